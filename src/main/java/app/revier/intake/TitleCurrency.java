package app.revier.intake;

import app.revier.intake.HeaderFinder.Header;
import app.revier.intake.HeaderFinder.Line;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The currency of amounts whose heading names none: the one in a row of units below the headings,
 * else the one that a title above names for the whole list, as in "Kundenliste (Beträge in CHF)" or
 * "Sales in TUSD". A title names one only behind "in" or "currency", in brackets, or alone.
 */
final class TitleCurrency {

  private static final String NAMED =
      "(?:(?:1[.,' ]?000|[Tt]sd|[Tt]ausend|[Tt]housands?(?: of)?|[Mm]io|[Mm]ill|[Mm]illions?(?:"
          + " of)?)[. ]*)?((?:US|us)[$]|(?:US-)?[Dd]ollars?|(?:Schweizer )?Franken|Euro"
          + "|[tTkKmM]?(?:[A-Z]{3}|[€$£¥₺]))(?!\\p{L})";
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:(?<!\\p{L})in|(?i:währung|currency|waehrung))[: ]+(?:der |the )?" + NAMED);
  private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[] ?" + NAMED + " ?[)\\]]");
  private static final Pattern ALONE = Pattern.compile("(?:in )?" + NAMED);

  private TitleCurrency() {}

  /**
   * The currency of a column, or none; of several in the titles none is sure, and they are joined.
   */
  static @Nullable String of(Header header, int column, List<Line> lines, @Nullable String title) {
    String own = CurrencyWords.inHeading(header.meanings().get(column).heading());
    if (own != null) {
      return own;
    }
    for (Line line : lines) {
      if (line.number() > header.row()
          && line.number() <= header.lastRow()
          && column < line.cells().size()
          && line.cells().get(column) instanceof SourceCell.Text(String unit)
          && HeadingText.isUnit(unit)
          && CurrencyWords.in(unit) != null) {
        return CurrencyWords.in(unit);
      }
    }
    return title;
  }

  /** What the rows above the headings name, or none. */
  static @Nullable String above(List<Line> lines, int headingRow) {
    Set<String> found = new TreeSet<>();
    for (Line line : lines) {
      for (SourceCell cell : line.number() < headingRow ? line.cells() : List.<SourceCell>of()) {
        if (cell instanceof SourceCell.Text(String text)) {
          addNamed(CellText.line(text), found);
        }
      }
    }
    return found.isEmpty() ? null : String.join("/", found);
  }

  private static void addNamed(String text, Set<String> found) {
    Matcher alone = ALONE.matcher(text);
    if (alone.matches()) {
      add(alone, found);
      return;
    }
    for (Pattern pattern : List.of(BEHIND, IN_BRACKETS)) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        add(matcher, found);
      }
    }
  }

  private static void add(Matcher matcher, Set<String> found) {
    String code = CurrencyWords.in(matcher.group(1));
    if (code != null) {
      found.add(code);
    }
  }
}
