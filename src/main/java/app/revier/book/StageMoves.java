package app.revier.book;

import app.revier.agenda.Activity;
import app.revier.agenda.StageChange;
import app.revier.agenda.StageChangeId;
import app.revier.segment.Cell;
import app.revier.territory.Closing;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.ProjectId;
import app.revier.territory.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What follows when a project comes to another stage, whoever moved it there: it is noted, unless a
 * report tells of it, and there and back on one day is none at all. A project that is won, lost or
 * put aside keeps how that was (decision 0051); one that is open again does not. What a project
 * that is won is worth is its yearly value from then on.
 */
final class StageMoves {

  private final Snapshot before;
  private final List<Stage> stagesBefore;
  private final List<Stage> stagesAfter;
  private final List<Activity> reports = new ArrayList<>();
  private final Map<ProjectId, GrowthProject> saved = new LinkedHashMap<>();
  private final Supplier<StageChangeId> ids;

  private StageMoves(Snapshot before, List<Write> writes, Supplier<StageChangeId> ids) {
    this.before = before;
    this.ids = ids;
    stagesBefore = before.settings().get(Setting.STAGES);
    List<Stage> stages = stagesBefore;
    for (Write write : writes) {
      switch (write) {
        case Write.PutProject(GrowthProject project) -> saved.put(project.id(), project);
        case Write.RemoveProject(ProjectId id) -> saved.remove(id);
        case Write.PutEntry(Activity report) -> reports.add(report);
        case Write.PutSetting put when put.key().equals(Setting.STAGES.key()) ->
            stages = stages(put);
        default -> {}
      }
    }
    stagesAfter = stages;
    if (!stagesAfter.equals(stagesBefore)) {
      stateChanges(writes);
    }
  }

  private static List<Stage> stages(Write.PutSetting put) {
    String value = put.value();
    return value == null ? Stage.DEFAULTS : StageListText.parse(value);
  }

  /** Projects that stay in a stage which has come to be another one: won, say. */
  private void stateChanges(List<Write> writes) {
    Set<ProjectId> gone =
        writes.stream()
            .filter(Write.RemoveProject.class::isInstance)
            .map(write -> ((Write.RemoveProject) write).id())
            .collect(Collectors.toSet());
    before.territory().projects().stream()
        .filter(project -> !gone.contains(project.id()))
        .forEach(project -> saved.putIfAbsent(project.id(), project));
  }

  /** The steps of a change with those that follow from them. */
  static List<Write> completed(Snapshot before, List<Write> writes, Supplier<StageChangeId> ids) {
    List<Write> all = new ArrayList<>();
    StageMoves moves = new StageMoves(before, writes, ids);
    for (Write write : writes) {
      all.add(write instanceof Write.PutProject put ? moves.completed(put) : write);
    }
    moves.saved.values().forEach(project -> moves.follow(project, all));
    return all;
  }

  private Write completed(Write.PutProject put) {
    GrowthProject project = put.project();
    boolean last = project.equals(saved.get(project.id()));
    return last ? new Write.PutProject(complete(project)) : put;
  }

  private GrowthProject complete(GrowthProject project) {
    Closing closing = closing(before.territory().project(project.id()), project);
    return Objects.equals(closing, project.closing())
        ? project
        : project.edit().closing(closing).build();
  }

  private void follow(GrowthProject project, List<Write> writes) {
    GrowthProject known = before.territory().project(project.id());
    GrowthProject complete = complete(project);
    // It stays in its stage, which has come to be another.
    if (project.equals(known) && !complete.equals(known)) {
      writes.add(new Write.PutProject(complete));
    }
    boolean merged = known != null && known.stageIn(stagesAfter) == null;
    if (known != null && !known.stage().equals(project.stage()) && !merged && told(known) == null) {
      note(known, project, writes);
    }
  }

  // How it ended

  private @Nullable Closing closing(@Nullable GrowthProject known, GrowthProject project) {
    Stage.State now = state(project, stagesAfter);
    if (now == Stage.State.OPEN) {
      return null;
    }
    Closing given = project.closing();
    if (known == null || now == null) {
      return given;
    }
    if (state(known, stagesBefore) == Stage.State.OPEN) {
      return ended(known, project, now);
    }
    Closing kept = known.closing();
    if (kept == null || given == null) {
      return given == null ? kept : given;
    }
    boolean moved = !known.stage().equals(project.stage());
    return new Closing(
        moved ? day(project) : given.date(),
        worth(project, now),
        given.reason(),
        kept.stated(),
        isMerged(kept.stage()) ? given.stage() : kept.stage(),
        kept.cell());
  }

  private Closing ended(GrowthProject known, GrowthProject project, Stage.State now) {
    Closing given = project.closing();
    return new Closing(
        given == null ? day(project) : given.date(),
        worth(project, now),
        given == null ? "" : given.reason(),
        known.winProbability(stagesBefore),
        known.stage(),
        cell(known));
  }

  /** Whether a stage is in the list no more because of this change. */
  private boolean isMerged(String stage) {
    return stagesBefore.stream().anyMatch(one -> one.code().equals(stage))
        && stagesAfter.stream().noneMatch(one -> one.code().equals(stage));
  }

  private static @Nullable Money worth(GrowthProject project, Stage.State now) {
    return now == Stage.State.WON ? project.yearlyValue() : null;
  }

  private LocalDate day(GrowthProject project) {
    return reports.stream()
        .filter(report -> project.id().equals(report.project()))
        .filter(report -> report.stage().equals(project.stage()))
        .map(Activity::date)
        .reduce((_, later) -> later)
        .orElse(before.today());
  }

  private static Stage.@Nullable State state(GrowthProject project, List<Stage> stages) {
    Stage stage = project.stageIn(stages);
    return stage == null ? null : stage.state();
  }

  private String cell(GrowthProject project) {
    Cell cell = before.segmentation().of(project.customer()).cell();
    return cell == null ? "" : cell.code();
  }

  // Which way it went

  /** The report that tells of a move, or told of it and is corrected now. */
  private @Nullable Activity told(GrowthProject known) {
    GrowthProject project = Objects.requireNonNull(saved.get(known.id()));
    for (Activity report : reports) {
      if (known.id().equals(report.project()) && report.stage().equals(project.stage())) {
        return report;
      }
      Activity corrected = before.agenda().activity(report.id());
      if (corrected != null
          && known.id().equals(corrected.project())
          && corrected.stage().equals(known.stage())
          && corrected.effects().stage().equals(project.stage())) {
        return corrected;
      }
    }
    return null;
  }

  private void note(GrowthProject known, GrowthProject project, List<Write> writes) {
    StageChange last =
        before.agenda().stageChanges().stream()
            .filter(change -> change.project().equals(known.id()))
            .reduce((_, later) -> later)
            .orElse(null);
    if (last != null
        && last.date().equals(before.today())
        && last.to().equals(known.stage())
        && last.from().equals(project.stage())) {
      writes.add(new Write.RemoveEntry(last.id()));
      return;
    }
    writes.add(
        new Write.PutEntry(
            new StageChange(
                ids.get(),
                project.customer(),
                project.id(),
                before.today(),
                known.stage(),
                project.stage())));
  }
}
