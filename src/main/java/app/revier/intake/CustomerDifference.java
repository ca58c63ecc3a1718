package app.revier.intake;

import app.revier.territory.Customer;
import java.util.Objects;

/** Compares two states of a customer by the columns of tables. */
final class CustomerDifference {

  private CustomerDifference() {}

  /** Whether any field that both tables hold differs; the name does not count. */
  static boolean inBoth(SheetTable one, SheetTable other, Customer a, Customer b) {
    for (TableColumn column : one.columns()) {
      Field field = column.field();
      if (field == Field.REVENUE) {
        boolean both = other.revenue().stream().anyMatch(c -> c.year() == column.year());
        if (both && !a.revenue().in(column.year()).equals(b.revenue().in(column.year()))) {
          return true;
        }
      } else if (field != null && other.has(field) && differs(field, a, b)) {
        return true;
      }
    }
    return false;
  }

  private static boolean differs(Field field, Customer a, Customer b) {
    return switch (field) {
      case STREET -> !a.address().street().equals(b.address().street());
      case POSTCODE -> !a.address().postcode().equals(b.address().postcode());
      case CITY -> !a.address().city().equals(b.address().city());
      case COUNTRY -> !a.address().country().equals(b.address().country());
      case LATITUDE, LONGITUDE -> !Objects.equals(a.position(), b.position());
      case INDUSTRY -> !a.industry().equals(b.industry());
      case PARENT_GROUP -> !a.parentGroup().equals(b.parentGroup());
      case PHONE -> !a.reach().phone().equals(b.reach().phone());
      case MAIL -> !a.reach().mail().equals(b.reach().mail());
      case WEB -> !a.reach().web().equals(b.reach().web());
      case POTENTIAL, POTENTIAL_SOURCE -> !Objects.equals(a.potential(), b.potential());
      case LOYALTY, RETENTION, PRICE_EROSION, DECISION_MAKER_LEAVES, COMPETITOR_ATTACKS ->
          !a.standing().equals(b.standing());
      case CONTRACT_AMOUNT, CONTRACT_FROM, CONTRACT_UNTIL -> !a.contracts().equals(b.contracts());
      case COMPETITOR -> !a.competitors().equals(b.competitors());
      case VISIT_INTERVAL, VISIT_MINUTES, LAST_VISIT, VISITING_HOURS, PREPARATION_MINUTES ->
          !a.visiting().equals(b.visiting());
      case NUMBER, NAME, REVENUE, NOTE -> false;
      default -> throw new IllegalArgumentException(field + " is no field of customers");
    };
  }
}
