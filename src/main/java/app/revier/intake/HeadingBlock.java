package app.revier.intake;

import app.revier.intake.HeaderFinder.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One or two rows that may be headings, column by column, with the units that stand in a row of
 * their own below.
 *
 * @param row the number of the first row
 * @param lastRow the number of the last row; data stand below it
 * @param texts what stands in each column, both rows joined; empty where nothing does
 * @param headings the same taken apart
 * @param alone what stands in the lower of two rows, which may be the heading while the upper one
 *     only names a group of columns; empty texts where there is one row
 * @param above what a row above says over the columns, where it names groups of them
 * @param filled how many cells below a column have content
 * @param yearsBelow the years that the cells below a column name
 */
record HeadingBlock(
    int row,
    int lastRow,
    List<String> texts,
    List<HeadingText> headings,
    List<HeadingText> alone,
    List<HeadingText> above,
    IntUnaryOperator filled,
    IntFunction<YearCells> yearsBelow) {

  private static final HeadingText NOTHING = HeadingText.of("");

  /** Two rows of so many columns are not made by people. */
  private static final int MOST_COLUMNS_OF_TWO = 500;

  private static final int CELLS_OF_A_GROUP_ROW = 2;

  /** The first of these lines as headings by itself, with the line before it if there is one. */
  static HeadingBlock of(List<Line> lines, int at, int width) {
    List<String> texts = texts(lines.get(at), width);
    int units = unitsBelow(lines, at, texts);
    return new HeadingBlock(
        lines.get(at).number(),
        lines.get(at + units).number(),
        texts,
        withUnits(texts, units == 0 ? List.of() : texts(lines.get(at + 1), width)),
        List.of(),
        groupsAbove(lines, at, texts, width),
        column -> filled(lines, at + 1, column),
        column -> YearCells.below(lines.subList(at + 1 + units, lines.size()), column));
  }

  /** The line and the one right below it as headings together; none if that cannot be. */
  static @Nullable HeadingBlock ofTwo(List<Line> lines, int at, int width) {
    if (at + 2 > lines.size() - 1
        || width > MOST_COLUMNS_OF_TWO
        || lines.get(at + 1).number() != lines.get(at).number() + 1) {
      return null;
    }
    List<String> upper = texts(lines.get(at), width);
    List<String> lower = texts(lines.get(at + 1), width);
    if (!mayBeHeadings(lines.get(at + 1), lower)) {
      return null;
    }
    List<String> over = continued(upper, lower);
    List<String> joined = new ArrayList<>();
    List<HeadingText> alone = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      joined.add(joined(over.get(i), lower.get(i)));
      alone.add(over.get(i).isEmpty() ? NOTHING : HeadingText.of(lower.get(i)));
    }
    int units = unitsBelow(lines, at + 1, joined);
    return new HeadingBlock(
        lines.get(at).number(),
        lines.get(at + 1 + units).number(),
        joined,
        withUnits(joined, units == 0 ? List.of() : texts(lines.get(at + 2), width)),
        alone,
        List.of(),
        column -> filled(lines, at + 2, column),
        column -> YearCells.below(lines.subList(at + 2 + units, lines.size()), column));
  }

  /**
   * Whether the line below holds nothing but what divides the columns of a year or month: "Plan"
   * and "Ist", "Menge" and "Umsatz". Rows of data never do, so it is one of headings even if that
   * makes no more of them known.
   */
  static boolean isDividedBelow(List<Line> lines, int at, int width) {
    List<String> upper = texts(lines.get(at), width);
    List<String> lower = texts(lines.get(at + 1), width);
    Set<String> parts = new HashSet<>();
    for (int i = 0; i < width; i++) {
      String text = lower.get(i);
      if (!text.isEmpty() && !text.equals(upper.get(i))) {
        HeadingText part = HeadingText.of(text);
        if (!RevenueWords.isPartOfAPeriod(part) && !HeadingText.isUnit(text)) {
          return false;
        }
        parts.add(part.key());
      }
    }
    return parts.size() > 1
        && holdsOnlyTexts(lines.get(at + 1))
        && unitsBelow(lines, at, upper) == 0;
  }

  /** What stands in the lower of two rows in a column; empty if there is one row. */
  HeadingText alone(int column) {
    return column < alone.size() ? alone.get(column) : NOTHING;
  }

  /** Whether what stands over a column says that its figures are no revenue that was earned. */
  boolean isBelowPlan(int column) {
    return column < above.size() && RevenueWords.isPlan(above.get(column));
  }

  /**
   * The one year that stands over a column; 0 if none does. It stands over what divides a year, as
   * quantity and revenue do; over other columns it belongs to a title.
   */
  int yearAbove(int column) {
    if (column >= above.size()) {
      return 0;
    }
    int first = column;
    while (first > 0 && above.get(first - 1).equals(above.get(column))) {
      first--;
    }
    return RevenueWords.isPartOfAPeriod(headings.get(first)) ? above.get(column).anyYear() : 0;
  }

  private static List<HeadingText> withUnits(List<String> texts, List<String> units) {
    List<HeadingText> headings = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      HeadingText heading = HeadingText.of(PivotTable.addedUp(texts.get(i)));
      headings.add(
          i < units.size() && !units.get(i).isEmpty()
              ? heading.in(HeadingText.of(units.get(i)).unit())
              : heading);
    }
    return headings;
  }

  /** 1 if the next line holds nothing but units of these columns, else 0. */
  private static int unitsBelow(List<Line> lines, int at, List<String> texts) {
    if (at + 1 >= lines.size()) {
      return 0;
    }
    List<String> below = texts(lines.get(at + 1), texts.size());
    boolean any = false;
    for (int i = 0; i < below.size(); i++) {
      if (!below.get(i).isEmpty()) {
        if (!HeadingText.isUnit(below.get(i)) || texts.get(i).isEmpty()) {
          return 0;
        }
        any = true;
      }
    }
    return any && holdsOnlyTexts(lines.get(at + 1)) ? 1 : 0;
  }

  /** Whether no cell of a row is a figure, a day or an error, as only a row of data has them. */
  private static boolean holdsOnlyTexts(Line line) {
    return line.cells().stream()
        .allMatch(cell -> cell instanceof SourceCell.Text || cell instanceof SourceCell.Blank);
  }

  private static List<HeadingText> groupsAbove(
      List<Line> lines, int at, List<String> texts, int width) {
    if (at == 0 || lines.get(at - 1).number() != lines.get(at).number() - 1) {
      return List.of();
    }
    List<String> upper = texts(lines.get(at - 1), width);
    List<String> said = upper.stream().filter(text -> !text.isEmpty()).toList();
    return said.size() >= CELLS_OF_A_GROUP_ROW
            || (said.size() == 1 && HeadingText.isYearWord(said.getFirst()))
        ? continued(upper, texts).stream().map(HeadingText::of).toList()
        : List.of();
  }

  /**
   * A cell of the upper row goes on over the empty ones right of it, as merged cells show it; one
   * that is the only one, and a year, only over what divides a year.
   */
  private static List<String> continued(List<String> upper, List<String> lower) {
    boolean groups = upper.stream().filter(text -> !text.isEmpty()).count() >= CELLS_OF_A_GROUP_ROW;
    List<String> over = new ArrayList<>();
    String last = "";
    for (int i = 0; i < upper.size(); i++) {
      if (!upper.get(i).isEmpty()) {
        last = upper.get(i);
      } else if (lower.get(i).isEmpty() || !(groups || isDividedYear(last, lower.get(i)))) {
        last = "";
      }
      over.add(last);
    }
    return over;
  }

  private static boolean isDividedYear(String upper, String lower) {
    return HeadingText.isYearWord(upper) && RevenueWords.isPartOfAPeriod(HeadingText.of(lower));
  }

  private static String joined(String upper, String lower) {
    if (upper.isEmpty() || lower.isEmpty() || upper.equals(lower)) {
      return upper.isEmpty() ? lower : upper;
    }
    return upper.endsWith("-")
        ? upper.substring(0, upper.length() - 1) + lower
        : upper + " " + lower;
  }

  /** Whether a row holds words, years and months only, and no other figures. */
  private static boolean mayBeHeadings(Line line, List<String> texts) {
    boolean any = false;
    for (int i = 0; i < texts.size(); i++) {
      SourceCell cell = i < line.cells().size() ? line.cells().get(i) : SourceCell.Blank.BLANK;
      String text = texts.get(i);
      boolean year = HeadingText.isYearWord(text);
      if (cell instanceof SourceCell.Failure || (cell instanceof SourceCell.Numeric && !year)) {
        return false;
      }
      if (!text.isEmpty() && Character.isDigit(text.charAt(0)) && !year) {
        if (!(NumberText.of(text) instanceof NumberText.None)) {
          return false;
        }
      }
      any |= !text.isEmpty();
    }
    return any;
  }

  private static int filled(List<Line> lines, int from, int column) {
    int filled = 0;
    for (int i = from; i < lines.size(); i++) {
      List<SourceCell> cells = lines.get(i).cells();
      filled += column < cells.size() && !(cells.get(column) instanceof SourceCell.Blank) ? 1 : 0;
    }
    return filled;
  }

  /** What stands in the cells of a row, nothing where it has none. */
  private static List<String> texts(Line line, int width) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      texts.add(i < line.cells().size() ? text(line.cells().get(i)) : "");
    }
    return texts;
  }

  /** A spreadsheet keeps "Jan 26" as the first day of the month. */
  private static String text(SourceCell cell) {
    return switch (cell) {
      case SourceCell.Day day when day.value().getDayOfMonth() == 1 ->
          day.value().toString().substring(0, "2026-01".length());
      case SourceCell.Text _, SourceCell.Numeric _ -> CellText.of(cell);
      default -> "";
    };
  }
}
