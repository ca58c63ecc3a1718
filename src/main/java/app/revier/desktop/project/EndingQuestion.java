package app.revier.desktop.project;

import app.revier.desktop.form.Choice;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.nav.Caption;
import app.revier.territory.Closing;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.ProjectId;
import app.revier.territory.Stage;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What is asked when projects end: what the one that is won is really worth, or why they were lost
 * or put aside. That there is no reason the rep has to say as well.
 */
public final class EndingQuestion {

  private final List<GrowthProject> projects;
  private final Stage stage;
  private final boolean told;
  private final Field<Money> value;
  private final Field<String> reason;
  private final Choice<Boolean> noReason;

  /**
   * A question about projects that come to a stage in which they are over.
   *
   * @param projects only one if they are won, since each has a value of its own
   * @param told whether they are in that stage already
   * @param sign of the currency
   */
  EndingQuestion(
      List<GrowthProject> projects, Stage stage, boolean told, Texts texts, String sign) {
    this.projects = List.copyOf(projects);
    this.stage = stage;
    this.told = told;
    Fields fields = new Fields(texts);
    value = fields.requiredAmount(Caption.of("projects.real-value", sign));
    value.show(projects.getFirst().yearlyValue());
    reason = fields.text(Caption.of("projects.reason"), Closing.LONGEST);
    reason.show("");
    noReason = Choice.mark(Caption.of("projects.no-reason"));
    noReason.show(false);
  }

  /** Which projects. */
  List<GrowthProject> projects() {
    return projects;
  }

  List<ProjectId> ids() {
    return projects.stream().map(GrowthProject::id).toList();
  }

  /** Where they go. */
  Stage stage() {
    return stage;
  }

  /** Whether they are there already. */
  boolean isTold() {
    return told;
  }

  /** Whether the project is won. */
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

  /** Whether the rep says that there is no reason to tell. */
  Choice<Boolean> noReason() {
    return noReason;
  }

  /** Goes on with what was typed in another language. */
  void goOnFrom(EndingQuestion before) {
    Money worth = before.value.value();
    if (worth == null) {
      value.textProperty().set(before.value.text());
    } else {
      value.enter(worth);
    }
    reason.textProperty().set(before.reason.text());
    noReason.choose(Boolean.TRUE.equals(before.noReason.value()));
  }

  /** Whether what is typed can be taken. */
  boolean isComplete() {
    return isWon()
        ? value.isValid() && reason.isValid()
        : reason.isValid() && (!why().isEmpty() || Boolean.TRUE.equals(noReason.value()));
  }

  private String why() {
    return Objects.requireNonNullElse(reason.value(), "").strip();
  }

  /** A project in that stage, with what is typed. */
  GrowthProject answered(GrowthProject now, LocalDate today) {
    Money worth = isWon() ? Objects.requireNonNull(value.value()) : null;
    Closing known = told ? now.closing() : null;
    Closing closing =
        known == null
            ? new Closing(today, worth, why(), null, "", "")
            : known.with(worth, why().isEmpty() ? known.reason() : why());
    return now.edit()
        .stage(stage.code())
        .yearlyValue(worth == null ? now.yearlyValue() : worth)
        .closing(closing)
        .build();
  }
}
