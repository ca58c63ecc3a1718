package app.revier.book;

import app.revier.book.Finding.Code;
import app.revier.place.Whereabouts;
import app.revier.segment.Classification;
import app.revier.territory.Attribute;
import app.revier.territory.Customer;
import app.revier.territory.GrowthProject;
import app.revier.territory.Stage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Looks through a book for what cannot be right. */
final class BookCheck {

  private final Snapshot snapshot;
  private final List<Finding> findings = new ArrayList<>();

  private BookCheck(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  static List<Finding> of(Snapshot snapshot, Collection<BookStore.Damage> damages) {
    BookCheck check = new BookCheck(snapshot);
    damages.forEach(damage -> check.findings.add(Finding.of(damage)));
    check.book();
    check.customers();
    check.projects();
    return List.copyOf(check.findings);
  }

  private void book() {
    if (snapshot.settings().find(Setting.TARGET) == null) {
      findings.add(new Finding(Code.TARGET_MISSING, null, List.of()));
    }
    int baseYear = snapshot.settings().baseYear();
    List<Customer> customers = snapshot.territory().customers();
    if (!customers.isEmpty()
        && customers.stream().noneMatch(customer -> customer.revenue().knows(baseYear))) {
      findings.add(new Finding(Code.BASE_YEAR_EMPTY, null, List.of(String.valueOf(baseYear))));
    }
  }

  private void customers() {
    ContractGrowth.of(snapshot)
        .forEach(growth -> add(Code.CONTRACT_ABOVE_REVENUE, growth.customer()));
    List<Attribute> attributes = snapshot.settings().get(Setting.ATTRIBUTES);
    Map<String, Customer> names = new HashMap<>();
    for (Classification classification : snapshot.segmentation().classifications()) {
      Customer customer = classification.customer();
      if (customer.potential() == null) {
        add(Code.POTENTIAL_MISSING, customer);
      }
      if (classification.potentialBelowRevenue()) {
        add(Code.POTENTIAL_BELOW_REVENUE, customer);
      }
      if (customer.visiting().lastVisit() != null
          && customer.visiting().lastVisit().isAfter(snapshot.today())) {
        add(Code.VISIT_IN_FUTURE, customer);
      }
      Whereabouts.Where where = snapshot.whereabouts().of(customer.id());
      if (where.isContradicted()) {
        add(Code.POSITION_CONTRADICTS, customer);
      } else if (where.position() == null) {
        add(Code.PLACE_MISSING, customer);
      }
      if (customer.behaviour().traits().stream()
          .anyMatch(trait -> !AttributeEdits.has(attributes, trait))) {
        add(Code.TRAIT_UNKNOWN, customer);
      }
      String key = customer.name().toLowerCase(Locale.ROOT) + '\n' + customer.address().postcode();
      if (names.putIfAbsent(key, customer) != null) {
        add(Code.SAME_NAME, customer);
      }
    }
  }

  private void projects() {
    Set<String> stages = new HashSet<>();
    for (Stage stage : snapshot.settings().get(Setting.STAGES)) {
      stages.add(stage.code());
    }
    for (GrowthProject project : snapshot.territory().projects()) {
      Customer customer = snapshot.territory().customer(project.customer());
      if (!stages.contains(project.stage()) && customer != null) {
        findings.add(
            new Finding(
                Code.STAGE_UNKNOWN,
                customer.id(),
                List.of(customer.number(), customer.name(), project.name())));
      }
    }
  }

  private void add(Code code, Customer customer) {
    findings.add(new Finding(code, customer.id(), List.of(customer.number(), customer.name())));
  }
}
