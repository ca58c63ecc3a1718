package app.revier.intake;

import app.revier.intake.HeaderFinder.Line;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The years that the cells below a heading name, where each that is filled names one.
 *
 * @param years the years, none if a cell names none
 * @param whole whether the cells name nothing but years, not months or quarters of them
 */
record YearCells(Set<Integer> years, boolean whole) {

  private static final BookYears NONE = new BookYears(0, 0, TitleDoubt.NONE);

  /** Of a column, counted from 0, in these lines. */
  static YearCells below(List<Line> lines, int column) {
    Set<Integer> years = new TreeSet<>();
    boolean whole = true;
    for (Line line : lines) {
      SourceCell cell =
          column < line.cells().size() ? line.cells().get(column) : SourceCell.Blank.BLANK;
      if (!(cell instanceof SourceCell.Blank) && !SumLine.isSum(CellText.of(cell))) {
        int year = of(cell);
        if (year == 0) {
          return new YearCells(Set.of(), false);
        }
        years.add(year);
        whole &= HeadingText.isYearWord(CellText.of(cell));
      }
    }
    return new YearCells(years, whole);
  }

  /** The year that a cell names, alone or with a month or quarter of it; 0 if it names none. */
  static int of(SourceCell cell) {
    if (cell instanceof SourceCell.Day(var day)) {
      return day.getYear();
    }
    String text = CellText.of(cell);
    if (HeadingText.isYearWord(text)) {
      return Integer.parseInt(text);
    }
    RevenueHeading read = RevenueHeading.of(HeadingText.of(text), Set.of(), NONE);
    return read == null || read.assumed() ? 0 : read.year();
  }

  /** The year, where it is the same in every cell, else 0. */
  int only() {
    return years.size() == 1 ? years.iterator().next() : 0;
  }
}
