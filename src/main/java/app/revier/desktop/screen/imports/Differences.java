package app.revier.desktop.screen.imports;

import app.revier.desktop.screen.imports.ImportLine.Difference;
import app.revier.intake.ImportPlan;
import app.revier.territory.Competitor;
import app.revier.territory.Contact;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerField;
import app.revier.territory.CustomerFields;
import app.revier.territory.GrowthProject;
import app.revier.territory.LoyaltyAnswers;
import app.revier.territory.Position;
import app.revier.text.FieldTexts;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names what an import changes at a customer, its contacts or a project, cell by cell. */
final class Differences {

  private static final int DEGREE_DECIMALS = 5;

  private final Texts texts;
  private final Map<String, Function<Customer, String>> ofCustomers = new LinkedHashMap<>();
  private final Map<String, Function<GrowthProject, String>> ofProjects = new LinkedHashMap<>();
  private final Map<String, Function<Contact, String>> ofContacts = new LinkedHashMap<>();

  /**
   * In the words of one language.
   *
   * @param stage what a stage is called, by its code
   */
  Differences(Texts texts, Terms terms, UnaryOperator<String> stage) {
    this.texts = texts;
    addCustomers(terms);
    ofContacts.put("role", contact -> terms.role(contact.role()));
    ofContacts.put("influence", contact -> texts.number(contact.influence()));
    ofContacts.put("welcome", contact -> answer(contact, LoyaltyAnswers::welcome));
    ofContacts.put("helpful", contact -> answer(contact, LoyaltyAnswers::helpful));
    ofContacts.put("regular-orders", contact -> answer(contact, LoyaltyAnswers::regularOrders));
    ofContacts.put("openness", contact -> answer(contact, LoyaltyAnswers::openness));
    ofProjects.put("project", GrowthProject::name);
    ofProjects.put("project-id", GrowthProject::sourceId);
    ofProjects.put("kind", project -> terms.kind(project.kind()));
    ofProjects.put("measure", GrowthProject::measure);
    ofProjects.put("stage", project -> stage.apply(project.stage()));
    ofProjects.put("yearly-value", project -> texts.amountWithCents(project.yearlyValue()));
    ofProjects.put("start", project -> shown(project.start(), texts::date));
    ofProjects.put(
        "win-probability", project -> shown(project.winProbabilityByHand(), texts::percent));
    ofProjects.put("visits", project -> texts.number(project.visits()));
    ofProjects.put("hours", project -> texts.number(project.minutes() / 60.0, 2));
    ofProjects.put("budget", project -> texts.amountWithCents(project.budget()));
    ofProjects.put("choice", project -> terms.choice(project.choice()));
  }

  private void addCustomers(Terms terms) {
    FieldTexts words = new FieldTexts(texts);
    for (CustomerField<?> field : CustomerFields.ALL) {
      ofCustomers.put(field.key(), customer -> words.value(field, customer));
    }
    ofCustomers.put("latitude", customer -> degrees(customer, Position::latitude));
    ofCustomers.put("longitude", customer -> degrees(customer, Position::longitude));
    ofCustomers.put(
        "potential",
        customer ->
            shown(customer.potential(), potential -> texts.amountWithCents(potential.amount())));
    ofCustomers.put(
        "potential-source",
        customer -> shown(customer.potential(), potential -> terms.source(potential.source())));
    ofCustomers.put(
        "contract-amount",
        customer -> contracts(customer, each -> texts.amountWithCents(each.yearlyAmount())));
    ofCustomers.put(
        "contract-from", customer -> contracts(customer, each -> shown(each.from(), texts::date)));
    ofCustomers.put(
        "contract-until",
        customer -> contracts(customer, each -> shown(each.until(), texts::date)));
    ofCustomers.put(
        "competitor",
        customer ->
            customer.competitors().stream()
                .map(Competitor::name)
                .collect(Collectors.joining(", ")));
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

  /** The differences at a customer and its contacts. */
  List<Difference> ofCustomer(ImportPlan.Change<Customer> change) {
    Customer before = change.before();
    Customer after = change.after();
    List<Difference> found = found("", ofCustomers, before, after);
    SortedSet<Integer> years = new TreeSet<>(before.revenue().byYear().keySet());
    years.addAll(after.revenue().byYear().keySet());
    for (int year : years) {
      add(
          found,
          texts.get("fields.revenue-of", String.valueOf(year)),
          revenue(before, year),
          revenue(after, year));
    }
    after.notes().stream()
        .filter(note -> !before.notes().contains(note))
        .forEach(note -> add(found, texts.get("fields.note"), "", note.text()));
    addContacts(change, found);
    return orOther(found);
  }

  /** The differences at a project. */
  List<Difference> ofProject(ImportPlan.Change<GrowthProject> change) {
    return orOther(found("", ofProjects, change.before(), change.after()));
  }

  private void addContacts(ImportPlan.Change<Customer> change, List<Difference> found) {
    Map<String, Contact> known = new LinkedHashMap<>();
    change.before().contacts().forEach(contact -> known.put(contact.name(), contact));
    for (Contact contact : change.after().contacts()) {
      Contact before = known.get(contact.name());
      if (before == null) {
        add(found, texts.get("imports.contact-new"), "", contact.name());
      } else {
        found.addAll(found(contact.name() + ": ", ofContacts, before, contact));
      }
    }
  }

  /** The differences of these parts; each is called as its part, after a beginning. */
  private <T> List<Difference> found(
      String beginning, Map<String, Function<T, String>> parts, T before, T after) {
    List<Difference> found = new ArrayList<>();
    parts.forEach(
        (part, value) ->
            add(
                found,
                beginning + texts.get("fields." + part),
                value.apply(before),
                value.apply(after)));
    return found;
  }

  private static void add(List<Difference> found, String what, String before, String after) {
    if (!before.equals(after)) {
      found.add(new Difference(what, before, after));
    }
  }

  private List<Difference> orOther(List<Difference> found) {
    return found.isEmpty()
        ? List.of(new Difference(texts.get("imports.other-difference"), "", ""))
        : found;
  }

  private String revenue(Customer customer, int year) {
    return customer.revenue().knows(year) ? texts.amountWithCents(customer.revenue().in(year)) : "";
  }
}
