package app.revier.intake;

import java.util.List;
import java.util.Locale;

/**
 * Which currency the amounts of a ledger have. It may hold them in that of the document and in that
 * of the books, beside the names of both; the currency of the document says nothing about amounts
 * in that of the books.
 */
final class LedgerCurrency {

  private static final String OF_BOOKS = "hauswaehrung";

  /** How programs name the currency of the books behind an amount: "Betrag (MW)". */
  private static final List<String> BEHIND = List.of(OF_BOOKS, "(mw)", "(lcy)");

  private LedgerCurrency() {}

  /**
   * Leaves the amounts the currency that is theirs.
   *
   * @param meanings of a table of sales; changed in place
   */
  static void settle(List<Meaning> meanings) {
    boolean ofBooks =
        meanings.stream()
            .anyMatch(
                meaning ->
                    meaning.taken()
                        && meaning.field() == ImportField.AMOUNT
                        && isOfBooks(meaning.heading()));
    for (int i = 0; ofBooks && i < meanings.size(); i++) {
      Meaning meaning = meanings.get(i);
      if (Folding.key(meaning.heading()).equals(OF_BOOKS)) {
        meanings.set(i, meaning.as(ImportField.CURRENCY));
      } else if (meaning.taken() && meaning.field() == ImportField.CURRENCY) {
        meanings.set(i, meaning.passedOver());
      }
    }
  }

  private static boolean isOfBooks(String heading) {
    String small = heading.strip().toLowerCase(Locale.ROOT);
    return BEHIND.stream()
        .anyMatch(end -> small.endsWith(end) || Folding.key(heading).endsWith(end));
  }
}
