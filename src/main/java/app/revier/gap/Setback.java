package app.revier.gap;

import app.revier.territory.Customer;
import app.revier.territory.GrowthProject;
import app.revier.territory.Probability;
import app.revier.territory.Stage;
import app.revier.territory.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that happened and may make a plan worse. */
public sealed interface Setback {

  /** At whom it happened. */
  Customer customer();

  /** How a project came to add nothing any more. */
  enum End {
    /** It is lost. */
    LOST,
    /** It is put aside. */
    ON_HOLD,
    /** It is deleted. */
    DELETED,
    /** It is still open, and its win probability is nil. */
    HOPELESS
  }

  /**
   * A project is lost, put aside or gone.
   *
   * @param customer at whom
   * @param project as it was before
   * @param end how
   */
  record ProjectLost(Customer customer, GrowthProject project, End end) implements Setback {}

  /**
   * A customer is gone, or nothing of its revenue is expected any more.
   *
   * @param customer as it was before
   */
  record CustomerLost(Customer customer) implements Setback {}

  /**
   * A project begins later.
   *
   * @param customer at whom
   * @param project as it is now
   */
  record ProjectSlipped(Customer customer, GrowthProject project) implements Setback {}

  /**
   * What happened between two states of a territory, customers first.
   *
   * @param stages the rep's own
   * @param planYear with which projects without a start begin
   * @param baseYear the year whose revenue is to be kept
   */
  static List<Setback> between(
      Territory before, Territory after, List<Stage> stages, int planYear, int baseYear) {
    List<Setback> found = new ArrayList<>();
    for (Customer customer : before.customers()) {
      Customer now = after.customer(customer.id());
      if (now == null
          ? isWorth(customer, before, stages, baseYear)
          : isLost(customer, now, baseYear)) {
        found.add(new CustomerLost(customer));
      }
    }
    for (GrowthProject project : before.projects()) {
      Customer customer = before.customer(project.customer());
      // A customer that is gone takes its projects along.
      if (customer != null && after.customer(customer.id()) != null) {
        compare(project, after.project(project.id()), customer, stages, planYear, found);
      }
    }
    return List.copyOf(found);
  }

  private static boolean isWorth(
      Customer customer, Territory before, List<Stage> stages, int baseYear) {
    return customer.revenue().in(baseYear).isPositive()
        || before.projectsOf(customer.id()).stream().anyMatch(project -> project.isOpen(stages));
  }

  private static boolean isLost(Customer before, Customer now, int baseYear) {
    if (before.equals(now) || !before.revenue().in(baseYear).isPositive()) {
      return false;
    }
    return !now.revenue().in(baseYear).isPositive() || (isGivenUp(now) && !isGivenUp(before));
  }

  private static boolean isGivenUp(Customer customer) {
    return Probability.NEVER.equals(customer.standing().retentionByHand());
  }

  private static void compare(
      GrowthProject before,
      @Nullable GrowthProject now,
      Customer customer,
      List<Stage> stages,
      int planYear,
      List<Setback> found) {
    boolean counted = before.winProbability(stages).value() > 0;
    if (!counted || before.equals(now)) {
      return;
    }
    if (now == null || now.winProbability(stages).value() == 0) {
      found.add(new ProjectLost(customer, before, end(now, stages)));
    } else if (start(now, planYear).isAfter(start(before, planYear))) {
      found.add(new ProjectSlipped(customer, now));
    }
  }

  private static End end(@Nullable GrowthProject now, List<Stage> stages) {
    if (now == null) {
      return End.DELETED;
    }
    Stage stage = now.stageIn(stages);
    return switch (stage == null ? Stage.State.OPEN : stage.state()) {
      case LOST -> End.LOST;
      case ON_HOLD -> End.ON_HOLD;
      case OPEN, WON -> End.HOPELESS;
    };
  }

  private static LocalDate start(GrowthProject project, int planYear) {
    LocalDate start = project.start();
    return start == null ? LocalDate.of(planYear, 1, 1) : start;
  }
}
