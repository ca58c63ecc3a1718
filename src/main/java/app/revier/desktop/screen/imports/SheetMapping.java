package app.revier.desktop.screen.imports;

import app.revier.desktop.screen.imports.SheetChoices.ColumnMeaning;
import app.revier.intake.ImportKind;
import app.revier.intake.SheetChoice;
import app.revier.intake.SheetReading;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** How the sheets of a file are read: as they were recognised, or as the rep says. */
final class SheetMapping {

  private final IntSupplier planYear;
  private final Runnable changed;
  private SheetChoices choices = new SheetChoices();

  /**
   * Nothing is said yet.
   *
   * @param planYear the plan year of the book
   * @param changed told when the rep has said something else
   */
  SheetMapping(IntSupplier planYear, Runnable changed) {
    this.planYear = planYear;
    this.changed = changed;
  }

  /** Forgets all that was said, for another file. */
  void begin() {
    choices = new SheetChoices();
  }

  /** Takes over what was said of the same file. */
  void goOnFrom(SheetMapping before) {
    choices = before.choices;
  }

  /** All that was said, by the names of the sheets. */
  Map<String, SheetChoice> all() {
    return choices.all();
  }

  /** What the rows of a sheet are; none if it is not read. */
  @Nullable ImportKind kindOf(SheetReading sheet) {
    return choices.kind(sheet);
  }

  /** The rows of a sheet are this; none leaves the sheet out. */
  void readAs(SheetReading sheet, @Nullable ImportKind kind) {
    choices.kind(sheet, kind);
    changed.run();
  }

  /** The headings of a sheet stand in this row. */
  void headingsIn(SheetReading sheet, int row) {
    choices.headingRow(sheet, row);
    changed.run();
  }

  /** Reads a column as another field. */
  void read(SheetReading sheet, SheetReading.Column column, ColumnMeaning meaning) {
    choices.column(sheet, column, meaning);
    changed.run();
  }

  /** Reads a sheet as it was recognised. */
  void forgetChoices(SheetReading sheet) {
    choices.forget(sheet);
    changed.run();
  }

  /** Whether the rep said how a sheet is to be read. */
  boolean isByHand(SheetReading sheet) {
    return choices.saidOf(sheet);
  }

  /** Whether the rep said how a column is to be read. */
  boolean isByHand(SheetReading sheet, SheetReading.Column column) {
    return choices.saidOf(sheet, column);
  }

  /** What a column of a sheet can be read as; first that it is left out. */
  List<ColumnMeaning> meanings(SheetReading sheet, SheetReading.Column column) {
    return choices.meanings(sheet, column, planYear.getAsInt());
  }
}
