package app.revier.intake;

/**
 * Tells the suppliers in a list of personal accounts of DATEV, which holds customers and suppliers
 * together: their accounts begin with 7, 8 or 9, those of customers with less.
 */
final class SupplierAccounts {

  private static final int FEWEST_DIGITS = 5;

  /** Words that only the headings of such a list have. */
  private static final String OF_DATEV = "(Adressattyp ";

  private SupplierAccounts() {}

  /** Whether the number of a row is the account of a supplier. */
  static boolean has(SheetTable table, String number) {
    return number.length() >= FEWEST_DIGITS
        && number.charAt(0) >= '7'
        && number.chars().allMatch(c -> c >= '0' && c <= '9')
        && table.columns().stream().anyMatch(column -> column.heading().contains(OF_DATEV));
  }
}
