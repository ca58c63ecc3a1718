package app.revier.intake;

import app.revier.intake.KnownHeading.Part;
import app.revier.intake.KnownHeading.Tongue;
import app.revier.intake.Meaning.Role;
import org.jspecify.annotations.Nullable;

/** Reads one heading by itself as a field of one kind of table, whatever other columns are. */
final class HeadingReader {

  private final HeadingCatalogue catalogue;
  private final HeadingMap own;
  private final ImportKind kind;
  private final BookYears years;

  /**
   * Reads headings.
   *
   * @param own what the user has said of headings, which goes before
   * @param kind the kind of table
   * @param years the years that headings without a year mean
   */
  HeadingReader(HeadingCatalogue catalogue, HeadingMap own, ImportKind kind, BookYears years) {
    this.catalogue = catalogue;
    this.own = own;
    this.kind = kind;
    this.years = years;
  }

  /** What a column means by what it is headed. */
  Meaning read(int column, HeadingBlock block) {
    String text = block.texts().get(column);
    HeadingText heading = block.headings().get(column);
    HeadingMap.Target target = own.find(column, text);
    if (target != null && !isAttributeElsewhere(target, text, heading)) {
      return byUser(text.isEmpty() ? ColumnLetters.of(column) : text, target, heading);
    }
    if (text.isEmpty()) {
      return Meaning.without(text, Role.EMPTY);
    }
    if (PassedOverHeadings.isOfProgram(text)) {
      return Meaning.without(text, Role.PASSED_OVER);
    }
    boolean brackets = text.indexOf('(') >= 0 || text.indexOf('[') >= 0;
    HeadingText outside = brackets ? withoutBrackets(text, heading) : heading;
    Meaning found = inCatalogue(text, heading);
    if (found == null && brackets) {
      found = inCatalogue(text, outside);
      found = isRevenue(found) && RevenueWords.isPlan(heading) ? null : found;
    }
    HeadingText alone = block.alone(column);
    if (found == null && !alone.words().isEmpty() && !RevenueWords.isPlan(heading)) {
      found = inCatalogue(text, alone.in(heading.unit()));
    }
    if (heading.unit().isNoMoney()
        && (found == null ? RevenueWords.isNamed(heading) : found.isAmount())) {
      return Meaning.without(text, Role.NO_AMOUNT);
    }
    if (found != null) {
      return found;
    }
    boolean redundant = isRedundant(heading) || isRedundant(outside) || isRedundant(alone);
    return Meaning.without(text, redundant ? Role.PASSED_OVER : Role.UNKNOWN);
  }

  /** Attributes are of customers, and never stand in the way of their number and name. */
  private boolean isAttributeElsewhere(HeadingMap.Target target, String text, HeadingText heading) {
    if (target.field() != ImportField.ATTRIBUTE) {
      return false;
    }
    Meaning known = kind == ImportKind.CUSTOMERS ? inCatalogue(text, heading) : null;
    return kind != ImportKind.CUSTOMERS
        || (known != null
            && (known.field() == ImportField.NUMBER || known.field() == ImportField.NAME));
  }

  private Meaning byUser(String text, HeadingMap.Target target, HeadingText heading) {
    ImportField field = target.field();
    if (field == null || !field.isOf(kind)) {
      return Meaning.without(text, Role.PASSED_OVER);
    }
    if (field == ImportField.REVENUE) {
      RevenueHeading read = catalogue.revenue(heading, years);
      RevenueHeading revenue =
          target.year() > 0
              ? new RevenueHeading(target.year(), 0, false, true, false)
              : read != null && read.part() == 0
                  ? read
                  : new RevenueHeading(yearOf(heading), 0, heading.anyYear() == 0, true, false);
      return Meaning.revenue(text, revenue, heading).ofRank(MeaningFinder.BY_USER);
    }
    return Meaning.of(
        text,
        new KnownHeading(field, MeaningFinder.BY_USER, Part.WHOLE, Tongue.BOTH, null),
        heading);
  }

  /** The year that a heading names whatever else it says, else the base year. */
  private int yearOf(HeadingText heading) {
    return heading.anyYear() == 0 ? years.base() : heading.anyYear();
  }

  private @Nullable Meaning inCatalogue(String text, HeadingText heading) {
    KnownHeading known = catalogue.find(kind, heading);
    if (known != null) {
      return Meaning.of(text, known, heading);
    }
    RevenueHeading revenue =
        kind == ImportKind.CUSTOMERS ? catalogue.revenue(heading, years) : null;
    return revenue != null && revenue.named() ? Meaning.revenue(text, revenue, heading) : null;
  }

  /** What stands outside of brackets, with the unit that stands inside. */
  private static HeadingText withoutBrackets(String text, HeadingText whole) {
    StringBuilder rest = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
        rest.append(' ');
      } else if (c == ')' || c == ']') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0) {
        rest.append(c);
      }
    }
    return HeadingText.of(rest.toString()).in(whole.unit());
  }

  /** Whether Revier knows better itself, or the table of customers has it. */
  private boolean isRedundant(HeadingText heading) {
    return catalogue.isComputed(heading)
        || (kind != ImportKind.CUSTOMERS
            && (catalogue.find(ImportKind.CUSTOMERS, heading) != null || isRevenue(heading)));
  }

  private static boolean isRevenue(@Nullable Meaning meaning) {
    return meaning != null && meaning.field() == ImportField.REVENUE;
  }

  private boolean isRevenue(HeadingText heading) {
    RevenueHeading revenue = catalogue.revenue(heading, years);
    return revenue != null && revenue.named();
  }
}
