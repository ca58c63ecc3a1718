package app.revier.intake;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The headings by which a list of quotes is told. What was only offered is no revenue, and who was
 * offered something is no customer yet.
 */
final class QuoteHeadings {

  private static final List<String> QUOTES =
      List.of(
          "angebots", "angebot", "offert", "offerten", "quote", "quotation", "offer", "proposal");

  /** Behind these words stands what tells one quote. */
  private static final Set<String> ONE =
      Set.of(
          "nr",
          "nummer",
          "id",
          "code",
          "no",
          "number",
          "datum",
          "vom",
          "date",
          "erstelltam",
          "status");

  /** Behind these words stands what it comes to, which other lists may tell as well. */
  private static final Set<String> AMOUNT =
      Set.of(
          "summe", "wert", "betrag", "volumen", "preis", "netto", "amount", "total", "value",
          "sum");

  /** With these begins what the day of a sale is called. */
  private static final List<String> SOLD =
      List.of(
          "rechnung",
          "fakt",
          "auftrag",
          "bestell",
          "verkauf",
          "liefer",
          "umsatz",
          "invoice",
          "billing",
          "order",
          "sale",
          "ship",
          "delivery");

  private QuoteHeadings() {}

  /**
   * Whether a row of headings is that of a list of quotes: one names the number, day or state of a
   * quote, or its amount beside a day. Where the number of an order or invoice stands as well, the
   * quote is only what went before it.
   *
   * @param meanings of the headings as those of any kind
   */
  static boolean are(List<Meaning> meanings) {
    boolean one = false;
    boolean amount = false;
    boolean day = false;
    for (Meaning meaning : meanings) {
      HeadingText heading = HeadingText.of(meaning.heading());
      KnownHeading sale = HeadingCatalogue.KNOWN.find(ImportKind.SALES, heading);
      ImportField field = sale == null ? null : sale.field();
      if (field == ImportField.ORDER || isOfSale(heading, field)) {
        return false;
      }
      one |= isBehindQuote(heading, ONE);
      amount |= isBehindQuote(heading, AMOUNT);
      day |= field == ImportField.DATE;
    }
    return one || (amount && day);
  }

  /** "Rechnungsdatum" is the day of a sale, "Datum" may be any. */
  private static boolean isOfSale(HeadingText heading, @Nullable ImportField field) {
    return field == ImportField.DATE && SOLD.stream().anyMatch(heading.key()::startsWith);
  }

  private static boolean isBehindQuote(HeadingText heading, Set<String> words) {
    String key = heading.key();
    return QUOTES.stream()
        .anyMatch(quote -> key.startsWith(quote) && words.contains(key.substring(quote.length())));
  }
}
