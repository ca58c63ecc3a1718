package app.revier.book;

import app.revier.agenda.Activity;
import app.revier.agenda.Agenda;
import app.revier.intake.ImportPlan;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.SalesLine;
import app.revier.territory.Territory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns an import that was prepared into a change. */
final class ImportChange {

  private ImportChange() {}

  /**
   * What the import writes.
   *
   * @throws StaleImportException if the book has changed since the import was prepared
   */
  static List<Write> of(ImportPlan plan, Territory territory, Agenda agenda) {
    checkFresh(plan, territory);
    checkContacts(plan, agenda);
    List<Write> writes = new ArrayList<>();
    plan.newCustomers().forEach(customer -> writes.add(new Write.PutCustomer(customer)));
    plan.changedCustomers().forEach(change -> writes.add(new Write.PutCustomer(change.after())));
    plan.newProjects().forEach(project -> writes.add(new Write.PutProject(project)));
    plan.changedProjects().forEach(change -> writes.add(new Write.PutProject(change.after())));
    plan.newActivities().forEach(activity -> writes.add(new Write.PutEntry(activity)));
    plan.changedActivities().forEach(change -> writes.add(new Write.PutEntry(change.after())));
    if (!plan.newSales().isEmpty()) {
      writes.add(new Write.AddSales(plan.newSales()));
    }
    if (!plan.changedSales().isEmpty()) {
      writes.add(new Write.ChangeSales(plan.changedSales()));
    }
    return writes;
  }

  private static void checkFresh(ImportPlan plan, Territory territory) {
    for (ImportPlan.Change<Customer> change : plan.changedCustomers()) {
      if (!change.before().equals(territory.customer(change.before().id()))) {
        throw new StaleImportException();
      }
    }
    Set<GrowthProject> projects = new HashSet<>(territory.projects());
    for (ImportPlan.Change<GrowthProject> change : plan.changedProjects()) {
      if (!projects.contains(change.before())) {
        throw new StaleImportException();
      }
    }
    Set<String> numbers = HashSet.newHashSet(territory.customers().size());
    territory.customers().forEach(customer -> numbers.add(customer.number()));
    for (Customer customer : plan.newCustomers()) {
      if (numbers.contains(customer.number())) {
        throw new StaleImportException();
      }
    }
    checkOwners(plan, territory);
  }

  /** What was reported is as the import knows it, and no visit it brings was reported meanwhile. */
  private static void checkContacts(ImportPlan plan, Agenda agenda) {
    for (ImportPlan.Change<Activity> change : plan.changedActivities()) {
      if (!change.before().equals(agenda.activity(change.before().id()))) {
        throw new StaleImportException();
      }
    }
    for (Activity added : plan.newActivities()) {
      boolean reported =
          agenda.activitiesOf(added.customer()).stream()
              .anyMatch(
                  known -> isVisit(known) && isVisit(added) && known.date().equals(added.date()));
      if (reported || agenda.activity(added.id()) != null) {
        throw new StaleImportException();
      }
    }
  }

  private static boolean isVisit(Activity activity) {
    return activity.kind() == Activity.Kind.VISIT;
  }

  /**
   * Projects, activities and sales lines need their customers, and no project may be there already.
   */
  private static void checkOwners(ImportPlan plan, Territory territory) {
    Set<CustomerId> owners = new HashSet<>();
    plan.newCustomers().forEach(customer -> owners.add(customer.id()));
    territory.customers().forEach(customer -> owners.add(customer.id()));
    for (GrowthProject project : plan.newProjects()) {
      boolean known =
          territory.projectsOf(project.customer()).stream()
              .anyMatch(other -> other.name().equals(project.name()));
      if (known || !owners.contains(project.customer())) {
        throw new StaleImportException();
      }
    }
    for (Activity activity : plan.newActivities()) {
      if (!owners.contains(activity.customer())) {
        throw new StaleImportException();
      }
    }
    for (SalesLine line : plan.newSales()) {
      if (!owners.contains(line.customer())) {
        throw new StaleImportException();
      }
    }
  }
}
