package app.revier.desktop.screen.imports;

import app.revier.agenda.Activity;
import app.revier.desktop.screen.imports.ImportLine.Difference;
import app.revier.territory.Contact;
import app.revier.territory.Customer;
import app.revier.territory.GrowthProject;
import app.revier.territory.Note;
import app.revier.territory.SalesLine;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Names what an import adds or changes at a customer, a contact, a project, an activity or a sale,
 * cell by cell.
 */
final class Differences {

  private final Texts texts;
  private final Map<String, Function<Customer, String>> ofCustomers;
  private final Map<String, Function<GrowthProject, String>> ofProjects;
  private final Map<String, Function<Contact, String>> ofContacts;
  private final Map<String, Function<Activity, String>> ofActivities;
  private final Map<String, Function<SalesLine, String>> ofSales;

  /**
   * In the words of one language.
   *
   * @param stage what a stage is called, by its code
   */
  Differences(Texts texts, Terms terms, UnaryOperator<String> stage) {
    this.texts = texts;
    ValueWords words = new ValueWords(texts, terms, stage);
    ofCustomers = words.ofCustomers();
    ofContacts = words.ofContacts();
    ofProjects = words.ofProjects();
    ofActivities = words.ofActivities();
    ofSales = words.ofSales();
  }

  /** The differences at a customer, without its contacts. */
  List<Supplier<Difference>> ofCustomer(Customer before, Customer after) {
    List<Supplier<Difference>> found = found(parts(before, after), before, after);
    after.notes().stream()
        .filter(note -> !before.notes().contains(note))
        .forEach(note -> found.add(() -> note(note)));
    return found;
  }

  private Difference note(Note note) {
    return new Difference(texts.get("fields.note"), "", ValueWords.oneLine(note.text()));
  }

  /** The differences at a contact. */
  List<Supplier<Difference>> ofContact(Contact before, Contact after) {
    return found(named(ofContacts), before, after);
  }

  /** The differences at a project. */
  List<Supplier<Difference>> ofProject(GrowthProject before, GrowthProject after) {
    return found(named(ofProjects), before, after);
  }

  /** The differences at a contact with a customer. */
  List<Supplier<Difference>> ofActivity(Activity before, Activity after) {
    return found(named(ofActivities), before, after);
  }

  /** The differences at a sale. */
  List<Supplier<Difference>> ofSale(SalesLine before, SalesLine after) {
    return found(named(ofSales), before, after);
  }

  /** All that is known of a new customer. */
  List<Difference> ofNew(Customer customer) {
    List<Difference> values = values(parts(customer, customer), customer);
    customer.notes().forEach(note -> values.add(note(note)));
    return values;
  }

  /** All that is known of a new contact. */
  List<Difference> ofNew(Contact contact) {
    return values(named(ofContacts), contact);
  }

  /** All that is known of a new project. */
  List<Difference> ofNew(GrowthProject project) {
    return values(named(ofProjects), project);
  }

  /** All that is known of a new contact with a customer. */
  List<Difference> ofNew(Activity activity) {
    return values(named(ofActivities), activity);
  }

  /** All that is known of a new sale. */
  List<Difference> ofNew(SalesLine sale) {
    return values(named(ofSales), sale);
  }

  /** What can differ at a customer: the fields, and the revenue of each year. */
  private Map<String, Function<Customer, String>> parts(Customer before, Customer after) {
    Map<String, Function<Customer, String>> parts = named(ofCustomers);
    SortedSet<Integer> years = new TreeSet<>(before.revenue().byYear().keySet());
    years.addAll(after.revenue().byYear().keySet());
    for (int year : years) {
      parts.put(
          texts.get("fields.revenue-of", String.valueOf(year)),
          customer ->
              customer.revenue().knows(year)
                  ? texts.amountWithCents(customer.revenue().in(year))
                  : "");
    }
    return parts;
  }

  private <T> Map<String, Function<T, String>> named(Map<String, Function<T, String>> parts) {
    Map<String, Function<T, String>> named = new LinkedHashMap<>();
    parts.forEach((part, value) -> named.put(texts.get("fields." + part), value));
    return named;
  }

  private <T> List<Supplier<Difference>> found(
      Map<String, Function<T, String>> parts, T before, T after) {
    List<Supplier<Difference>> found = new ArrayList<>();
    parts.forEach(
        (what, value) -> {
          if (!value.apply(before).equals(value.apply(after))) {
            found.add(() -> new Difference(what, value.apply(before), value.apply(after)));
          }
        });
    return found;
  }

  private static <T> List<Difference> values(Map<String, Function<T, String>> parts, T record) {
    List<Difference> values = new ArrayList<>();
    parts.forEach(
        (what, value) -> {
          String shown = value.apply(record);
          if (!shown.isEmpty()) {
            values.add(new Difference(what, "", shown));
          }
        });
    return values;
  }

  /** What is said where something changes that has no field of its own. */
  Difference other() {
    return new Difference(texts.get("imports.other-difference"), "", "");
  }
}
