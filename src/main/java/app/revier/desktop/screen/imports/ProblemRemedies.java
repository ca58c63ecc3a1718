package app.revier.desktop.screen.imports;

import app.revier.intake.Problem;
import app.revier.text.Texts;
import org.jspecify.annotations.Nullable;

/** What can be done about problems right here. */
final class ProblemRemedies {

  private final ImportViewModel model;
  private final Texts texts;

  ProblemRemedies(ImportViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
  }

  /**
   * One way out.
   *
   * @param words what it is called
   * @param action does it
   */
  record Remedy(String words, Runnable action) {}

  /** What helps against a kind of problem; none if only the file can be mended. */
  @Nullable Remedy of(Problem.Code code) {
    return switch (code) {
      case COLUMN_IGNORED, COLUMN_TWICE, NO_HEADINGS, NAME_MISSING, NUMBER_MISSING ->
          new Remedy(texts.get("imports.remedy-columns"), () -> model.goTo(Step.COLUMNS));
      case CUSTOMER_UNKNOWN ->
          model.choices().customersFromFileProperty().get()
              ? null
              : new Remedy(
                  texts.get("imports.remedy-customers"),
                  () -> model.choices().customersFromFileProperty().set(true));
      case HIDDEN_SHEET ->
          new Remedy(texts.get("imports.remedy-sheets"), () -> model.goTo(Step.SHEETS));
      case HIDDEN_ROWS ->
          new Remedy(
              texts.get("imports.remedy-hidden-rows"),
              () -> model.choices().hiddenRowsProperty().set(true));
      default -> null;
    };
  }
}
