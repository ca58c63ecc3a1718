package app.revier.desktop.screen.imports;

import app.revier.intake.ImportField;
import app.revier.intake.ImportKind;
import app.revier.intake.SheetChoice;
import app.revier.intake.SheetReading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rep has said of the sheets of one file. */
final class SheetChoices {

  /** Revenue of this many years before the plan year can be chosen, beside the year after. */
  private static final int YEARS_BACK = 6;

  private static final SheetChoice LEFT_OUT = new SheetChoice(false, null, 0, Map.of());

  private final Map<String, SheetChoice> choices = new LinkedHashMap<>();

  /** All sheets of the files. */
  private final Set<String> names = new HashSet<>();

  /** Sheets whose choice was not said of this file but is remembered of one like it. */
  private final Set<String> remembered = new HashSet<>();

  /** Hidden sheets that the rep has not asked for. */
  private final Set<String> hidden = new HashSet<>();

  /** What held of sheets before the rep moved their row of headings. */
  private final Map<String, Before> moved = new HashMap<>();

  /**
   * What held before the row of headings was moved.
   *
   * @param row where the headings stood
   * @param said what was said; none if nothing was
   * @param remembered whether that was remembered of another file
   */
  private record Before(int row, @Nullable SheetChoice said, boolean remembered) {}

  /** Nothing is said. */
  SheetChoices() {}

  /** What is remembered of sheets like those of these files; hidden ones are left out. */
  static SheetChoices of(FileLook look, Layouts layouts, int planYear) {
    SheetChoices choices = new SheetChoices();
    for (SheetLook sheet : look.sheets()) {
      SheetChoice said = layouts.find(sheet, planYear);
      choices.names.add(sheet.name());
      if (sheet.hidden()) {
        // Whatever is said of a hidden sheet asks for it.
        choices.hidden.add(sheet.name());
      } else if (said != null) {
        choices.choices.put(sheet.name(), said);
        choices.remembered.add(sheet.name());
      }
    }
    return choices;
  }

  /**
   * The same with what was said of sheets that are still there.
   *
   * @param look the files of which it was said
   */
  SheetChoices with(SheetChoices before, @Nullable FileLook look) {
    if (look != null) {
      for (SheetLook sheet : look.sheets()) {
        SheetChoice said = before.choices.get(sheet.name());
        boolean known = said != null && !before.remembered.contains(sheet.name());
        if (known && names.contains(sheet.name())) {
          choices.put(sheet.name(), said);
          remembered.remove(sheet.name());
          Before row = before.moved.get(sheet.name());
          if (row != null) {
            moved.put(sheet.name(), row);
          }
          if (!before.hidden.contains(sheet.name())) {
            hidden.remove(sheet.name());
          }
        }
      }
    }
    return this;
  }

  /** All that was said, by the names of the sheets. */
  Map<String, SheetChoice> all() {
    return Map.copyOf(choices);
  }

  /** Whether a sheet is read if it can be. */
  boolean taken(String sheet) {
    return !hidden.contains(sheet) && choices.getOrDefault(sheet, SheetChoice.NONE).taken();
  }

  /** Takes a sheet, or leaves it out; what else was said of it stays. */
  void take(String sheet, boolean taken) {
    hidden.remove(sheet);
    remembered.remove(sheet);
    SheetChoice said = choices.getOrDefault(sheet, SheetChoice.NONE);
    choices.put(sheet, new SheetChoice(taken, said.kind(), said.headingRow(), said.columns()));
  }

  /** What was said of a sheet; none if nothing was. */
  @Nullable SheetChoice said(String sheet) {
    return choices.get(sheet);
  }

  /** Whether what is said of a sheet is remembered of another file. */
  boolean isRemembered(String sheet) {
    return remembered.contains(sheet);
  }

  /** Whether anything was said of a sheet. */
  boolean saidOf(SheetReading sheet) {
    return choices.containsKey(sheet.sheet());
  }

  private SheetChoice of(SheetReading sheet) {
    return hidden.contains(sheet.sheet())
        ? LEFT_OUT
        : choices.getOrDefault(sheet.sheet(), SheetChoice.NONE);
  }

  /** What the rows of a sheet are, as found or said; none if it is not read. */
  @Nullable ImportKind kind(SheetReading sheet) {
    SheetChoice said = of(sheet);
    if (!said.taken()) {
      return null;
    }
    return said.kind() == null ? sheet.kind() : said.kind();
  }

  /** The rows of a sheet are this; none leaves it out. What its columns mean is found out anew. */
  void kind(SheetReading sheet, @Nullable ImportKind kind) {
    // Of a sheet that was not recognised the row that is shown stays the row of the headings.
    int row = sheet.kind() == null ? sheet.headingRow() : of(sheet).headingRow();
    put(sheet, new SheetChoice(kind != null, kind, row, Map.of()));
    moved.remove(sheet.sheet());
  }

  /** The headings of a sheet stand in this row, from 1. */
  void headingRow(SheetReading sheet, int row) {
    SheetChoice said = of(sheet);
    Before before = moved.get(sheet.sheet());
    if (before == null && row != sheet.headingRow()) {
      boolean known = remembered.contains(sheet.sheet());
      moved.put(sheet.sheet(), new Before(sheet.headingRow(), choices.get(sheet.sheet()), known));
    } else if (before != null && before.row() == row) {
      moved.remove(sheet.sheet());
    }
    put(sheet, new SheetChoice(true, said.kind(), row, said.columns()));
  }

  private void put(SheetReading sheet, SheetChoice said) {
    hidden.remove(sheet.sheet());
    remembered.remove(sheet.sheet());
    choices.put(sheet.sheet(), said);
  }

  /**
   * A column is read so. A column that was read so before is passed over from now on: what was said
   * last counts.
   */
  void column(SheetReading sheet, SheetReading.Column column, ColumnMeaning meaning) {
    SheetChoice said = of(sheet);
    Map<String, String> columns = new HashMap<>(said.columns());
    for (SheetReading.Column other : sheet.columns()) {
      if (meaning.field() != null && meaning.equals(ColumnMeaning.of(other))) {
        columns.put(other.letters(), ColumnMeaning.NONE.code());
      }
    }
    columns.put(column.letters(), meaning.code());
    int row = said.headingRow() == 0 ? sheet.headingRow() : said.headingRow();
    put(sheet, new SheetChoice(true, kind(sheet), row, columns));
  }

  /** Whether the meaning of a column was said by the rep. */
  boolean saidOf(SheetReading sheet, SheetReading.Column column) {
    return of(sheet).columns().containsKey(column.letters());
  }

  /**
   * What a column of a sheet can be read as; first that it is left out.
   *
   * @param planYear the latest year of a revenue
   */
  List<ColumnMeaning> meanings(SheetReading sheet, SheetReading.Column column, int planYear) {
    List<ColumnMeaning> meanings = new ArrayList<>(List.of(ColumnMeaning.NONE));
    ImportKind kind = kind(sheet);
    for (ImportField field : ImportField.values()) {
      if (field == ImportField.ATTRIBUTE) {
        // The heading says which attribute it is, and nothing else can.
        continue;
      }
      if (kind != null && field.isOf(kind) && field != ImportField.REVENUE) {
        meanings.add(new ColumnMeaning(field, 0));
      } else if (kind != null && field.isOf(kind)) {
        for (int year = planYear; year >= planYear - YEARS_BACK; year--) {
          meanings.add(new ColumnMeaning(field, year));
        }
      }
    }
    ColumnMeaning now = ColumnMeaning.of(column);
    if (!meanings.contains(now)) {
      meanings.add(1, now);
    }
    return meanings;
  }

  /**
   * Forgets what was said of a sheet. If its row of headings was moved, that alone is taken back:
   * what was said of the columns below the headings before holds again.
   */
  void forget(SheetReading sheet) {
    String name = sheet.sheet();
    Before before = moved.remove(name);
    choices.remove(name);
    remembered.remove(name);
    if (before != null && before.said() != null) {
      choices.put(name, before.said());
      if (before.remembered()) {
        remembered.add(name);
      }
    }
  }

  /**
   * What a column is read as.
   *
   * @param field the field; none passes the column over
   * @param year the year of a revenue, else 0
   */
  record ColumnMeaning(@Nullable ImportField field, int year) {

    /** The column is passed over. */
    static final ColumnMeaning NONE = new ColumnMeaning(null, 0);

    /** What a column is read as now. */
    static ColumnMeaning of(SheetReading.Column column) {
      return new ColumnMeaning(column.field(), column.year());
    }

    /** As mappings of files write it, see {@link ImportField#isTarget}. */
    String code() {
      if (field == null) {
        return "";
      }
      return year == 0 ? field.code() : field.code() + ":" + year;
    }
  }
}
