package app.revier.book;

import app.revier.book.BookStore.Numbered;
import app.revier.callplan.PlannedVisits;
import app.revier.callplan.YearCallPlan;
import app.revier.segment.CompanyGroups;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Territory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Adds, changes and deletes the customers of an open book. */
public final class CustomerEdits {

  private final Committer committer;

  CustomerEdits(Committer committer) {
    this.committer = committer;
  }

  /** An id for a customer that is about to be added. */
  public CustomerId nextId() {
    return new CustomerId(committer.nextId(Numbered.CUSTOMER));
  }

  /**
   * Adds a customer or replaces the one with the same id.
   *
   * @throws NumberTakenException if another customer has its number
   */
  public Optional<BookChange> save(Customer customer) {
    return saveAll(List.of(customer));
  }

  /**
   * Adds or replaces several customers in one step.
   *
   * @throws NumberTakenException if another customer has the number of one of them
   */
  public Optional<BookChange> saveAll(Collection<Customer> customers) {
    return committer.commit(now -> saving(now.territory(), customers));
  }

  private static PlannedChange saving(Territory territory, Collection<Customer> customers) {
    Set<CustomerId> saved = new HashSet<>();
    customers.forEach(customer -> saved.add(customer.id()));
    Map<String, CustomerId> numbers = new HashMap<>();
    for (Customer other : territory.customers()) {
      if (!saved.contains(other.id())) {
        numbers.put(other.number(), other.id());
      }
    }
    List<Write> writes = new ArrayList<>();
    boolean added = false;
    List<String> difference = List.of();
    for (Customer customer : customers) {
      if (numbers.putIfAbsent(customer.number(), customer.id()) != null) {
        throw new NumberTakenException(customer.number());
      }
      Customer before = territory.customer(customer.id());
      added |= before == null;
      if (before != null && customers.size() == 1) {
        difference = EditedFields.between(before, customer);
      }
      if (!customer.equals(before)) {
        writes.add(new Write.PutCustomer(customer));
      }
      if (before != null && !before.name().equals(customer.name())) {
        daughters(territory, before, saved)
            .forEach(
                daughter ->
                    writes.add(
                        new Write.PutCustomer(
                            daughter.edit().parentGroup(customer.name()).build())));
      }
    }
    String code = added ? "customer-added" : "customer-edited";
    return new PlannedChange(
        PlannedChange.label(code, customers, Customer::name).with(difference), writes);
  }

  /** Those who name a customer as their parent, and so follow when it is renamed. */
  private static List<Customer> daughters(
      Territory territory, Customer parent, Set<CustomerId> saved) {
    List<Customer> daughters = new ArrayList<>();
    for (Customer other : territory.customers()) {
      if (!other.id().equals(parent.id()) && CompanyGroups.isSame(other.name(), parent.name())) {
        // Nobody knows which of the two is meant.
        return List.of();
      }
      if (!saved.contains(other.id())
          && !other.parentGroup().isBlank()
          && CompanyGroups.isSame(other.parentGroup(), parent.name())) {
        daughters.add(other);
      }
    }
    return daughters;
  }

  /**
   * Adopts a call plan: each customer gets the recommended visits, and what it was judged to bring
   * stays said of the visits of before, so that the curve stays as it is.
   */
  public Optional<BookChange> adopt(YearCallPlan plan) {
    return committer.commit(now -> adopting(now.territory(), plan));
  }

  private static PlannedChange adopting(Territory territory, YearCallPlan plan) {
    List<Customer> changed = new ArrayList<>();
    for (PlannedVisits one : plan.customers()) {
      Customer customer = territory.customer(one.customer().classification().customer().id());
      if (customer != null && one.visits() != one.today()) {
        int judgedAt = one.customer().curve().visits();
        changed.add(
            customer
                .edit()
                .visiting(customer.visiting().withVisitsPerYear(one.visits()))
                .callJudgements(
                    customer
                        .callJudgements()
                        .withAtVisits(judgedAt == one.visits() ? null : (Integer) judgedAt))
                .build());
      }
    }
    return new PlannedChange(
        PlannedChange.label("callplan-adopted", changed, Customer::name),
        changed.stream().<Write>map(Write.PutCustomer::new).toList());
  }

  /** Deletes customers with their projects, appointments, planned stops and sales lines. */
  public Optional<BookChange> delete(Collection<CustomerId> ids) {
    return committer.commit(now -> deleting(now, ids));
  }

  private static PlannedChange deleting(Snapshot now, Collection<CustomerId> ids) {
    Territory territory = now.territory();
    List<Customer> gone = new ArrayList<>();
    List<Write> writes = new ArrayList<>();
    for (CustomerId id : new HashSet<>(ids)) {
      Customer customer = territory.customer(id);
      if (customer != null) {
        gone.add(customer);
        territory
            .projectsOf(id)
            .forEach(project -> writes.add(new Write.RemoveProject(project.id())));
      }
    }
    writes.addAll(AgendaChange.withoutCustomers(now.agenda(), ids));
    writes.addAll(KeptApart.without(territory, ids));
    gone.forEach(customer -> writes.add(new Write.RemoveCustomer(customer.id())));
    return new PlannedChange(PlannedChange.label("customer-deleted", gone, Customer::name), writes);
  }
}
