package app.revier.desktop.screen.imports;

import app.revier.desktop.screen.imports.SheetChoices.ColumnMeaning;
import app.revier.intake.ImportField;
import app.revier.intake.ImportKind;
import app.revier.text.Texts;
import org.jspecify.annotations.Nullable;

/** The words for what columns are read as. */
final class MeaningWords {

  private final Texts texts;

  MeaningWords(Texts texts) {
    this.texts = texts;
  }

  /** The word for a meaning. */
  String word(ColumnMeaning meaning) {
    ImportField field = meaning.field();
    if (field == null) {
      return texts.get("imports.pass-over");
    }
    return meaning.year() > 0
        ? texts.get("fields.revenue-of", String.valueOf(meaning.year()))
        : texts.get("fields." + field.code());
  }

  /** What becomes of a column, in a word or two. */
  String standing(ColumnView view) {
    return switch (view.standing()) {
      case UNDERSTOOD, BY_HAND -> word(view.meaning());
      case PASSED_BY_HAND, PASSED_OVER -> texts.get("imports.passed-over");
      case TWICE -> texts.get("imports.column-is-twice");
      case UNKNOWN -> texts.get("imports.not-understood");
    };
  }

  /** What a column is called in the file, or by its letters. */
  String name(ColumnView view) {
    String heading = view.column() == null ? "" : view.column().heading();
    return heading.isEmpty() || heading.equals(view.letters())
        ? texts.get("imports.column-without-heading", view.letters())
        : heading;
  }

  /** What rows are. */
  String kind(@Nullable ImportKind kind) {
    return texts.get("imports.kind-" + (kind == null ? "none" : kind.code()));
  }
}
