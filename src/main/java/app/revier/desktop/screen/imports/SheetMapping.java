package app.revier.desktop.screen.imports;

import app.revier.desktop.screen.imports.SheetChoices.ColumnMeaning;
import app.revier.intake.ImportField;
import app.revier.intake.ImportKind;
import app.revier.intake.SheetChoice;
import app.revier.intake.SheetReading;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How the sheets of files are read: as they were recognised, or as the rep says. What the rep says
 * is remembered for the next file with the same headings.
 */
final class SheetMapping {

  private final IntSupplier planYear;
  private final Layouts layouts;
  private final Runnable changed;
  private volatile SheetChoices choices = new SheetChoices();
  private volatile @Nullable FileLook look;

  /**
   * Nothing is said yet.
   *
   * @param planYear the plan year of the book
   * @param changed told when the rep has said something else
   */
  SheetMapping(IntSupplier planYear, Layouts layouts, Runnable changed) {
    this.planYear = planYear;
    this.layouts = layouts;
    this.changed = changed;
  }

  /** Forgets what was said, for other files; what is remembered of layouts stays. */
  void forget() {
    look = null;
    choices = new SheetChoices();
  }

  /**
   * What is said of the sheets of files: what was said before of those that are still there, else
   * what is remembered of such. May be asked on any thread.
   */
  SheetChoices said(FileLook files) {
    return SheetChoices.of(files, layouts, planYear.getAsInt()).with(choices, look);
  }

  /** Begins with other files, and with what was said of them. */
  void begin(FileLook files, SheetChoices said) {
    look = files;
    choices = said;
  }

  /** Takes over what was said of the same files. */
  void goOnFrom(SheetMapping before) {
    choices = before.choices;
    look = before.look;
  }

  /** All that was said of the sheets. */
  SheetChoices choices() {
    return choices;
  }

  /** All that was said, by the names of the sheets. */
  Map<String, SheetChoice> all() {
    return choices.all();
  }

  /** What the rows of a sheet are; none if it is not read. */
  @Nullable ImportKind kindOf(SheetReading sheet) {
    return choices.kind(sheet);
  }

  /** Whether a sheet is read if it can be. */
  boolean isTaken(SheetReading sheet) {
    return choices.taken(sheet.sheet());
  }

  /** Reads a sheet, or leaves it out. */
  void take(SheetReading sheet, boolean taken) {
    choices.take(sheet.sheet(), taken);
    changed.run();
  }

  /** The rows of a sheet are this; none leaves the sheet out. */
  void readAs(SheetReading sheet, @Nullable ImportKind kind) {
    choices.kind(sheet, kind);
    said(sheet);
  }

  /** The headings of a sheet stand in this row. */
  void headingsIn(SheetReading sheet, int row) {
    choices.headingRow(sheet, row);
    changed.run();
  }

  /** Reads a column as another field. */
  void read(SheetReading sheet, SheetReading.Column column, ColumnMeaning meaning) {
    choices.column(sheet, column, meaning);
    said(sheet);
  }

  private void said(SheetReading sheet) {
    SheetChoice said = choices.said(sheet.sheet());
    // That one list was left out says nothing of the next.
    FileLook files = look;
    if (files != null && said != null && said.taken()) {
      int row = said.headingRow() == 0 ? sheet.headingRow() : said.headingRow();
      layouts.remember(files.sheet(sheet.sheet()), row, said, planYear.getAsInt());
    }
    changed.run();
  }

  /**
   * Reads a sheet as it was recognised, and forgets what was remembered of such sheets; if its row
   * of headings was moved, only that is taken back.
   */
  void forgetChoices(SheetReading sheet) {
    SheetChoice said = choices.said(sheet.sheet());
    FileLook files = look;
    if (files != null && said != null) {
      int row = said.headingRow() == 0 ? sheet.headingRow() : said.headingRow();
      layouts.forget(files.sheet(sheet.sheet()), row);
    }
    choices.forget(sheet);
    changed.run();
  }

  /** What is remembered of words in sheets like those of these files, by the field. */
  Map<ImportField, Map<String, String>> rememberedWords() {
    Map<ImportField, Map<String, String>> words = new EnumMap<>(ImportField.class);
    FileLook files = look;
    for (SheetLook sheet : files == null ? List.<SheetLook>of() : files.sheets()) {
      layouts
          .words(sheet)
          .forEach(
              (field, meanings) ->
                  words.computeIfAbsent(field, _ -> new TreeMap<>()).putAll(meanings));
    }
    return words;
  }

  /** Remembers what a word of a field means in sheets like those that have the field. */
  void rememberWord(List<SheetReading> sheets, ImportField field, String word, String meaning) {
    FileLook files = look;
    for (SheetReading sheet : sheets) {
      if (files != null
          && sheet.columns().stream().anyMatch(column -> field.equals(column.field()))) {
        layouts.rememberWord(files.sheet(sheet.sheet()), sheet.headingRow(), field, word, meaning);
      }
    }
  }

  /** Whether the rep said how a sheet is to be read. */
  boolean isByHand(SheetReading sheet) {
    return choices.saidOf(sheet);
  }

  /** Whether how a sheet is read is remembered of an earlier file. */
  boolean isRemembered(SheetReading sheet) {
    return choices.isRemembered(sheet.sheet());
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
