package app.revier.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the total of an order from being counted for each of its lines. */
final class SalesTotals {

  /** An amount of this rank is that of a whole order, without tax; less sure ones may be. */
  static final int RANK = 2;

  /** An amount of this rank is that of a whole order, and may have the tax in it. */
  static final int ORDER_TOTAL = RANK + 1;

  /** An amount of this rank is that of a line or an order, and may have the tax in it. */
  static final int TOTAL = RANK + 2;

  /** An amount of this rank has the tax in it. */
  static final int GROSS = RANK + 3;

  private SalesTotals() {}

  /**
   * Passes over the total of the order where its lines have quantity and price of their own.
   *
   * @param meanings of a table of sales; changed in place
   */
  static void passOver(List<Meaning> meanings) {
    boolean lines =
        has(meanings, ImportField.ORDER)
            && has(meanings, ImportField.QUANTITY)
            && has(meanings, ImportField.UNIT_PRICE);
    for (int i = 0; lines && i < meanings.size(); i++) {
      Meaning meaning = meanings.get(i);
      if (meaning.taken() && meaning.field() == ImportField.AMOUNT && meaning.rank() >= RANK) {
        meanings.set(i, meaning.passedOver());
        passOverLosers(meanings, i);
      }
    }
  }

  /**
   * The column of the order whose total is the amount of each line of a table; none if it is not.
   */
  static @Nullable TableColumn order(SheetTable table) {
    return isOfOrder(rank(table)) ? table.column(ImportField.ORDER) : null;
  }

  /** Whether the amounts of a table are those of its lines, without the tax that comes on top. */
  static boolean isOfLine(SheetTable table) {
    int rank = rank(table);
    return !isOfOrder(rank) && rank < GROSS;
  }

  private static boolean isOfOrder(int rank) {
    return rank == RANK || rank == ORDER_TOTAL;
  }

  /** How sure the heading of the amount is; as sure as can be if the user has said it. */
  private static int rank(SheetTable table) {
    TableColumn amount = table.column(ImportField.AMOUNT);
    KnownHeading known =
        amount == null
            ? null
            : HeadingCatalogue.KNOWN.find(ImportKind.SALES, HeadingText.of(amount.heading()));
    return known == null ? 0 : known.rank();
  }

  private static void passOverLosers(List<Meaning> meanings, int winner) {
    meanings.replaceAll(meaning -> meaning.winner() == winner ? meaning.passedOver() : meaning);
  }

  private static boolean has(List<Meaning> meanings, ImportField field) {
    return meanings.stream().anyMatch(meaning -> meaning.taken() && meaning.field() == field);
  }
}
