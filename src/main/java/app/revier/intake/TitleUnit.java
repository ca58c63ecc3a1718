package app.revier.intake;

import app.revier.intake.HeaderFinder.Line;
import app.revier.intake.HeadingText.Unit;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The thousands or millions that a title above the headings names for the whole list, as in
 * "Umsatzliste (alle Angaben in TEUR)". They hold for columns of amounts whose own heading names no
 * unit and no currency.
 */
final class TitleUnit {

  private static final Set<String> CURRENCY = Set.of("€", "eur", "euro");
  private static final Set<String> BEFORE = Set.of("in", "angaben", "werte", "betraege");
  private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]");

  private TitleUnit() {}

  /** What the rows above the headings name; plain if they name nothing or several units. */
  static Unit above(List<Line> lines, int headingRow) {
    Unit found = Unit.PLAIN;
    for (Line line : lines) {
      for (SourceCell cell : line.number() < headingRow ? line.cells() : List.<SourceCell>of()) {
        Unit named = cell instanceof SourceCell.Text(String text) ? named(text) : Unit.PLAIN;
        if (named != Unit.PLAIN && found != Unit.PLAIN && named != found) {
          return Unit.PLAIN;
        }
        found = named == Unit.PLAIN ? found : named;
      }
    }
    return found;
  }

  /** The unit of a column. */
  static Unit of(Meaning meaning, Unit above) {
    ImportField field = meaning.field();
    boolean open =
        meaning.unit() == Unit.PLAIN && field != null && ValueKind.of(field) == ValueKind.MONEY;
    return open
            && CurrencyWords.inHeading(meaning.heading()) == null
            && HeadingText.of(meaning.heading()).words().stream().noneMatch(CURRENCY::contains)
        ? above
        : meaning.unit();
  }

  private static Unit named(String text) {
    if (HeadingText.isUnit(text)) {
      return unit(text);
    }
    Matcher brackets = BRACKETS.matcher(text);
    while (brackets.find()) {
      Unit inside = HeadingText.isUnit(brackets.group(1)) ? unit(brackets.group(1)) : Unit.PLAIN;
      if (inside != Unit.PLAIN) {
        return inside;
      }
    }
    List<String> words = HeadingText.of(text).words();
    for (int i = 1; i < words.size(); i++) {
      Unit named = BEFORE.contains(words.get(i - 1)) ? unit(words.get(i)) : Unit.PLAIN;
      if (named != Unit.PLAIN) {
        return named;
      }
    }
    return Unit.PLAIN;
  }

  private static Unit unit(String text) {
    return large(HeadingText.of(text).unit());
  }

  private static Unit large(Unit unit) {
    return unit == Unit.THOUSANDS || unit == Unit.MILLIONS ? unit : Unit.PLAIN;
  }
}
