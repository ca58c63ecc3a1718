package app.revier.intake;

import app.revier.intake.HeaderFinder.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year that a title above the headings names for the whole list, as in "Kundenumsätze 2025". It
 * holds for revenue whose heading names no year. The day on which the list was made is no such
 * year, nor is that of a plan.
 */
final class TitleYear {

  /** A title stands alone, or has its value beside it. */
  private static final int MOST_CELLS = 2;

  /** Not a part of a date, a fiscal year or a number. */
  private static final Pattern YEAR =
      Pattern.compile("(?<![0-9./-])(?:19|20)[0-9]{2}(?![0-9]|[./-][0-9])");

  /** Behind these stands when the list was made, or a day on the way to it. */
  private static final List<String> OF_A_DAY =
      List.of(
          "stand",
          "datum",
          "erstellt",
          "gedruckt",
          "export",
          "as of",
          "date",
          "created",
          "printed",
          "generated",
          "seit",
          "since",
          "©",
          "copyright",
          "januar",
          "februar",
          "märz",
          "april",
          "mai ",
          "juni",
          "juli",
          "august",
          "september",
          "oktober",
          "november",
          "dezember",
          "january",
          "february",
          "march",
          "may ",
          "june",
          "july",
          "october",
          "december");

  private static final List<String> OF_A_PLAN =
      List.of("plan", "budget", "ziel", "forecast", "prognose", "target");

  private TitleYear() {}

  /** The years that headings in a row mean, below what stands above it. */
  static BookYears above(List<Line> lines, int at, BookYears years) {
    Set<Integer> named = new HashSet<>();
    TitleDoubt doubt = years.title();
    for (Line line : lines.subList(0, at)) {
      TitleDoubt said = doubt(line, years.running());
      doubt = said == TitleDoubt.NONE ? doubt : said;
      String title = title(line, true);
      int period = TitlePeriod.year(title(line, false), years.running());
      if (period > 0) {
        named.add(period);
      }
      Matcher year = YEAR.matcher(title);
      while (year.find()) {
        named.add(Integer.parseInt(year.group()));
      }
    }
    return new BookYears(
        named.size() == 1 ? named.iterator().next() : years.base(), years.running(), doubt);
  }

  /**
   * What the only cell of a line, at its beginning, or one with its value, says against revenue.
   */
  private static TitleDoubt doubt(Line line, int running) {
    List<SourceCell> filled =
        line.cells().stream().filter(cell -> !(cell instanceof SourceCell.Blank)).toList();
    if (filled.isEmpty()
        || filled.size() > MOST_CELLS
        || !(filled.getFirst() instanceof SourceCell.Text(String text))
        || line.cells().indexOf(filled.getFirst()) > 1) {
      return TitleDoubt.NONE;
    }
    if (PivotTable.isOtherMeasure(text)) {
      return TitleDoubt.NO_REVENUE;
    }
    if (filled.size() == 1) {
      return TitleDoubt.of(text, running);
    }
    // "Zeitraum:" beside its days, "Monat" beside its name
    return filled.getLast() instanceof SourceCell.Text(String value)
            && TitlePeriod.of(text + " " + value, running) == TitlePeriod.PART
        ? TitleDoubt.PART_OF_YEAR
        : TitleDoubt.NONE;
  }

  /**
   * What a line says if it is a title; nothing if it is more, or speaks of a day or a plan.
   *
   * @param strict whether two cells are a title only if the first says that the other is a year
   */
  private static String title(Line line, boolean strict) {
    StringBuilder title = new StringBuilder();
    int cells = 0;
    for (SourceCell cell : line.cells()) {
      if (!(cell instanceof SourceCell.Blank)) {
        boolean value = cells > 0 && cell instanceof SourceCell.Numeric;
        if (!(cell instanceof SourceCell.Text) && !value) {
          return "";
        }
        title.append(CellText.of(cell)).append(' ');
        cells++;
      }
    }
    String lower = title.toString().toLowerCase(Locale.ROOT);
    boolean value = cells == 1 || lower.contains("jahr") || lower.contains("year");
    return cells > MOST_CELLS
            || (strict && !value)
            || OF_A_DAY.stream().anyMatch(lower::contains)
            || OF_A_PLAN.stream().anyMatch(lower::contains)
        ? ""
        : title.toString();
  }
}
