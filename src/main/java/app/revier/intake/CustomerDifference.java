package app.revier.intake;

import app.revier.intake.KnownHeading.Part;
import app.revier.territory.Customer;
import app.revier.territory.CustomerField;
import java.util.Objects;

/** Compares two states of a customer by the columns of tables. */
final class CustomerDifference {

  private CustomerDifference() {}

  /** Whether any field that both tables hold differs; the name does not count. */
  static boolean inBoth(SheetTable one, SheetTable other, Customer a, Customer b) {
    for (TableColumn column : one.columns()) {
      ImportField field = column.field();
      if (field == ImportField.REVENUE) {
        boolean both =
            other.revenue().stream()
                .anyMatch(c -> c.year() == column.year() || c.part() == Part.OF_ROW_YEAR);
        if (both && !a.revenue().in(column.year()).equals(b.revenue().in(column.year()))) {
          return true;
        }
      } else if (field != null && other.has(field) && differs(field, a, b)) {
        return true;
      }
    }
    return false;
  }

  private static boolean differs(ImportField field, Customer a, Customer b) {
    CustomerField<?> ofCustomer = field.ofCustomer();
    if (ofCustomer != null) {
      return !Objects.equals(ofCustomer.of(a), ofCustomer.of(b));
    }
    return switch (field) {
      case LATITUDE, LONGITUDE -> !Objects.equals(a.position(), b.position());
      case POTENTIAL, POTENTIAL_SOURCE -> !Objects.equals(a.potential(), b.potential());
      case CONTRACT_AMOUNT, CONTRACT_FROM, CONTRACT_UNTIL -> !a.contracts().equals(b.contracts());
      case COMPETITOR -> !a.competitors().equals(b.competitors());
      // The name does not count, a note is added to others, and the rest says how to read a row.
      default -> false;
    };
  }
}
