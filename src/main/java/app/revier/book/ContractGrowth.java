package app.revier.book;

import app.revier.gap.GapPlan;
import app.revier.gap.SecuredGrowth;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProject.Kind;
import app.revier.territory.PlanYears;
import app.revier.territory.ProjectId;
import app.revier.territory.Stage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Growth that contracts secure and the plan does not count yet: {@link GapPlan#securedGrowth} names
 * it, {@link ProjectEdits#takeContracts} makes won projects of it.
 */
public final class ContractGrowth {

  private ContractGrowth() {}

  /** All there is in a book, in the order of its customers, whether or not it has a target. */
  public static List<SecuredGrowth> of(Snapshot book) {
    return SecuredGrowth.of(book.territory().own(), book.planYears());
  }

  /** The stage of the book in which projects are won; none if the rep's own list has none. */
  public static Optional<Stage> wonStage(Snapshot book) {
    return book.settings().get(Setting.STAGES).stream()
        .filter(stage -> stage.state() == Stage.State.WON)
        .findFirst();
  }

  /**
   * The change that makes a won project of the growth at each of these customers; nothing where
   * there is none by now, or no stage in which projects are won.
   *
   * @param whose growth is taken
   * @param name what each project is called
   * @param ids gives each project its id
   */
  static PlannedChange change(
      Snapshot now, Collection<CustomerId> whose, String name, Supplier<ProjectId> ids) {
    PlanYears years = now.planYears();
    List<Write> writes = new ArrayList<>();
    List<Customer> taken = new ArrayList<>();
    Optional<Stage> won = wonStage(now);
    for (SecuredGrowth growth : won.isEmpty() ? List.<SecuredGrowth>of() : of(now)) {
      Customer customer = growth.customer();
      if (whose.contains(customer.id())) {
        Kind kind = Kind.usualAt(customer, years.baseYear(), now.today().getYear());
        GrowthProject project =
            growth.project(ids.get(), name, won.get().code(), kind, years.planYear());
        writes.add(new Write.PutProject(project));
        taken.add(customer);
      }
    }
    return new PlannedChange(PlannedChange.label("contract-taken", taken, Customer::name), writes);
  }
}
