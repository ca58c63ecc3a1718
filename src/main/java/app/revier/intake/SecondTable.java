package app.revier.intake;

/** Tells where another table begins below the first, with headings of its own. */
final class SecondTable {

  /** So many headings in a row are no coincidence. */
  private static final int FEWEST = 2;

  /** Headings are short; longer texts need not be looked at. */
  private static final int LONGEST = 40;

  private static final BookYears ANY_YEARS = new BookYears(2000, 2000, TitleDoubt.NONE);

  private SecondTable() {}

  /**
   * Whether a row of a table is the headings of another one: it begins with the heading of a number
   * or name, holds nothing but texts, and most of them are known headings.
   */
  static boolean begins(Row row) {
    int known = 0;
    int filled = 0;
    for (SourceCell cell : row.cells()) {
      if (cell instanceof SourceCell.Blank) {
        continue;
      }
      filled++;
      boolean heading =
          cell instanceof SourceCell.Text(String text)
              && text.length() <= LONGEST
              && isHeading(row.table().kind(), text, filled == 1);
      if (!heading && (filled == 1 || !(cell instanceof SourceCell.Text))) {
        return false;
      }
      known += heading ? 1 : 0;
    }
    return known >= FEWEST && 2 * known > filled;
  }

  private static boolean isHeading(ImportKind kind, String text, boolean first) {
    if (first && text.chars().anyMatch(Character::isDigit)) {
      return false;
    }
    HeadingText heading = HeadingText.of(text);
    KnownHeading known = HeadingCatalogue.KNOWN.find(kind, heading);
    return first
        ? known != null && known.rank() < FEWEST && tellsWho(known.field())
        : known != null || HeadingCatalogue.KNOWN.revenue(heading, ANY_YEARS) != null;
  }

  private static boolean tellsWho(ImportField field) {
    return switch (field) {
      case NUMBER, NAME, CUSTOMER_NAME -> true;
      default -> false;
    };
  }
}
