package app.revier.intake;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The years that headings without a year are about. "This year" is the year of the import and "last
 * year" the one before; a revenue of no year at all is taken as that of the base year.
 *
 * @param base the base year of the book
 * @param running the year of the import
 * @param title what the title or sheet says against revenue
 */
record BookYears(int base, int running, TitleDoubt title) {

  /** A year that a sheet may be called after. */
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");

  /** The years of a book today. */
  static BookYears of(ImportTarget target) {
    return new BookYears(target.baseYear(), target.today().getYear(), TitleDoubt.NONE);
  }

  /** The same on a sheet of this name: a revenue of no year is that of the year it names. */
  BookYears on(String sheet) {
    List<String> named = YEAR.matcher(sheet).results().map(MatchResult::group).toList();
    TitleDoubt doubt = TitleDoubt.of(sheet, running);
    return new BookYears(
        named.size() == 1 ? Integer.parseInt(named.getFirst()) : base,
        running,
        doubt == TitleDoubt.NONE ? title : doubt);
  }
}
