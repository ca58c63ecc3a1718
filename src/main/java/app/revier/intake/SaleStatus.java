package app.revier.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells lines of sales that were not sold, or that take another back: cancelled orders, quotations,
 * drafts, deliveries, credit notes. Programs put them into the same list as sales, and only a
 * column of status or of kinds of documents tells.
 */
final class SaleStatus {

  private static final Set<String> NOT_SOLD =
      keys(
          "Cancelled|Canceled|Cancel|Voided|Void|Failed|Trash|Deleted|Rejected|Declined|Lost|Expired|Draft|Checkout"
              + " draft|Auto draft|Quotation|Quotation sent|Quote|Quote sent|Estimate|Proforma|Pro"
              + " forma|Pro forma invoice|Open quote|Revoked|wc-cancelled|wc-failed"
              + "|wc-checkout-draft"
              + "|Storniert|Abgebrochen|Abgelehnt|Annulliert|Gelöscht|Verworfen|Widerrufen|Fehlgeschlagen|Verloren|Entwurf|Angebot|Angebot"
              + " gesendet|Angebot versendet|Offerte"
              + "|Kostenvoranschlag|Proformarechnung|Pro-forma-Rechnung");

  /** Documents that go with a sale and are none, so that the sale would count twice. */
  private static final Set<String> NO_SALE_DOCUMENTS =
      keys(
          "Lieferschein|Lieferscheine|Lieferung|LS|Rücklieferschein|Mahnung|Zahlungserinnerung"
              + "|Zahlung|Zahlungseingang|Zahlungsausgang|Anfrage|Packliste|Delivery"
              + " note|Delivery|Delivery slip|Packing slip|Packing list|Shipment|Reminder|Dunning"
              + " letter|Dunning notice|Payment|Incoming payment|Payment received|Receipt of"
              + " payment|Customer payment|Statement|Inquiry|Enquiry");

  /** Orders, which are sales in a list of orders, and not beside their invoices. */
  private static final Set<String> ORDERS =
      keys(
          "Auftragsbestätigung|Auftragsbestätigungen|AB|Auftrag|Aufträge|Kundenauftrag"
              + "|Verkaufsauftrag|Bestellung|Kundenbestellung|Bestellbestätigung"
              + "|Order confirmation|Order confirmations|Order|Orders|Sales order|Customer order"
              + "|Order acknowledgement|Order acknowledgment");

  /** What takes another line back, if it has its own sign; else the line itself was taken back. */
  private static final Set<String> TAKEN_BACK =
      keys(
          "Refunded|Refund|wc-refunded|Returned|Return|Sales return|Reversed|Reversal|Cancellation"
              + "|Storno|Stornierung|Erstattet|Rückerstattet|Zurückerstattet|Erstattung"
              + "|Rückerstattung|Retoure|Retour|Rücksendung|Rückgabe|Rücknahme");

  /** Documents whose amount is taken off, whatever the column is called. */
  private static final Set<String> CREDITS =
      keys(
          "Gutschrift|Gutschriften|Rechnungskorrektur|Korrekturrechnung|Rechnungsgutschrift"
              + "|Retourengutschrift|Wertgutschrift|Kundengutschrift|Stornorechnung|Stornobeleg"
              + "|Warenrücknahme|Credit memo|Credit memos|Credit note|Credit notes|Credit invoice"
              + "|Sales credit memo|Sales credit note|Customer credit note|Corrective invoice"
              + "|Reversal invoice|Cancellation invoice|Return credit");

  /** Short for such documents, where only kinds of documents stand. */
  private static final Set<String> SHORT_CREDITS = keys("GU|GS|RK|CN|CM|Gutschr.|Credit");

  /** The side of an account that takes off, below a heading that names both sides. */
  private static final Set<String> CREDIT_SIDE = keys("H|Haben|C|Cr|Credit");

  /** Words of sales of which part was taken back. */
  private static final Set<String> PARTLY =
      keys(
          "Partially refunded|Partially_refunded|Partly refunded|Partial refund|Partially returned"
              + "|Teilweise erstattet|Teilweise zurückerstattet|Teilerstattet|Teilerstattung"
              + "|Teilstorno|Teilstorniert|Teilretoure");

  private static final Set<String> NO = keys("Nein|No|N|False|Falsch|0|0.0|0.00");

  /** The tables that hold invoices beside the orders. */
  private final Set<SheetTable> withInvoices = new HashSet<>();

  private static Set<String> keys(String words) {
    return Set.copyOf(List.of(words.split("\\|", -1)).stream().map(Folding::key).toList());
  }

  /**
   * Looks whether a table holds other documents of sales than orders. Reads it up to the first of
   * them, and only if it has a column of kinds of documents.
   */
  void look(TableSource source, String sheet, SheetTable table) throws UnreadableFileException {
    List<TableColumn> documents =
        table.saleStatus().stream().filter(SaleStatus::isOfDocuments).toList();
    if (documents.isEmpty()) {
      return;
    }
    source.read(
        sheet,
        row -> {
          boolean invoice =
              row.number() > table.headingRow()
                  && documents.stream()
                      .filter(column -> column.index() < row.cells().size())
                      .anyMatch(column -> isInvoice(row.cells().get(column.index()), column));
          if (invoice) {
            withInvoices.add(table);
          }
          return !invoice;
        });
  }

  private static boolean isInvoice(SourceCell cell, TableColumn column) {
    String key = cell instanceof SourceCell.Text(String text) ? Folding.key(text) : "";
    return !key.isEmpty()
        && !isOfSides(column)
        && !isOrder(key)
        && !NOT_SOLD.contains(key)
        && !NO_SALE_DOCUMENTS.contains(key)
        && !isCredit(key, column);
  }

  /** Whether a word is one of orders, also of a kind of them such as a blanket order. */
  private static boolean isOrder(String key) {
    return ORDERS.contains(key) || key.contains("auftrag") || key.contains("order");
  }

  /**
   * The column that says that a line was not sold; none if it was.
   *
   * @param takesBack whether the amount is below zero, as that of a line is that takes back another
   */
  @Nullable TableColumn notSold(Row row, RowValues values, boolean takesBack) {
    boolean invoices = withInvoices.contains(row.table());
    return find(
        row,
        values,
        (key, column) -> {
          if (column.field() == ImportField.CANCELLED && !NO.contains(key)) {
            return true;
          }
          boolean document = isOfDocuments(column);
          return NOT_SOLD.contains(key)
              || (document && NO_SALE_DOCUMENTS.contains(key))
              || (document && invoices && ORDERS.contains(key))
              || (!document && !takesBack && TAKEN_BACK.contains(key));
        });
  }

  /** The column that says that the amount of a line is to be taken off; none if none does. */
  @Nullable TableColumn takenOff(Row row, RowValues values) {
    return find(row, values, SaleStatus::isCredit);
  }

  /** The column that says that part of the sale was taken back; none if none does. */
  @Nullable TableColumn partlyTakenBack(Row row, RowValues values) {
    return find(row, values, (key, column) -> PARTLY.contains(key));
  }

  private interface Word {
    boolean is(String key, TableColumn column);
  }

  private static @Nullable TableColumn find(Row row, RowValues values, Word wanted) {
    for (TableColumn column : row.table().saleStatus()) {
      String word = values.text(column);
      String key = word == null ? "" : Folding.key(word);
      if (!key.isEmpty() && wanted.is(key, column)) {
        return column;
      }
    }
    return null;
  }

  private static boolean isCredit(String key, TableColumn column) {
    if (CREDITS.contains(key)) {
      return true;
    }
    if (!isOfDocuments(column)) {
      return false;
    }
    return isOfSides(column)
        ? CREDIT_SIDE.contains(key)
        : SHORT_CREDITS.contains(key) || TAKEN_BACK.contains(key) || isKindOfCredit(key);
  }

  /** A kind of credit note; a cancelled one adds and is none. */
  private static boolean isKindOfCredit(String key) {
    Predicate<String> in = key::contains;
    return List.of("gutschrift", "creditnote", "creditmemo").stream().anyMatch(in)
        && List.of("storn", "cancel", "verfahren").stream().noneMatch(in);
  }

  /** Whether a column says what a line is, and not how far it has come. */
  private static boolean isOfDocuments(TableColumn column) {
    String heading = Folding.key(column.heading());
    return column.field() == ImportField.ORDER_STATUS
        && !heading.contains("status")
        && !heading.contains("state");
  }

  /** Whether a column says on which side of the account of a customer a line stands. */
  private static boolean isOfSides(TableColumn column) {
    String heading = Folding.key(column.heading());
    return heading.equals("sh")
        || heading.contains("sollhaben")
        || heading.contains("debitcredit")
        || heading.contains("debitorcredit");
  }
}
