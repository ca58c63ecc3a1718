package app.revier.desktop.screen.imports;

import app.revier.agenda.Activity;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.screen.imports.ImportLine.Difference;
import app.revier.desktop.screen.imports.ImportLine.Subject;
import app.revier.intake.ImportKind;
import app.revier.intake.ImportPlan;
import app.revier.territory.Contact;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.SalesLine;
import app.revier.text.ReportTexts;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Puts into words what an import adds and changes. */
final class PreviewLines {

  private final ImportPlan plan;
  private final Texts texts;
  private final Terms terms;
  private final Differences differences;
  private final Map<CustomerId, Customer> customers = new HashMap<>();
  private final Set<CustomerId> fresh = new HashSet<>();
  private final int revenueYear;
  private final String currency;
  private final List<ImportLine.New> created = new ArrayList<>();
  private final Map<ImportKind, Integer> freshByKind = new EnumMap<>(ImportKind.class);
  private final List<ImportLine.Changed> changed = new ArrayList<>();
  private int changedRecords;

  PreviewLines(ImportPlan plan, Snapshot book, Texts texts, Terms terms) {
    this.plan = plan;
    this.texts = texts;
    this.terms = terms;
    UnaryOperator<String> stage =
        code ->
            book.settings().get(Setting.STAGES).stream()
                .filter(each -> each.code().equals(code))
                .map(terms::stage)
                .findFirst()
                .orElse(code);
    differences = new Differences(texts, terms, stage);
    book.territory().customers().forEach(customer -> customers.put(customer.id(), customer));
    revenueYear = revenueYear(plan, book.settings().baseYear());
    currency = book.settings().get(Setting.CURRENCY);
    plan.newCustomers().forEach(customer -> customers.put(customer.id(), customer));
    plan.newCustomers().forEach(customer -> fresh.add(customer.id()));
    addCustomers();
    addProjects();
    addActivities();
    for (SalesLine sale : plan.newSales()) {
      Customer customer = of(sale.customer());
      create(
          of(ImportKind.SALES, customer, sale.product()),
          sale.amount(),
          () -> texts.get("imports.new-sale", customer.name(), texts.date(sale.date())),
          () -> differences.ofNew(sale));
    }
    for (ImportPlan.Change<SalesLine> sale : plan.changedSales()) {
      SalesLine before = sale.before();
      change(
          of(ImportKind.SALES, of(before.customer()), before.product()),
          differences.ofSale(before, sale.after()));
    }
  }

  /** What is new. */
  List<ImportLine.New> created() {
    return List.copyOf(created);
  }

  /** How many records of each kind are new, in the order of the kinds. */
  Map<ImportKind, Integer> fresh() {
    return Collections.unmodifiableMap(freshByKind);
  }

  /** What changes, a line for each value. */
  List<ImportLine.Changed> changed() {
    return List.copyOf(changed);
  }

  /** How many records change. */
  int changedRecords() {
    return changedRecords;
  }

  private void addCustomers() {
    for (Customer customer : plan.newCustomers()) {
      Money revenue =
          customer.revenue().knows(revenueYear) ? customer.revenue().in(revenueYear) : null;
      create(
          new Subject(ImportKind.CUSTOMERS, null, customer.number(), customer.name()),
          revenue,
          () -> customer.address().city(),
          () -> differences.ofNew(customer));
      customer.contacts().forEach(contact -> addContact(customer, null, contact));
    }
    for (ImportPlan.Change<Customer> change : plan.changedCustomers()) {
      Customer before = change.before();
      Customer after = change.after();
      int known = changed.size();
      change(
          of(ImportKind.CUSTOMERS, before, before.name()), differences.ofCustomer(before, after));
      Map<String, Contact> contacts = new HashMap<>();
      before.contacts().forEach(contact -> contacts.put(contact.name(), contact));
      boolean others = false;
      for (Contact contact : after.contacts()) {
        Contact there = contacts.get(contact.name());
        others |= !contact.equals(there);
        addContact(after, there, contact);
      }
      if (changed.size() == known && !others) {
        change(of(ImportKind.CUSTOMERS, before, before.name()), List.of(differences::other));
      }
    }
  }

  private void addContact(Customer customer, @Nullable Contact before, Contact after) {
    Subject subject = of(ImportKind.CONTACTS, customer, after.name());
    if (before == null) {
      create(
          subject,
          null,
          () -> texts.get("imports.new-contact", customer.name(), terms.role(after.role())),
          () -> differences.ofNew(after));
    } else {
      change(subject, differences.ofContact(before, after));
    }
  }

  private void addProjects() {
    for (GrowthProject project : plan.newProjects()) {
      Customer customer = of(project.customer());
      create(
          of(ImportKind.PROJECTS, customer, project.name()),
          project.yearlyValue(),
          customer::name,
          () -> differences.ofNew(project));
    }
    for (ImportPlan.Change<GrowthProject> change : plan.changedProjects()) {
      GrowthProject before = change.before();
      List<Supplier<Difference>> found = differences.ofProject(before, change.after());
      change(
          of(ImportKind.PROJECTS, of(before.customer()), before.name()),
          found.isEmpty() ? List.of(differences::other) : found);
    }
  }

  private void addActivities() {
    ReportTexts words = new ReportTexts(texts);
    for (Activity activity : plan.newActivities()) {
      Customer customer = of(activity.customer());
      create(
          of(ImportKind.ACTIVITIES, customer, words.kind(activity.kind())),
          null,
          () -> texts.get("imports.new-sale", customer.name(), texts.date(activity.date())),
          () -> differences.ofNew(activity));
    }
    for (ImportPlan.Change<Activity> change : plan.changedActivities()) {
      Activity before = change.before();
      List<Supplier<Difference>> found = differences.ofActivity(before, change.after());
      change(
          of(ImportKind.ACTIVITIES, of(before.customer()), words.kind(before.kind())),
          found.isEmpty() ? List.of(differences::other) : found);
    }
  }

  private void create(
      Subject subject,
      @Nullable Money amount,
      Supplier<String> told,
      Supplier<List<Difference>> holds) {
    freshByKind.merge(subject.kind(), 1, Integer::sum);
    created.add(new ImportLine.New(created.size(), subject, amount, told, holds));
  }

  private void change(Subject subject, List<Supplier<Difference>> found) {
    changedRecords += found.isEmpty() ? 0 : 1;
    for (Supplier<Difference> difference : found) {
      changed.add(new ImportLine.Changed(changed.size(), subject, difference));
    }
  }

  /** What the amounts of the new records are, with the sign of the currency. */
  String amountHeading() {
    Set<ImportKind> kinds = EnumSet.noneOf(ImportKind.class);
    kinds.addAll(freshByKind.keySet());
    kinds.remove(ImportKind.CONTACTS);
    kinds.remove(ImportKind.ACTIVITIES);
    String what =
        kinds.equals(EnumSet.of(ImportKind.CUSTOMERS))
            ? texts.get("fields.revenue-of", String.valueOf(revenueYear))
            : texts.get(
                kinds.equals(EnumSet.of(ImportKind.PROJECTS))
                    ? "fields.yearly-value"
                    : "fields.amount");
    return texts.get("imports.column-amount", what, texts.currencySign(currency));
  }

  /** The base year if a new customer has a revenue in it, else the last year that one has. */
  private static int revenueYear(ImportPlan plan, int baseYear) {
    SortedSet<Integer> years = new TreeSet<>();
    plan.newCustomers().forEach(customer -> years.addAll(customer.revenue().byYear().keySet()));
    return years.isEmpty() || years.contains(baseYear) ? baseYear : years.last();
  }

  private Subject of(ImportKind kind, Customer customer, String name) {
    CustomerId inBook = fresh.contains(customer.id()) ? null : customer.id();
    return new Subject(kind, inBook, customer.number(), name);
  }

  private Customer of(CustomerId id) {
    return Objects.requireNonNull(customers.get(id), "an import names its customers");
  }
}
