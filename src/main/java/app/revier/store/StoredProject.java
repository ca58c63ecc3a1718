package app.revier.store;

import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.ProjectId;
import java.util.List;

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
          "source_id");

  private StoredProject() {}

  static Values values(GrowthProject project) {
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
        .text(project.sourceId());
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
        row.text());
  }
}
