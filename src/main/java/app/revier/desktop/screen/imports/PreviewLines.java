package app.revier.desktop.screen.imports;

import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.intake.ImportKind;
import app.revier.intake.ImportPlan;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.SalesLine;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Puts into words what an import adds and changes, a line for each record. */
final class PreviewLines {

  private final ImportPlan plan;
  private final Texts texts;
  private final Differences differences;
  private final Map<CustomerId, Customer> customers = new HashMap<>();
  private final Set<CustomerId> fresh = new HashSet<>();

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
    plan.newCustomers().forEach(customer -> customers.put(customer.id(), customer));
    plan.newCustomers().forEach(customer -> fresh.add(customer.id()));
  }

  /** What is new. */
  List<PreviewLine> created() {
    List<PreviewLine> lines = new ArrayList<>();
    for (Customer customer : plan.newCustomers()) {
      lines.add(
          new PreviewLine(
              lines.size(),
              ImportKind.CUSTOMERS,
              null,
              customer.number(),
              customer.name(),
              details(customer)));
    }
    for (GrowthProject project : plan.newProjects()) {
      Customer customer = of(project.customer());
      String value = texts.amount(project.yearlyValue());
      lines.add(
          new PreviewLine(
              lines.size(),
              ImportKind.PROJECTS,
              inBook(customer),
              customer.number(),
              project.name(),
              texts.get("imports.new-project", customer.name(), value)));
    }
    for (SalesLine sale : plan.newSales()) {
      Customer customer = of(sale.customer());
      String amount = texts.amountWithCents(sale.amount());
      lines.add(
          new PreviewLine(
              lines.size(),
              ImportKind.SALES,
              inBook(customer),
              customer.number(),
              sale.product(),
              texts.get("imports.new-sale", customer.name(), texts.date(sale.date()), amount)));
    }
    return List.copyOf(lines);
  }

  private @Nullable CustomerId inBook(Customer customer) {
    return fresh.contains(customer.id()) ? null : customer.id();
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

  /** What changes. */
  List<PreviewLine> changed() {
    List<PreviewLine> lines = new ArrayList<>();
    for (ImportPlan.Change<Customer> change : plan.changedCustomers()) {
      lines.add(
          new PreviewLine(
              lines.size(),
              ImportKind.CUSTOMERS,
              change.before().id(),
              change.before().number(),
              change.before().name(),
              String.join(" · ", differences.ofCustomer(change))));
    }
    for (ImportPlan.Change<GrowthProject> change : plan.changedProjects()) {
      lines.add(
          new PreviewLine(
              lines.size(),
              ImportKind.PROJECTS,
              change.before().customer(),
              of(change.before().customer()).number(),
              change.before().name(),
              String.join(" · ", differences.ofProject(change))));
    }
    return List.copyOf(lines);
  }
}
