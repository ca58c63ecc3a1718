package app.revier.cli;

import app.revier.book.Book;
import app.revier.book.Ended;
import app.revier.book.Report;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.territory.Closing;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of how a project ended, and what is said to the rep when it says nothing.
 *
 * @param value the real yearly value; none if it is not given
 * @param reason why it ended so; empty if it is not given
 */
record ReportedEnding(@Nullable Money value, String reason) {

  private boolean isGiven() {
    return value != null || !reason.isEmpty();
  }

  /** Refuses a value of what is not won, and a reason of what has not ended. */
  void check(Report report, Snapshot now, Given given) {
    Stage stage =
        now.settings().get(Setting.STAGES).stream()
            .filter(one -> one.code().equals(report.stage()))
            .findFirst()
            .orElse(null);
    if (isGiven() && (stage == null || !stage.state().isOver())) {
      throw given.wrong("cli.report-not-ended");
    }
    if (value != null && stage != null && stage.state() != Stage.State.WON) {
      throw given.wrong("cli.report-not-won");
    }
    if (reason.length() > Closing.LONGEST) {
      throw given.wrong("cli.report-long-reason", Closing.LONGEST);
    }
  }

  void save(Book book, Report report) {
    if (isGiven()) {
      book.reports().save(report, new Ended(value, reason));
    } else {
      book.reports().save(report);
    }
  }

  /** Says what counts of a project that ended without it being said. */
  void say(Snapshot before, Snapshot now, Invocation call) {
    List<Stage> stages = now.settings().get(Setting.STAGES);
    for (GrowthProject project : now.territory().projects()) {
      GrowthProject then = before.territory().project(project.id());
      Stage stage = project.stageIn(stages);
      if (stage == null || then == null || !then.isOpen(stages) || !stage.state().isOver()) {
        continue;
      }
      if (stage.state() == Stage.State.WON && value == null) {
        call.say(
            "cli.report-value-stays",
            project.name(),
            call.texts().money(project.yearlyValue(), now.settings().get(Setting.CURRENCY)));
      } else if (stage.state() != Stage.State.WON && reason.isEmpty()) {
        call.say("cli.report-no-reason", project.name());
      }
    }
  }
}
