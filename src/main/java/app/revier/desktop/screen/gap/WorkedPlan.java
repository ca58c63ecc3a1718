package app.revier.desktop.screen.gap;

import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.gap.GapPlan;
import app.revier.gap.PlannedProject;
import app.revier.task.Progress;
import app.revier.territory.Money;
import app.revier.territory.ProjectId;
import app.revier.territory.Stage;
import app.revier.text.Explanations;
import app.revier.text.PlanExplanations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a book with its rows, made away from the JavaFX thread.
 *
 * @param of the book it is of
 * @param base the revenue in the base year
 * @param plan none without a target
 * @param rows its projects, in the order of the plan; those that stayed the same are the same
 */
record WorkedPlan(Snapshot of, Money base, @Nullable GapPlan plan, List<ProjectRow> rows) {

  /** Before any plan was made. */
  static WorkedPlan none(Snapshot snapshot) {
    return new WorkedPlan(snapshot, Money.ZERO, null, List.of());
  }

  /** Works a plan out; given up when nobody waits for it any more. */
  static WorkedPlan out(Snapshot snapshot, WorkedPlan before, Desk desk, Progress progress) {
    int year = snapshot.settings().baseYear();
    Money base =
        snapshot.territory().own().customers().stream()
            .map(customer -> customer.revenue().in(year))
            .reduce(Money.ZERO, Money::plus);
    GapPlan plan = snapshot.plan(() -> progress.report(0, 0));
    return new WorkedPlan(snapshot, base, plan, rows(snapshot, plan, before.rows, desk));
  }

  /** Whether there is something to explain that takes longer still. */
  boolean canBeExplained() {
    return plan != null && canBeExplained(plan);
  }

  static boolean canBeExplained(GapPlan plan) {
    return plan.advice() == null && !plan.parameters().limits().isNone();
  }

  /**
   * The same with explanations; given up when nobody waits for it any more.
   *
   * @param growing gets the plan while its reasons are found
   */
  WorkedPlan explained(Desk desk, Progress progress, Consumer<GapPlan> growing) {
    return with(of.explainedPlan(() -> progress.report(0, 0), growing), desk);
  }

  /** The same with the reasons that have been found. */
  WorkedPlan with(@Nullable GapPlan found, Desk desk) {
    return new WorkedPlan(of, base, found, rows(of, found, rows, desk));
  }

  /** Whether a plan takes in the same projects, so that its figures are the same. */
  boolean selectsAs(@Nullable GapPlan other) {
    return plan != null
        && other != null
        && plan.selected().stream()
            .map(planned -> planned.project().id())
            .toList()
            .equals(other.selected().stream().map(planned -> planned.project().id()).toList());
  }

  private static List<ProjectRow> rows(
      Snapshot snapshot, @Nullable GapPlan plan, List<ProjectRow> before, Desk desk) {
    if (plan == null) {
      return List.of();
    }
    Map<ProjectId, ProjectRow> known = new HashMap<>();
    before.forEach(row -> known.put(row.id(), row));
    String currency = snapshot.settings().get(Setting.CURRENCY);
    PlanExplanations words = new Explanations(desk.texts(), desk.terms(), currency).plans();
    List<Stage> stages = plan.parameters().stages();
    Map<String, Integer> places = new HashMap<>();
    stages.forEach(stage -> places.putIfAbsent(stage.code(), places.size()));
    List<ProjectRow> rows = new ArrayList<>();
    for (PlannedProject planned : plan.projects()) {
      String code = planned.project().stage();
      int place = places.getOrDefault(code, stages.size());
      String stage = place < stages.size() ? desk.terms().stage(stages.get(place)) : code;
      String sought =
          canBeExplained(plan)
                  && planned.reason() == PlannedProject.Reason.NOT_SELECTED
                  && planned.leftOut() == null
              ? desk.texts().get("gap.reason-sought")
              : null;
      ProjectRow row = ProjectRow.of(planned, stage, place, plan, words, sought);
      ProjectRow same = known.get(row.id());
      rows.add(row.equals(same) ? same : row);
    }
    return List.copyOf(rows);
  }
}
