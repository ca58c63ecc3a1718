package app.revier.intake;

import app.revier.intake.Problem.Code;
import org.jspecify.annotations.Nullable;

/** Finds the customer that a row of another table belongs to. */
final class CustomerReference {

  private final CustomerRegister register;

  CustomerReference(CustomerRegister register) {
    this.register = register;
  }

  /**
   * The customer with the number that the row names; with the name if the column holds names, or if
   * a column of names stands beside it, and only one customer has it; none after the problem has
   * been noted.
   */
  @Nullable CustomerEntry find(Row row, RowValues values) {
    TableColumn column = row.table().column(ImportField.NUMBER);
    TableColumn names = row.table().column(ImportField.CUSTOMER_NAME);
    String number = values.text(ImportField.NUMBER);
    String name = values.text(ImportField.CUSTOMER_NAME);
    if (number == null && name == null) {
      if (!row.isRejected()) {
        row.reject(column == null ? names : column, Code.NUMBER_MISSING);
      }
      return null;
    }
    CustomerEntry entry = number == null ? null : register.withNumber(number);
    if (entry == null && number != null) {
      entry = register.names().onlyOne(number);
    }
    if (entry == null && name != null) {
      entry = register.names().onlyOne(name);
    }
    if (entry == null) {
      row.reject(number == null ? names : column, Code.CUSTOMER_UNKNOWN);
    }
    return entry;
  }
}
