package app.revier.intake;

import java.util.Set;

/**
 * Tells the suppliers in a list of personal accounts of DATEV, which holds customers and suppliers
 * together: their accounts begin with 7, 8 or 9, those of customers with less.
 */
final class SupplierAccounts {

  private static final int FEWEST_DIGITS = 5;

  /** Words that only the headings of such a list have. */
  private static final String OF_DATEV = "(Adressattyp ";

  private SupplierAccounts() {}

  /** Headings of the number in lists of accounts of other programs, and of what stands beside. */
  private static final Set<String> ACCOUNTS =
      Set.of("konto", "kontonummer", "kontonr", "personenkonto", "account");

  private static final Set<String> OF_LEDGERS =
      Set.of(
          "soll",
          "haben",
          "sh",
          "sollhaben",
          "ebwert",
          "saldo",
          "jahresverkehrszahlensoll",
          "jahresverkehrszahlenhaben",
          "jvzsoll",
          "jvzhaben");

  /** Whether the number of a row is the account of a supplier. */
  static boolean has(SheetTable table, String number) {
    return number.length() >= FEWEST_DIGITS
        && number.charAt(0) >= '7'
        && number.chars().allMatch(c -> c >= '0' && c <= '9')
        && (table.columns().stream().anyMatch(column -> column.heading().contains(OF_DATEV))
            || isLedger(table));
  }

  /** Whether the number is that of an account, beside at least two columns of a ledger. */
  private static boolean isLedger(SheetTable table) {
    TableColumn number = table.column(ImportField.NUMBER);
    return number != null
        && ACCOUNTS.contains(Folding.key(number.heading()))
        && table.columns().stream()
                .filter(column -> OF_LEDGERS.contains(Folding.key(column.heading())))
                .count()
            >= 2;
  }
}
