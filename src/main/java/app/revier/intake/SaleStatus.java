package app.revier.intake;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells lines of sales that were not sold: cancelled orders, quotations, drafts. Programs put them
 * into the same list as sales, and only a column of status or of kinds of documents tells.
 */
final class SaleStatus {

  private static final Set<String> NOT_SOLD =
      keys(
          "Cancelled|Canceled|Cancel|Voided|Void|Failed|Trash|Deleted|Rejected|Declined|Lost|Expired|Draft|Checkout"
              + " draft|Auto draft|Quotation|Quotation sent|Quote|Quote sent|Estimate|Proforma|Pro"
              + " forma|Pro forma invoice|Open quote|wc-cancelled|wc-failed|wc-checkout-draft"
              + "|Storniert|Abgebrochen|Abgelehnt|Annulliert|Gelöscht|Verworfen|Fehlgeschlagen|Verloren|Entwurf|Angebot|Angebot"
              + " gesendet|Angebot versendet|Offerte"
              + "|Kostenvoranschlag|Proformarechnung|Pro-forma-Rechnung");

  /** What takes another line back, if it has its own sign; else the line itself was taken back. */
  private static final Set<String> TAKEN_BACK =
      keys(
          "Refunded|Refund|wc-refunded|Returned|Reversed|Reversal|Cancellation|Storno"
              + "|Stornorechnung|Stornobeleg|Erstattet|Rückerstattet|Zurückerstattet|Erstattung");

  /** Words of sales of which part was taken back. */
  private static final Set<String> PARTLY =
      keys(
          "Partially refunded|Partially_refunded|Partly refunded|Partial refund|Partially returned"
              + "|Teilweise erstattet|Teilweise zurückerstattet|Teilerstattet|Teilerstattung"
              + "|Teilstorno|Teilstorniert|Teilretoure");

  private static final Set<String> NO = keys("Nein|No|N|False|Falsch|0|0.0|0.00");

  private SaleStatus() {}

  private static Set<String> keys(String words) {
    return Set.copyOf(List.of(words.split("\\|", -1)).stream().map(Folding::key).toList());
  }

  /**
   * The column that says that a line was not sold; none if it was.
   *
   * @param takesBack whether the amount is below zero, as that of a line is that takes back another
   */
  static @Nullable TableColumn notSold(Row row, RowValues values, boolean takesBack) {
    for (TableColumn column : row.table().saleStatus()) {
      String word = values.text(column);
      String key = word == null ? "" : Folding.key(word);
      boolean cancelled =
          column.field() == ImportField.CANCELLED && !key.isEmpty() && !NO.contains(key);
      if (cancelled || NOT_SOLD.contains(key) || (!takesBack && TAKEN_BACK.contains(key))) {
        return column;
      }
    }
    return null;
  }

  /** The column that says that part of the sale was taken back; none if none does. */
  static @Nullable TableColumn partlyTakenBack(Row row, RowValues values) {
    for (TableColumn column : row.table().saleStatus()) {
      String word = values.text(column);
      if (word != null && PARTLY.contains(Folding.key(word))) {
        return column;
      }
    }
    return null;
  }
}
