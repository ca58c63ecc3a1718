package app.revier.excel;

import app.revier.gap.CustomerForecast;
import app.revier.segment.Cell;
import app.revier.segment.Classification;
import app.revier.segment.Loyalty;
import app.revier.territory.ClassOverride;
import app.revier.territory.Competitor;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.Position;
import app.revier.territory.Potential;
import app.revier.territory.Probability;
import app.revier.territory.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of all customers. What a manager reads stands at the left and is printed; what is only
 * kept stands at the right.
 */
final class CustomerTable {

  private static final int FROZEN = 2;

  private final PlanView view;
  private final List<Column<Classification>> columns = new ArrayList<>();

  private CustomerTable(PlanView view) {
    this.view = view;
  }

  /** The sheet. */
  static TableSheet<Classification> of(PlanView view) {
    CustomerTable table = new CustomerTable(view);
    table.addKeyFigures();
    int printed = table.columns.size();
    table.addClassDetails();
    table.addStanding();
    table.addContract();
    table.addVisits();
    table.addMasterData();
    return new TableSheet<>(
        view.text("workbook.customers"),
        view.tableTitle(view.text("workbook.customers")),
        view.text("workbook.hint"),
        table.columns,
        view.customers(),
        FROZEN,
        printed);
  }

  private void addKeyFigures() {
    columns.add(entered("workbook.customer-number", Look.TEXT, Customer::number).wide(16));
    columns.add(entered("workbook.customer-name", Look.TEXT, Customer::name).wide(34));
    columns.add(entered("workbook.city", Look.TEXT, c -> c.address().city()).wide(16));
    columns.add(Column.told(view.text("workbook.class"), Look.FIELD, row -> field(row.cell())));
    for (int year : view.snapshot().territory().revenueYears()) {
      columns.add(revenue(year));
    }
    columns.add(
        Column.<Classification>entered(
                view.amountHeading("workbook.potential"),
                Look.AMOUNT,
                row -> {
                  Potential potential = row.customer().potential();
                  return potential == null ? null : Content.of(potential.amount());
                })
            .withSum());
    columns.add(
        Column.told(
            view.text("workbook.share-of-wallet"),
            Look.PERCENT,
            row -> Content.of(row.shareOfWallet())));
    columns.add(
        Column.<Classification>told(
                view.amountHeading("workbook.whitespace"),
                Look.AMOUNT,
                row -> Content.of(row.whitespace()))
            .withSum());
    columns.add(
        Column.<Classification>told(
                view.text("workbook.loyalty-computed"),
                Look.WHOLE,
                row -> Content.of(Loyalty.of(row.customer())))
            .wide(14));
    columns.add(
        Column.told(view.text("workbook.retention-used"), Look.PERCENT, this::retentionUsed));
    columns.add(
        Column.<Classification>told(
                view.text("workbook.class-why"),
                Look.TEXT,
                row -> new Content.Text(view.explanations().computedClass(row, view.thresholds())))
            .wide(84));
  }

  private void addClassDetails() {
    columns.add(
        Column.told(
            view.text("workbook.standing"),
            Look.TEXT,
            row -> new Content.Text(view.terms().standing(row.existing()))));
    columns.add(
        Column.<Classification>told(
                view.text("workbook.class-computed"),
                Look.FIELD,
                row -> row.customer().override() == null ? null : field(row.computedCell()))
            .ifFilled());
    columns.add(
        Column.<Classification>told(
                view.text("workbook.override-reason"), Look.TEXT, CustomerTable::overrideReason)
            .wide(40)
            .ifFilled());
    columns.add(
        Column.<Classification>told(
                view.text("workbook.override-date"), Look.DAY, CustomerTable::overrideDate)
            .ifFilled());
    columns.add(
        enteredContent(
            "workbook.potential-source",
            Look.TEXT,
            customer -> {
              Potential potential = customer.potential();
              return potential == null ? null : Content.of(view.terms().source(potential.source()));
            }));
  }

  private void addStanding() {
    columns.add(
        enteredContent(
            "workbook.loyalty",
            Look.WHOLE,
            customer -> Content.of(customer.standing().loyaltyEstimate())));
    columns.add(
        enteredContent(
            "workbook.retention",
            Look.PERCENT,
            customer -> Content.of(customer.standing().retentionByHand())));
    columns.add(
        enteredContent("workbook.price-erosion", Look.PERCENT, CustomerTable::priceErosion));
    columns.add(
        entered(
                "workbook.decision-maker-leaves",
                Look.TEXT,
                customer -> yes(customer.standing().decisionMakerLeaves()))
            .ifFilled());
    columns.add(
        entered(
                "workbook.competitor-attacks",
                Look.TEXT,
                customer -> yes(customer.standing().competitorAttacks()))
            .ifFilled());
    columns.add(entered("workbook.competitor", Look.TEXT, CustomerTable::competitors).wide(28));
    columns.add(
        Column.<Classification>told(
                view.text("workbook.competitor-supplies"), Look.TEXT, CustomerTable::supplies)
            .wide(28)
            .ifFilled());
  }

  private void addContract() {
    columns.add(
        contract(
                view.amountHeading("workbook.contract-amount"),
                Look.AMOUNT,
                contract -> Content.of(contract.yearlyAmount()))
            .withSum());
    columns.add(
        contract(
            view.text("workbook.contract-from"),
            Look.DAY,
            contract -> Content.of(contract.from())));
    columns.add(
        contract(
            view.text("workbook.contract-until"),
            Look.DAY,
            contract -> Content.of(contract.until())));
    columns.add(
        Column.<Classification>told(
                view.amountHeading("workbook.contracted"),
                Look.AMOUNT,
                row ->
                    row.customer().contracts().isEmpty()
                        ? null
                        : Content.of(
                            row.customer().contractedIn(view.snapshot().settings().planYear())))
            .withSum());
  }

  private void addVisits() {
    columns.add(
        enteredContent(
            "workbook.visit-minutes",
            Look.WHOLE,
            customer -> Content.of(customer.visiting().minutes())));
    columns.add(
        enteredContent(
            "workbook.visit-interval",
            Look.WHOLE,
            customer -> Content.of(customer.visiting().intervalDays())));
    columns.add(
        enteredContent(
            "workbook.last-visit",
            Look.DAY,
            customer -> Content.of(customer.visiting().lastVisit())));
  }

  private void addMasterData() {
    columns.add(entered("workbook.industry", Look.TEXT, Customer::industry));
    columns.add(entered("workbook.parent", Look.TEXT, Customer::parentGroup).ifFilled());
    columns.add(entered("workbook.street", Look.TEXT, c -> c.address().street()).wide(26));
    columns.add(entered("workbook.postcode", Look.TEXT, c -> c.address().postcode()).wide(9));
    columns.add(entered("workbook.country", Look.TEXT, c -> c.address().country()).wide(13));
    columns.add(
        enteredContent("workbook.latitude", Look.DEGREES, c -> degrees(c, Position::latitude))
            .ifFilled());
    columns.add(
        enteredContent("workbook.longitude", Look.DEGREES, c -> degrees(c, Position::longitude))
            .ifFilled());
    columns.add(entered("workbook.phone", Look.TEXT, c -> c.reach().phone()).ifFilled());
    columns.add(entered("workbook.mail", Look.TEXT, c -> c.reach().mail()).wide(30).ifFilled());
    columns.add(entered("workbook.web", Look.TEXT, c -> c.reach().web()).wide(30).ifFilled());
  }

  private Column<Classification> revenue(int year) {
    return Column.<Classification>entered(
            view.amountHeading("workbook.revenue", String.valueOf(year)),
            Look.AMOUNT,
            row ->
                row.customer().revenue().knows(year)
                    ? Content.of(row.customer().revenue().in(year))
                    : null)
        .withSum();
  }

  private Column<Classification> entered(String key, Look look, Function<Customer, String> source) {
    return Column.entered(view.text(key), look, row -> Content.of(source.apply(row.customer())));
  }

  private Column<Classification> enteredContent(
      String key, Look look, Column.Source<Customer> source) {
    return Column.entered(view.text(key), look, row -> source.of(row.customer()));
  }

  /** Of a customer's only contract; several stand in the sheet of contracts. */
  private static Column<Classification> contract(
      String heading, Look look, Column.Source<Contract> source) {
    return Column.entered(
        heading,
        look,
        row -> {
          List<Contract> contracts = row.customer().contracts();
          return contracts.size() == 1 ? source.of(contracts.getFirst()) : null;
        });
  }

  private Content field(@Nullable Cell cell) {
    return cell == null
        ? new Content.Text(view.terms().cell(null))
        : new Content.Field(cell, view.terms().cell(cell));
  }

  private @Nullable Content retentionUsed(Classification row) {
    CustomerForecast forecast = view.forecast(row.customer().id());
    return forecast == null ? null : Content.of(forecast.retention().probability());
  }

  private static @Nullable Content overrideReason(Classification row) {
    ClassOverride override = row.customer().override();
    return override == null ? null : Content.of(override.reason());
  }

  private static @Nullable Content overrideDate(Classification row) {
    ClassOverride override = row.customer().override();
    return override == null ? null : Content.of(override.date());
  }

  private static @Nullable Content priceErosion(Customer customer) {
    Share erosion = customer.standing().priceErosion();
    return erosion.equals(Share.NONE) ? null : Content.of(new Probability(erosion.toDouble()));
  }

  private String yes(boolean truth) {
    return truth ? view.text("workbook.yes") : "";
  }

  private static String competitors(Customer customer) {
    return customer.competitors().stream().map(Competitor::name).collect(Collectors.joining("; "));
  }

  private static @Nullable Content supplies(Classification row) {
    return Content.of(
        row.customer().competitors().stream()
            .filter(competitor -> !competitor.supplies().isEmpty())
            .map(competitor -> competitor.name() + ": " + competitor.supplies())
            .collect(Collectors.joining("; ")));
  }

  private static @Nullable Content degrees(
      Customer customer, Function<Position, Double> coordinate) {
    Position position = customer.position();
    return position == null ? null : Content.of(coordinate.apply(position));
  }
}
