package app.revier.excel.plan;

import app.revier.book.CallPlans;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.callplan.CallPlanResult;
import app.revier.callplan.PlannedVisits;
import app.revier.capacity.HolidaysUnknownException;
import app.revier.capacity.TimeBudget;
import app.revier.capacity.YearDays;
import app.revier.gap.CustomerForecast;
import app.revier.gap.GapPlan;
import app.revier.segment.Classification;
import app.revier.segment.Classifier;
import app.revier.segment.Segmentation;
import app.revier.segment.Thresholds;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.SalesLine;
import app.revier.text.Explanations;
import app.revier.text.Language;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One snapshot of a book as a workbook tells it: its figures, and the words for them. */
final class PlanView {

  /** The call plan of more customers takes more memory than there may be. */
  static final int MOST_IN_CALL_PLAN = 10_000;

  private static final Set<String> USUAL_UNITS = Set.of("€", "$", "£", "CHF");

  private final Snapshot snapshot;
  private final List<SalesLine> sales;
  private final Texts texts;
  private final Terms terms;
  private final Explanations explanations;
  private final @Nullable GapPlan plan;
  private final GapPlan outlook;
  private final @Nullable TimeBudget budget;
  private final HitTable hits;
  private final List<PlannedVisits> plannedVisits;
  private final Map<CustomerId, Integer> places = new HashMap<>();
  private final List<Classification> customers;
  private final Map<CustomerId, CustomerForecast> forecasts = new HashMap<>();

  PlanView(Snapshot snapshot, List<SalesLine> sales, Language language) {
    this.snapshot = snapshot;
    this.sales = sales;
    texts = new Texts(language);
    terms = new Terms(texts);
    explanations = new Explanations(texts, terms, snapshot.settings().get(Setting.CURRENCY));
    plan = snapshot.explainedPlan();
    outlook = plan == null ? snapshot.plan(snapshot.parameters(Money.ZERO)) : plan;
    outlook.customers().forEach(forecast -> forecasts.put(forecast.customer().id(), forecast));
    budget = budgetOf(snapshot);
    hits = HitTable.of(outlook);
    customers =
        snapshot.segmentation().classifications().stream()
            .sorted(
                Comparator.comparing(Classification::revenue)
                    .reversed()
                    .thenComparing(classification -> classification.customer().number()))
            .toList();
    for (Classification customer : customers) {
      places.put(customer.customer().id(), places.size() + 1);
    }
    plannedVisits = plannedVisits(snapshot);
  }

  /** Nobody, if there is no call plan. */
  private static List<PlannedVisits> plannedVisits(Snapshot snapshot) {
    if (snapshot.territory().customers().size() > MOST_IN_CALL_PLAN) {
      return List.of();
    }
    try {
      CallPlanResult result = CallPlans.of(snapshot, null, () -> {}).result();
      return result instanceof CallPlanResult.Planned(var plan) ? plan.customers() : List.of();
    } catch (HolidaysUnknownException e) {
      return List.of();
    }
  }

  private static @Nullable TimeBudget budgetOf(Snapshot snapshot) {
    try {
      return snapshot.timeBudget(snapshot.settings().planYear());
    } catch (HolidaysUnknownException e) {
      return null;
    }
  }

  /** The book at one moment. */
  Snapshot snapshot() {
    return snapshot;
  }

  /** All sales lines. */
  List<SalesLine> sales() {
    return sales;
  }

  /** All words. */
  Texts texts() {
    return texts;
  }

  /** The words of the method. */
  Terms terms() {
    return terms;
  }

  /** The sentences. */
  Explanations explanations() {
    return explanations;
  }

  /** A text. */
  String text(String key, Object... arguments) {
    return texts.get(key, arguments);
  }

  /** What a column is called; the key without its area is that of the column, too. */
  Heading heading(String key, Object... arguments) {
    return new Heading(key.substring(key.indexOf('.') + 1), texts.get(key, arguments));
  }

  /** The same of a column of amounts. */
  Heading amounts(String key, Object... arguments) {
    return new Heading(key.substring(key.indexOf('.') + 1), amountHeading(key, arguments));
  }

  /** The heading of a column of amounts, which has the currency behind it. */
  String amountHeading(String key, Object... arguments) {
    String sign = currency();
    // In brackets an import recognises every unit, behind a comma only the usual ones.
    return texts.get(
        USUAL_UNITS.contains(sign) ? "workbook.with-unit" : "workbook.with-code",
        texts.get(key, arguments),
        sign);
  }

  /** The sign of the currency. */
  String currency() {
    return texts.currencySign(snapshot.settings().get(Setting.CURRENCY));
  }

  /** What the whole workbook is called. */
  String documentTitle() {
    return territoryName().isEmpty()
        ? text("workbook.document-title", planYear())
        : text("workbook.document-title-of", planYear(), territoryName());
  }

  /** What stands above a table. */
  String tableTitle(String sheet) {
    return territoryName().isEmpty()
        ? text("workbook.table-title", sheet, planYear())
        : text("workbook.table-title-of", sheet, planYear(), territoryName());
  }

  /** The name of the territory; empty if it has none. */
  String territoryName() {
    return snapshot.settings().get(Setting.TERRITORY_NAME).strip();
  }

  /** The year being planned. */
  String planYear() {
    return String.valueOf(snapshot.settings().planYear());
  }

  /** The year the plan is compared with. */
  String baseYear() {
    return String.valueOf(snapshot.settings().baseYear());
  }

  /** The plan to the target; none without a target. */
  @Nullable GapPlan plan() {
    return plan;
  }

  /** What is to be expected, with or without a target. Its gaps count only if there is one. */
  GapPlan outlook() {
    return outlook;
  }

  /** The years of the columns of revenue, rising: those that are known, and the base year. */
  List<Integer> years() {
    SortedSet<Integer> years = new TreeSet<>(snapshot.territory().revenueYears());
    years.add(snapshot.settings().baseYear());
    return List.copyOf(years);
  }

  /** How the workbook works out the hit probability. */
  HitTable hits() {
    return hits;
  }

  /** The time budget of the plan year; none if its public holidays are not known. */
  @Nullable TimeBudget budget() {
    return budget;
  }

  /** The days of the plan year; none if its public holidays are not known. */
  @Nullable YearDays days() {
    return budget == null ? null : budget.days();
  }

  /** The classes of all customers. */
  Segmentation segmentation() {
    return snapshot.segmentation();
  }

  /** The limits between the classes. */
  Thresholds thresholds() {
    return segmentation().thresholds();
  }

  /** All customers, the largest revenue of the base year first. */
  List<Classification> customers() {
    return customers;
  }

  /** The visits a year that all existing customers need together, or all prospects. */
  int visitsOf(boolean existing) {
    return customers.stream()
        .filter(one -> one.existing() == existing)
        .map(snapshot.settings().timeRules().frequencies()::visitsOf)
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .sum();
  }

  /** What the size of a customer goes by; nothing of a prospect. */
  Money sizeFigure(Classification customer) {
    return Classifier.figure(
        customer.customer(),
        thresholds(),
        snapshot.settings().baseYear(),
        snapshot.today().getYear());
  }

  /** The place of a customer among all, from 1. */
  int place(Classification customer) {
    return Objects.requireNonNull(places.get(customer.customer().id()));
  }

  /** What the call plan recommends; nobody if there is none. */
  List<PlannedVisits> plannedVisits() {
    return plannedVisits;
  }

  /** What is to be expected of a customer; none of a prospect. */
  @Nullable CustomerForecast forecast(CustomerId customer) {
    return forecasts.get(customer);
  }
}
