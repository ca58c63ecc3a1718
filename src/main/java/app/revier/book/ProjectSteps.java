package app.revier.book;

import app.revier.territory.DueStep;
import app.revier.territory.GrowthProject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is to be done next for open projects, and until when. */
public final class ProjectSteps {

  private ProjectSteps() {}

  /**
   * A step that has a day.
   *
   * @param project for which project
   * @param what in a few words
   * @param due until when
   */
  public record Step(GrowthProject project, String what, LocalDate due) {

    /** Whether it was due before a day. */
    public boolean isOverdue(LocalDate today) {
      return due.isBefore(today);
    }
  }

  /** The steps of open projects that were due before today, the oldest first. */
  public static List<Step> overdue(Snapshot now) {
    return dueUntil(now, now.today().minusDays(1));
  }

  /**
   * The steps of open projects that are due within some days from today on, the overdue ones
   * included, in the order of their days.
   *
   * @param days none is today alone
   */
  public static List<Step> dueWithin(Snapshot now, int days) {
    return dueUntil(now, now.today().plusDays(days));
  }

  private static List<Step> dueUntil(Snapshot now, LocalDate last) {
    List<Step> steps = new ArrayList<>();
    for (GrowthProject project : now.territory().own().projects()) {
      DueStep next = project.next();
      LocalDate due = next == null ? null : next.due();
      if (next != null
          && due != null
          && !due.isAfter(last)
          && project.isOpen(now.settings().get(Setting.STAGES))) {
        steps.add(new Step(project, next.what(), due));
      }
    }
    steps.sort(Comparator.comparing(Step::due).thenComparing(step -> step.project().id()));
    return List.copyOf(steps);
  }
}
