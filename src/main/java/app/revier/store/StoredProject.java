package app.revier.store;

import app.revier.territory.Closing;
import app.revier.territory.CustomerId;
import app.revier.territory.DueStep;
import app.revier.territory.GrowthProject;
import app.revier.territory.Limits;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The row of a growth project. */
final class StoredProject {

  /** The columns, in the order in which rows are read and written. */
  static final List<String> COLUMNS =
      List.of(
          "id",
          "customer",
          "name",
          "kind",
          "measure",
          "stage",
          "yearly_value",
          "start_day",
          "win_probability",
          "visits",
          "minutes",
          "budget",
          "choice",
          "source_id",
          "next_step",
          "next_day",
          "phases",
          "closed_day",
          "closed_value",
          "closed_reason",
          "stated_probability",
          "stated_stage",
          "closed_cell");

  private StoredProject() {}

  static Values values(GrowthProject project) {
    DueStep next = project.next();
    Closing closing = project.closing();
    return new Values(COLUMNS.size())
        .number(project.id().value())
        .number(project.customer().value())
        .text(project.name())
        .word(project.kind())
        .text(project.measure())
        .text(project.stage())
        .money(project.yearlyValue())
        .day(project.start())
        .probability(project.winProbabilityByHand())
        .number(project.visits())
        .number(project.minutes())
        .money(project.budget())
        .word(project.choice())
        .text(project.sourceId())
        .text(next == null ? "" : next.what())
        .day(next == null ? null : next.due())
        .text(PhasesText.format(project.phases()))
        .day(closing == null ? null : closing.date())
        .optionalMoney(closing == null ? null : closing.value())
        .text(closing == null ? "" : closing.reason())
        .probability(closing == null ? null : closing.stated())
        .text(closing == null ? "" : closing.stage())
        .text(closing == null ? "" : closing.cell());
  }

  static GrowthProject read(PackedRow row) {
    return new GrowthProject(
        new ProjectId(row.number()),
        new CustomerId(row.number()),
        row.text(),
        row.word(GrowthProject.Kind.class),
        row.sharedText(),
        row.sharedText(),
        row.money(),
        row.optionalDay(),
        row.optionalProbability(),
        row.integer(),
        row.integer(),
        row.money(),
        row.word(GrowthProject.Choice.class),
        row.text(),
        next(row.text(), row.optionalDay()),
        PhasesText.parse(row.text()),
        closing(row));
  }

  private static @Nullable DueStep next(String what, @Nullable LocalDate due) {
    if (what.isEmpty() && due != null) {
      throw new IllegalArgumentException("day of no next step: " + due);
    }
    return what.isEmpty() ? null : new DueStep(what, due);
  }

  private static @Nullable Closing closing(PackedRow row) {
    LocalDate day = row.optionalDay();
    Long cents = row.optionalNumber();
    String reason = row.text();
    Probability stated = row.optionalProbability();
    String stage = row.sharedText();
    String cell = row.sharedText();
    if (day == null) {
      if (cents != null || stated != null || !(reason + stage + cell).isEmpty()) {
        throw new IllegalArgumentException("closed without a day");
      }
      return null;
    }
    Money value = cents == null ? null : Money.ofCents(Limits.keptCents(cents));
    return new Closing(day, value, reason, stated, stage, cell);
  }
}
