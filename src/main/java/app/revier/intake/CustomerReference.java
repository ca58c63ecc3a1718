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
   * The customer with the number that the row names, or with the name if the column holds names and
   * only one customer has it; none after the problem has been noted.
   */
  @Nullable CustomerEntry find(Row row, RowValues values) {
    TableColumn column = row.table().column(ImportField.NUMBER);
    String number = values.text(ImportField.NUMBER);
    if (number == null) {
      if (!row.isRejected()) {
        row.reject(column, Code.NUMBER_MISSING);
      }
      return null;
    }
    CustomerEntry entry = register.withNumber(number);
    if (entry == null) {
      entry = register.names().onlyOne(number);
    }
    if (entry == null) {
      row.reject(column, Code.CUSTOMER_UNKNOWN);
    }
    return entry;
  }
}
