package app.revier.desktop.screen.imports;

import app.revier.intake.Problem;
import app.revier.text.Texts;
import org.jspecify.annotations.Nullable;

/** What can be done about problems right here. */
final class ProblemRemedies {

  private final ImportViewModel model;
  private final Runnable settle;
  private final Texts texts;

  /**
   * Ways out.
   *
   * @param settle shows the questions about the files
   */
  ProblemRemedies(ImportViewModel model, Runnable settle, Texts texts) {
    this.model = model;
    this.settle = settle;
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
  @Nullable Remedy of(ProblemGroup group) {
    return switch (group.code()) {
      case COLUMN_IGNORED, COLUMN_TWICE, NO_HEADINGS, NAME_MISSING, NUMBER_MISSING ->
          new Remedy(texts.get("imports.remedy-columns"), () -> model.goTo(Step.COLUMNS));
      case CUSTOMER_UNKNOWN ->
          isForWantOfCustomers()
              ? new Remedy(
                  texts.get("imports.remedy-customers"),
                  () -> model.choices().questions().makeCustomers(true))
              : null;
      case HIDDEN_SHEET ->
          new Remedy(texts.get("imports.remedy-sheets"), () -> model.goTo(Step.SHEETS));
      case HIDDEN_ROWS ->
          new Remedy(
              texts.get("imports.remedy-hidden-rows"),
              () -> model.choices().hiddenRowsProperty().set(true));
      case OTHER_CURRENCY ->
          model.choices().questions().currencies().isEmpty()
              ? null
              : new Remedy(texts.get("imports.remedy-rate"), settle);
      case UNKNOWN_WORD, WORD_TAKEN_AS ->
          isAsked(group.problems().getFirst())
              ? new Remedy(texts.get("imports.remedy-word"), settle)
              : null;
      default -> null;
    };
  }

  private boolean isForWantOfCustomers() {
    CustomersQuestion asked = model.choices().questions().customers();
    return asked != null && !asked.isMade();
  }

  private boolean isAsked(Problem unknown) {
    return model.choices().questions().words().stream()
        .anyMatch(each -> each.word().equals(unknown.arguments().get(1)));
  }
}
