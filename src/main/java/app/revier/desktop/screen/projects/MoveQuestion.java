package app.revier.desktop.screen.projects;

import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.nav.Caption;
import app.revier.territory.Closing;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.Stage;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.Objects;

/** What is asked when a project ends: what it is really worth, or why it was lost or put aside. */
final class MoveQuestion {

  private final GrowthProject project;
  private final Stage stage;
  private final Field<Money> value;
  private final Field<String> reason;

  /**
   * A question about a project that comes to a stage in which it is over.
   *
   * @param sign of the currency
   */
  MoveQuestion(GrowthProject project, Stage stage, Texts texts, String sign) {
    this.project = project;
    this.stage = stage;
    Fields fields = new Fields(texts);
    value = fields.requiredAmount(Caption.of("projects.real-value", sign));
    value.show(project.yearlyValue());
    reason = fields.text(Caption.of("projects.reason"), Closing.LONGEST);
    reason.show("");
  }

  /** Which project. */
  GrowthProject project() {
    return project;
  }

  /** Where it goes. */
  Stage stage() {
    return stage;
  }

  /** Whether it is won. */
  boolean isWon() {
    return stage.state() == Stage.State.WON;
  }

  /** What it is really worth in twelve months; only asked if it is won. */
  Field<Money> value() {
    return value;
  }

  /** Why it ended so. */
  Field<String> reason() {
    return reason;
  }

  /** Whether what is typed can be taken. */
  boolean isComplete() {
    return (!isWon() || value.isValid()) && reason.isValid();
  }

  /** A project in that stage, with what is typed. */
  GrowthProject answered(GrowthProject now, LocalDate today) {
    String why = Objects.requireNonNullElse(reason.value(), "");
    Money worth = isWon() ? Objects.requireNonNull(value.value()) : null;
    return now.edit()
        .stage(stage.code())
        .yearlyValue(worth == null ? now.yearlyValue() : worth)
        .closing(new Closing(today, worth, why, null, "", ""))
        .build();
  }
}
