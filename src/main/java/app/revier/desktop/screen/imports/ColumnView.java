package app.revier.desktop.screen.imports;

import app.revier.desktop.screen.imports.SheetChoices.ColumnMeaning;
import app.revier.intake.ColumnLetters;
import app.revier.intake.Problem;
import app.revier.intake.SheetReading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet as the rep sees it.
 *
 * @param index counted from 0
 * @param column how it was understood; none if it has neither heading nor content, or if the sheet
 *     is not taken
 * @param standing what becomes of it
 */
record ColumnView(int index, SheetReading.@Nullable Column column, Standing standing) {

  /** What becomes of a column. */
  enum Standing {
    /** It is read as was recognised. */
    UNDERSTOOD,
    /** It is read as the rep said. */
    BY_HAND,
    /** The rep passes it over. */
    PASSED_BY_HAND,
    /** It says nothing new. */
    PASSED_OVER,
    /** Another column has the same meaning. */
    TWICE,
    /** Nobody knows what it is. */
    UNKNOWN
  }

  /** The letters that a spreadsheet shows. */
  String letters() {
    return ColumnLetters.of(index);
  }

  /** What it is read as. */
  ColumnMeaning meaning() {
    return column == null ? ColumnMeaning.NONE : ColumnMeaning.of(column);
  }

  /**
   * All columns of a sheet from left to right.
   *
   * @param problems what was found in the file
   */
  static List<ColumnView> of(
      SheetLook look, SheetReading reading, SheetMapping mapping, List<Problem> problems) {
    Map<String, SheetReading.Column> known = new HashMap<>();
    reading.columns().forEach(column -> known.put(column.letters(), column));
    List<ColumnView> views = new ArrayList<>();
    for (int i = 0; i < look.columns(); i++) {
      SheetReading.Column column = known.get(ColumnLetters.of(i));
      views.add(new ColumnView(i, column, standing(column, reading, mapping, problems)));
    }
    return List.copyOf(views);
  }

  private static Standing standing(
      SheetReading.@Nullable Column column,
      SheetReading reading,
      SheetMapping mapping,
      List<Problem> problems) {
    if (column == null) {
      return Standing.PASSED_OVER;
    }
    boolean byHand = mapping.isByHand(reading, column);
    if (column.field() != null) {
      return byHand ? Standing.BY_HAND : Standing.UNDERSTOOD;
    }
    if (byHand) {
      return Standing.PASSED_BY_HAND;
    }
    if (reading.kind() == null) {
      return Standing.UNKNOWN;
    }
    for (Problem problem : problems) {
      if (problem.sheet().equals(reading.sheet()) && problem.column().equals(column.letters())) {
        switch (problem.code()) {
          case COLUMN_IGNORED -> {
            return Standing.UNKNOWN;
          }
          case COLUMN_TWICE -> {
            return Standing.TWICE;
          }
          default -> {}
        }
      }
    }
    return Standing.PASSED_OVER;
  }
}
