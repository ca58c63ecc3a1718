package app.revier.review;

import app.revier.agenda.Activity;
import app.revier.agenda.Task;
import app.revier.review.ReviewLine.OverdueStep;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.DueStep;
import app.revier.territory.GrowthProject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The next steps that are due: those of open projects, and at each customer that of the latest
 * report that named one. The step of a report is settled by a contact on its day or later, and by
 * the task that was made of it.
 */
public final class OpenSteps {

  private final ReviewBasis basis;
  private final Touches touches;
  private final LocalDate until;
  private final List<OverdueStep> steps = new ArrayList<>();
  private final Set<Words> ofProjects = new HashSet<>();

  private record Words(CustomerId customer, String what) {}

  private OpenSteps(ReviewBasis basis, Touches touches, LocalDate until) {
    this.basis = basis;
    this.touches = touches;
    this.until = until;
  }

  /** The steps that were due before today, the longest ago first. */
  static List<OverdueStep> overdue(ReviewBasis basis, Touches touches) {
    return new OpenSteps(basis, touches, basis.today().minusDays(1)).found();
  }

  /**
   * The steps that are due up to a day, that day included, the longest overdue first.
   *
   * @param basis of today; what is guessed or at risk does not matter
   */
  public static List<OverdueStep> until(ReviewBasis basis, LocalDate day) {
    Touches touches = new Touches(basis.territory(), basis.agenda(), basis.today());
    return new OpenSteps(basis, touches, day).found();
  }

  private List<OverdueStep> found() {
    basis.territory().projects().forEach(this::take);
    Map<CustomerId, Activity> naming = new HashMap<>();
    for (Activity activity : basis.agenda().activities()) {
      if (!activity.nextStep().isBlank()) {
        naming.merge(
            activity.customer(),
            activity,
            (one, other) -> other.date().isBefore(one.date()) ? one : other);
      }
    }
    naming.values().forEach(this::take);
    steps.sort(
        Comparator.comparing(OverdueStep::due)
            .thenComparing(step -> step.customer().id())
            .thenComparing(OverdueStep::what));
    return List.copyOf(steps);
  }

  private void take(GrowthProject project) {
    DueStep next = project.next();
    Customer customer = basis.territory().customer(project.customer());
    if (next == null || customer == null || !project.isOpen(basis.stages())) {
      return;
    }
    ofProjects.add(new Words(customer.id(), next.what()));
    LocalDate due = next.due();
    if (due != null && !due.isAfter(until)) {
      steps.add(new OverdueStep(customer, next.what(), due, project, null));
    }
  }

  private void take(Activity activity) {
    LocalDate due = activity.nextDate();
    Customer customer = basis.territory().customer(activity.customer());
    if (due == null || customer == null || due.isAfter(until)) {
      return;
    }
    LocalDate contact = touches.lastContact(customer.id());
    boolean settled = contact != null && contact.isAfter(activity.date()) && !contact.isBefore(due);
    boolean named = ofProjects.contains(new Words(customer.id(), activity.nextStep()));
    if (!settled && !named && !isDone(customer, activity)) {
      steps.add(new OverdueStep(customer, activity.nextStep(), due, null, activity));
    }
  }

  /** The task that a report asks for has the customer and the step in its title. */
  private boolean isDone(Customer customer, Activity activity) {
    String title = customer.name() + ": " + activity.nextStep();
    return basis.agenda().tasks().stream()
        .filter(Task::done)
        .anyMatch(task -> task.title().endsWith(title));
  }
}
