package app.revier.intake;

import app.revier.intake.KnownHeading.Part;
import app.revier.intake.KnownHeading.Tongue;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * Finds the column with the tax that is in the total of a sale, so that it can be taken off. Shops
 * call the total of an order only so, whether the tax is in it or not.
 */
final class IncludedTax {

  /** Headings of amounts of tax; "MwSt." alone may as well be a rate. */
  private static final Set<String> AMOUNTS =
      Set.of(
          "taxes",
          "totaltax",
          "taxtotal",
          "taxamount",
          "totaltaxamount",
          "ordertax",
          "ordertaxamount",
          "ordertotaltax",
          "ordertotaltaxamount",
          "salestaxamount",
          "vatamount",
          "totalvat",
          "steuerbetrag",
          "steuersumme",
          "summesteuer",
          "gesamtsteuer",
          "steuergesamt",
          "mwstbetrag",
          "mwstsumme",
          "mwstgesamt",
          "summemwst",
          "mehrwertsteuerbetrag",
          "ustbetrag",
          "ustsumme",
          "umsatzsteuerbetrag");

  /** Words by which a total says that the tax is not in it. */
  private static final Set<String> NET =
      Set.of("netto", "net", "ohne", "zzgl", "exkl", "excl", "excluding", "without", "before");

  private static final KnownHeading TAX =
      new KnownHeading(ImportField.AMOUNT, 0, Part.INCLUDED_TAX, Tongue.BOTH, null);

  private IncludedTax() {}

  /**
   * Marks the column of the tax, if there is one, the amount may have it in it and no other column
   * says the amount without.
   *
   * @param meanings of a table of sales; changed in place
   * @param filled how many cells of a column have content
   */
  static void settle(List<Meaning> meanings, IntUnaryOperator filled) {
    if (meanings.stream().noneMatch(IncludedTax::mayBeIn)) {
      return;
    }
    int found = -1;
    for (int i = 0; i < meanings.size(); i++) {
      Meaning meaning = meanings.get(i);
      HeadingText heading = HeadingText.of(meaning.heading());
      if (!meaning.taken()
          && AMOUNTS.contains(heading.key())
          && !heading.unit().isNoMoney()
          && filled.applyAsInt(i) > 0) {
        if (found >= 0) {
          // Which of the two is in the total is not known.
          return;
        }
        found = i;
      }
    }
    if (found >= 0) {
      HeadingText heading = HeadingText.of(meanings.get(found).heading());
      meanings.set(found, Meaning.of(meanings.get(found).heading(), TAX, heading));
    }
  }

  /** Whether a column has amounts that have the tax in them, or may have. */
  static boolean mayBeIn(Meaning meaning) {
    return meaning.taken()
        && meaning.field() == ImportField.AMOUNT
        && meaning.rank() >= SalesTotals.ORDER_TOTAL
        && HeadingText.of(meaning.heading()).words().stream().noneMatch(NET::contains);
  }
}
