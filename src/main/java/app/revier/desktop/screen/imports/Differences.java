package app.revier.desktop.screen.imports;

import app.revier.intake.ImportPlan;
import app.revier.territory.Contact;
import app.revier.territory.Customer;
import app.revier.territory.CustomerField;
import app.revier.territory.CustomerFields;
import app.revier.territory.GrowthProject;
import app.revier.territory.LoyaltyAnswers;
import app.revier.text.FieldTexts;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Names what an import changes at a customer, its contacts or a project, cell by cell. */
final class Differences {

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
    addCustomers();
    ofContacts.put("role", contact -> terms.role(contact.role()));
    ofContacts.put("influence", contact -> String.valueOf(contact.influence()));
    ofContacts.put("welcome", contact -> answer(contact, LoyaltyAnswers::welcome));
    ofContacts.put("helpful", contact -> answer(contact, LoyaltyAnswers::helpful));
    ofContacts.put("regular-orders", contact -> answer(contact, LoyaltyAnswers::regularOrders));
    ofContacts.put("openness", contact -> answer(contact, LoyaltyAnswers::openness));
    ofProjects.put("project", GrowthProject::name);
    ofProjects.put("kind", project -> terms.kind(project.kind()));
    ofProjects.put("measure", GrowthProject::measure);
    ofProjects.put("stage", project -> stage.apply(project.stage()));
    ofProjects.put("yearly-value", project -> texts.amountWithCents(project.yearlyValue()));
    ofProjects.put("start", project -> shown(project.start(), texts::date));
    ofProjects.put(
        "win-probability", project -> shown(project.winProbabilityByHand(), texts::percent));
    ofProjects.put("visits", project -> String.valueOf(project.visits()));
    ofProjects.put("hours", project -> texts.number(project.minutes() / 60.0, 2));
    ofProjects.put("budget", project -> texts.amountWithCents(project.budget()));
    ofProjects.put("choice", project -> terms.choice(project.choice()));
  }

  private void addCustomers() {
    FieldTexts words = new FieldTexts(texts);
    for (CustomerField<?> field : CustomerFields.ALL) {
      ofCustomers.put(field.key(), customer -> words.value(field, customer));
    }
    ofCustomers.put(
        "potential",
        customer ->
            shown(customer.potential(), potential -> texts.amountWithCents(potential.amount())));
    ofCustomers.put("contract-amount", customer -> String.valueOf(customer.contracts().size()));
    ofCustomers.put("competitor", customer -> String.valueOf(customer.competitors().size()));
    ofCustomers.put("note", customer -> String.valueOf(customer.notes().size()));
  }

  private static <T> String shown(@Nullable T value, Function<T, String> format) {
    return value == null ? "" : format.apply(value);
  }

  private static String answer(Contact contact, Function<LoyaltyAnswers, Integer> question) {
    return shown(contact.answers(), answers -> String.valueOf(question.apply(answers)));
  }

  /** One line for each difference at a customer and its contacts: what, before, after. */
  List<String> ofCustomer(ImportPlan.Change<Customer> change) {
    List<String> lines = lines(ofCustomers, change.before(), change.after());
    SortedSet<Integer> years = new TreeSet<>(change.before().revenue().byYear().keySet());
    years.addAll(change.after().revenue().byYear().keySet());
    for (int year : years) {
      String before = revenue(change.before(), year);
      String after = revenue(change.after(), year);
      if (!before.equals(after)) {
        lines.add(line(texts.get("fields.revenue-of", String.valueOf(year)), before, after));
      }
    }
    addContacts(change, lines);
    return orOther(lines);
  }

  /** One line for each difference at a project. */
  List<String> ofProject(ImportPlan.Change<GrowthProject> change) {
    return orOther(lines(ofProjects, change.before(), change.after()));
  }

  private void addContacts(ImportPlan.Change<Customer> change, List<String> lines) {
    Map<String, Contact> known = new LinkedHashMap<>();
    change.before().contacts().forEach(contact -> known.put(contact.name(), contact));
    for (Contact contact : change.after().contacts()) {
      Contact before = known.get(contact.name());
      if (before == null) {
        lines.add(texts.get("imports.contact-new", contact.name()));
      } else if (!before.equals(contact)) {
        String what = String.join(", ", lines(ofContacts, before, contact));
        lines.add(texts.get("imports.contact-changed", contact.name(), what));
      }
    }
  }

  private <T> List<String> lines(Map<String, Function<T, String>> parts, T before, T after) {
    List<String> lines = new ArrayList<>();
    parts.forEach(
        (part, value) -> {
          String was = value.apply(before);
          String is = value.apply(after);
          if (!Objects.equals(was, is)) {
            lines.add(line(texts.get("fields." + part), was, is));
          }
        });
    return lines;
  }

  private List<String> orOther(List<String> lines) {
    return lines.isEmpty() ? List.of(texts.get("imports.other-difference")) : lines;
  }

  private String revenue(Customer customer, int year) {
    return customer.revenue().knows(year) ? texts.amountWithCents(customer.revenue().in(year)) : "";
  }

  private String line(String what, String before, String after) {
    return texts.get(
        "imports.difference",
        what,
        before.isEmpty() ? texts.get("imports.nothing") : before,
        after.isEmpty() ? texts.get("imports.nothing") : after);
  }
}
