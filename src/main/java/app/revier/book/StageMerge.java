package app.revier.book;

import app.revier.agenda.Activity;
import app.revier.agenda.StageChange;
import app.revier.territory.Closing;
import app.revier.territory.GrowthProject;
import app.revier.territory.Stage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one of two stages: nothing names the one that goes any more. */
final class StageMerge {

  private final String from;
  private final String into;

  private StageMerge(String from, String into) {
    this.from = from;
    this.into = into;
  }

  static PlannedChange of(Snapshot now, String from, String into) {
    List<Stage> stages = new ArrayList<>(now.settings().get(Setting.STAGES));
    boolean known = stages.stream().anyMatch(stage -> stage.code().equals(into));
    if (from.equals(into) || !known || !stages.removeIf(stage -> stage.code().equals(from))) {
      throw new IllegalArgumentException("not two stages: " + from + ", " + into);
    }
    StageMerge merge = new StageMerge(from, into);
    List<Write> writes = new ArrayList<>(ProjectEdits.stages(now, stages));
    now.territory().projects().forEach(project -> merge.put(project, writes));
    now.agenda().stageChanges().forEach(change -> merge.put(change, writes));
    now.agenda().activities().forEach(activity -> merge.put(activity, writes));
    return new PlannedChange(ChangeLabel.of("stages-merged"), writes);
  }

  private String of(String stage) {
    return stage.equals(from) ? into : stage;
  }

  private void put(GrowthProject project, List<Write> writes) {
    GrowthProject after =
        project.edit().stage(of(project.stage())).closing(of(project.closing())).build();
    if (!after.equals(project)) {
      writes.add(new Write.PutProject(after));
    }
  }

  private @Nullable Closing of(@Nullable Closing closing) {
    return closing == null
        ? null
        : new Closing(
            closing.date(),
            closing.value(),
            closing.reason(),
            closing.stated(),
            of(closing.stage()),
            closing.cell());
  }

  private void put(StageChange change, List<Write> writes) {
    String before = of(change.from());
    String after = of(change.to());
    if (before.equals(after)) {
      writes.add(new Write.RemoveEntry(change.id()));
    } else if (!before.equals(change.from()) || !after.equals(change.to())) {
      writes.add(
          new Write.PutEntry(
              new StageChange(
                  change.id(), change.customer(), change.project(), change.date(), before, after)));
    }
  }

  private void put(Activity report, List<Write> writes) {
    Activity.Effects effects = report.effects();
    if (report.stage().equals(from) || effects.stage().equals(from)) {
      writes.add(
          new Write.PutEntry(
              new Activity(
                  report.id(),
                  report.customer(),
                  report.date(),
                  report.kind(),
                  report.result(),
                  report.planned(),
                  report.minutes(),
                  report.drive(),
                  report.note(),
                  report.nextStep(),
                  report.nextDate(),
                  report.project(),
                  of(report.stage()),
                  new Activity.Effects(
                      effects.lastVisit(),
                      of(effects.stage()),
                      effects.counted(),
                      effects.next()))));
    }
  }
}
