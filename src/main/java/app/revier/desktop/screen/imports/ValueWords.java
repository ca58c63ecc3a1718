package app.revier.desktop.screen.imports;

import app.revier.agenda.Activity;
import app.revier.territory.Competitor;
import app.revier.territory.Contact;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerField;
import app.revier.territory.CustomerFields;
import app.revier.territory.DueStep;
import app.revier.territory.GrowthProject;
import app.revier.territory.LoyaltyAnswers;
import app.revier.territory.Position;
import app.revier.territory.SalesLine;
import app.revier.text.FieldTexts;
import app.revier.text.ReportTexts;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What each value of a record is called, by the key of its field, and how it is written. */
final class ValueWords {

  private static final int DEGREE_DECIMALS = 5;

  private final Texts texts;
  private final Terms terms;
  private final UnaryOperator<String> stage;

  /**
   * In the words of one language.
   *
   * @param stage what a stage is called, by its code
   */
  ValueWords(Texts texts, Terms terms, UnaryOperator<String> stage) {
    this.texts = texts;
    this.terms = terms;
    this.stage = stage;
  }

  /** Those of a customer, without revenue, notes and contacts. */
  Map<String, Function<Customer, String>> ofCustomers() {
    Map<String, Function<Customer, String>> parts = new LinkedHashMap<>();
    FieldTexts words = new FieldTexts(texts);
    for (CustomerField<?> field : CustomerFields.ALL) {
      parts.put(field.key(), customer -> words.value(field, customer));
    }
    parts.put("latitude", customer -> degrees(customer, Position::latitude));
    parts.put("longitude", customer -> degrees(customer, Position::longitude));
    parts.put(
        "potential",
        customer ->
            shown(customer.potential(), potential -> texts.amountWithCents(potential.amount())));
    parts.put(
        "potential-source",
        customer -> shown(customer.potential(), potential -> terms.source(potential.source())));
    parts.put(
        "contract-amount",
        customer -> contracts(customer, each -> texts.amountWithCents(each.yearlyAmount())));
    parts.put(
        "contract-from", customer -> contracts(customer, each -> shown(each.from(), texts::date)));
    parts.put(
        "contract-until",
        customer -> contracts(customer, each -> shown(each.until(), texts::date)));
    parts.put(
        "competitor",
        customer ->
            customer.competitors().stream()
                .map(Competitor::name)
                .collect(Collectors.joining(", ")));
    return parts;
  }

  /** Those of a contact, its name beside them. */
  Map<String, Function<Contact, String>> ofContacts() {
    Map<String, Function<Contact, String>> parts = new LinkedHashMap<>();
    parts.put("role", contact -> terms.role(contact.role()));
    parts.put("influence", contact -> texts.number(contact.influence()));
    parts.put("welcome", contact -> answer(contact, LoyaltyAnswers::welcome));
    parts.put("helpful", contact -> answer(contact, LoyaltyAnswers::helpful));
    parts.put("regular-orders", contact -> answer(contact, LoyaltyAnswers::regularOrders));
    parts.put("openness", contact -> answer(contact, LoyaltyAnswers::openness));
    return parts;
  }

  /** Those of a project. */
  Map<String, Function<GrowthProject, String>> ofProjects() {
    Map<String, Function<GrowthProject, String>> parts = new LinkedHashMap<>();
    parts.put("project", GrowthProject::name);
    parts.put("project-id", GrowthProject::sourceId);
    parts.put("kind", project -> terms.kind(project.kind()));
    parts.put("measure", GrowthProject::measure);
    parts.put("stage", project -> stage.apply(project.stage()));
    parts.put("yearly-value", project -> texts.amountWithCents(project.yearlyValue()));
    parts.put("start", project -> shown(project.start(), texts::date));
    parts.put("next-step", project -> shown(project.next(), DueStep::what));
    parts.put(
        "next-step-date",
        project -> shown(project.next() == null ? null : project.next().due(), texts::date));
    parts.put("win-probability", project -> shown(project.winProbabilityByHand(), texts::percent));
    parts.put("visits", project -> texts.number(project.visits()));
    parts.put("hours", project -> texts.number(project.minutes() / 60.0, 2));
    parts.put("budget", project -> texts.amountWithCents(project.budget()));
    parts.put("choice", project -> terms.choice(project.choice()));
    return parts;
  }

  /** Those of a contact with a customer. */
  Map<String, Function<Activity, String>> ofActivities() {
    ReportTexts words = new ReportTexts(texts);
    Map<String, Function<Activity, String>> parts = new LinkedHashMap<>();
    parts.put("date", activity -> texts.date(activity.date()));
    parts.put("activity", activity -> words.kind(activity.kind()));
    parts.put("report", activity -> oneLine(activity.note()));
    parts.put("minutes", activity -> shown(activity.minutes(), texts::number));
    parts.put("result", activity -> words.result(activity.result()));
    parts.put("next-step", Activity::nextStep);
    parts.put("next-step-date", activity -> shown(activity.nextDate(), texts::date));
    return parts;
  }

  /** A text whose lines stand beside each other, as there is room for one in a table. */
  static String oneLine(String text) {
    return String.join(" · ", text.lines().filter(line -> !line.isBlank()).toList());
  }

  /** Those of a sale. */
  Map<String, Function<SalesLine, String>> ofSales() {
    Map<String, Function<SalesLine, String>> parts = new LinkedHashMap<>();
    parts.put("date", sale -> texts.date(sale.date()));
    parts.put("product", SalesLine::product);
    parts.put("product-group", SalesLine::productGroup);
    parts.put("quantity", sale -> shown(sale.quantity(), quantity -> texts.number(quantity)));
    parts.put("amount", sale -> texts.amountWithCents(sale.amount()));
    return parts;
  }

  private static String contracts(Customer customer, Function<Contract, String> part) {
    return customer.contracts().stream()
        .map(part)
        .filter(shown -> !shown.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private String degrees(Customer customer, ToDoubleFunction<Position> part) {
    return shown(
        customer.position(),
        position -> texts.number(part.applyAsDouble(position), DEGREE_DECIMALS));
  }

  private static <T> String shown(@Nullable T value, Function<T, String> format) {
    return value == null ? "" : format.apply(value);
  }

  private String answer(Contact contact, Function<LoyaltyAnswers, Integer> question) {
    return shown(contact.answers(), answers -> texts.number(question.apply(answers)));
  }
}
