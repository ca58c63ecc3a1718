package app.revier.desktop.screen.imports;

import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.screen.imports.ImportLine.Difference;
import app.revier.desktop.screen.imports.ImportLine.Subject;
import app.revier.intake.ImportKind;
import app.revier.intake.ImportPlan;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.SalesLine;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Puts into words what an import adds and changes. */
final class PreviewLines {

  private final ImportPlan plan;
  private final Texts texts;
  private final Differences differences;
  private final Map<CustomerId, Customer> customers = new HashMap<>();
  private final Set<CustomerId> fresh = new HashSet<>();
  private final int revenueYear;
  private final String currency;

  PreviewLines(ImportPlan plan, Snapshot book, Texts texts, Terms terms) {
    this.plan = plan;
    this.texts = texts;
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
  }

  /** What is new. */
  List<ImportLine.New> created() {
    List<ImportLine.New> lines = new ArrayList<>();
    for (Customer customer : plan.newCustomers()) {
      Money revenue =
          customer.revenue().knows(revenueYear) ? customer.revenue().in(revenueYear) : null;
      Subject subject = new Subject(ImportKind.CUSTOMERS, null, customer.number(), customer.name());
      lines.add(new ImportLine.New(lines.size(), subject, revenue, details(customer)));
    }
    for (GrowthProject project : plan.newProjects()) {
      Customer customer = of(project.customer());
      Subject subject = of(ImportKind.PROJECTS, customer, project.name());
      lines.add(new ImportLine.New(lines.size(), subject, project.yearlyValue(), customer.name()));
    }
    for (SalesLine sale : plan.newSales()) {
      Customer customer = of(sale.customer());
      Subject subject = of(ImportKind.SALES, customer, sale.product());
      String details = texts.get("imports.new-sale", customer.name(), texts.date(sale.date()));
      lines.add(new ImportLine.New(lines.size(), subject, sale.amount(), details));
    }
    return List.copyOf(lines);
  }

  /** What the amounts of the new records are, with the sign of the currency. */
  String amountHeading() {
    Set<ImportKind> kinds = EnumSet.noneOf(ImportKind.class);
    if (!plan.newCustomers().isEmpty()) {
      kinds.add(ImportKind.CUSTOMERS);
    }
    if (!plan.newProjects().isEmpty()) {
      kinds.add(ImportKind.PROJECTS);
    }
    String what =
        kinds.equals(EnumSet.of(ImportKind.CUSTOMERS)) && plan.newSales().isEmpty()
            ? texts.get("fields.revenue-of", String.valueOf(revenueYear))
            : texts.get(
                kinds.equals(EnumSet.of(ImportKind.PROJECTS)) && plan.newSales().isEmpty()
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

  private String details(Customer customer) {
    int contacts = customer.contacts().size();
    return contacts == 0
        ? customer.address().city()
        : texts.get("imports.new-customer", customer.address().city(), contacts);
  }

  /** What changes, a line for each value. */
  List<ImportLine.Changed> changed() {
    List<ImportLine.Changed> lines = new ArrayList<>();
    for (ImportPlan.Change<Customer> change : plan.changedCustomers()) {
      add(
          lines,
          of(ImportKind.CUSTOMERS, change.before(), change.before().name()),
          differences.ofCustomer(change));
    }
    for (ImportPlan.Change<GrowthProject> change : plan.changedProjects()) {
      GrowthProject before = change.before();
      add(
          lines,
          of(ImportKind.PROJECTS, of(before.customer()), before.name()),
          differences.ofProject(change));
    }
    return List.copyOf(lines);
  }

  private static void add(
      List<ImportLine.Changed> lines, Subject subject, List<Difference> differences) {
    for (Difference difference : differences) {
      lines.add(new ImportLine.Changed(lines.size(), subject, difference));
    }
  }
}
