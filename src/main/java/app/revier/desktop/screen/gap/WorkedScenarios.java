package app.revier.desktop.screen.gap;

import app.revier.book.KeptScenario;
import app.revier.book.ScenarioText.Reading;
import app.revier.book.Snapshot;
import app.revier.gap.GapPlan;
import app.revier.gap.PlanLimits;
import app.revier.gap.PlannedProject;
import app.revier.gap.ScenarioResult;
import app.revier.gap.Sensitivity;
import app.revier.task.Progress;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.ProjectId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the scenarios of a book come to, as far as it is worked out away from the JavaFX thread.
 *
 * @param of the book
 * @param plan the plan as it is; none without a target, or before it is worked out
 * @param results what is worked out, by the text of the scenario
 * @param sensitivity which assumptions move the plan; none as long as that is not worked out
 * @param isCurrent whether the figures are of this book, and not of the one before
 */
record WorkedScenarios(
    Snapshot of,
    @Nullable GapPlan plan,
    Map<String, ScenarioResult> results,
    @Nullable Sensitivity sensitivity,
    boolean isCurrent) {

  private static final PlanLimits LIMITED = new PlanLimits(0, 0, Money.ZERO);

  /** Takes a copy. */
  WorkedScenarios {
    results = Map.copyOf(results);
  }

  /** Before anything is worked out. */
  static WorkedScenarios none(Snapshot snapshot) {
    return new WorkedScenarios(snapshot, null, Map.of(), null, false);
  }

  /** The same figures beside another book, until they are worked out again. */
  WorkedScenarios over(Snapshot now) {
    return new WorkedScenarios(now, plan, results, sensitivity, false);
  }

  /** Goes on with another book: what its figures are worked out from may be the same. */
  static WorkedScenarios begin(Snapshot now, WorkedScenarios before, Progress progress) {
    GapPlan plan = now.plan(() -> progress.report(0, 0));
    GapPlan known = before.plan;
    return plan != null && known != null && isSame(plan, known)
        ? new WorkedScenarios(now, known, before.results, before.sensitivity, true)
        : new WorkedScenarios(now, plan, Map.of(), null, true);
  }

  /** Whether scenarios beside both come to the same. */
  private static boolean isSame(GapPlan one, GapPlan other) {
    return one.parameters().equals(other.parameters())
        && one.customers().equals(other.customers())
        && selected(one).equals(selected(other))
        && projects(one).equals(projects(other));
  }

  private static List<GrowthProject> projects(GapPlan plan) {
    return plan.projects().stream().map(PlannedProject::project).toList();
  }

  private static List<ProjectId> selected(GapPlan plan) {
    return plan.selected().stream().map(planned -> planned.project().id()).toList();
  }

  /** Whether there is more to work out. */
  boolean isMore() {
    return plan != null && (sensitivity == null || missing() != null);
  }

  /** The scenarios of the book. Before there is a plan, everything counts as limited. */
  List<KeptScenario> kept() {
    return KeptScenario.of(of, plan == null ? LIMITED : plan.parameters().limits());
  }

  private @Nullable KeptScenario missing() {
    return kept().stream()
        .filter(kept -> kept.reading() instanceof Reading.Understood)
        .filter(kept -> !results.containsKey(kept.text()))
        .findFirst()
        .orElse(null);
  }

  /** The same with the next scenario, and after the last with the sensitivity. */
  WorkedScenarios next(Progress progress) {
    KeptScenario missing = missing();
    if (plan == null) {
      return this;
    }
    if (missing != null && missing.reading() instanceof Reading.Understood understood) {
      Map<String, ScenarioResult> more = new HashMap<>(results);
      more.put(
          missing.text(), of.scenario(plan, understood.scenario(), () -> progress.report(0, 0)));
      return new WorkedScenarios(of, plan, more, sensitivity, true);
    }
    return new WorkedScenarios(
        of, plan, results, Sensitivity.of(plan, () -> progress.report(0, 0)), true);
  }
}
