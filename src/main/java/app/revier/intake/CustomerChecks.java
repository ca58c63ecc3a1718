package app.revier.intake;

import app.revier.intake.Problem.Code;
import app.revier.place.Placing;
import app.revier.territory.Customer;
import app.revier.territory.Money;
import app.revier.territory.Position;
import app.revier.territory.Potential;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Looks at a customer that a row brings or changes, and notes what is taken but can hardly be. */
final class CustomerChecks {

  private final ImportTarget target;

  CustomerChecks(ImportTarget target) {
    this.target = target;
  }

  /**
   * Looks at a customer.
   *
   * @param before as it was; none if the row brings it
   */
  void look(Row row, @Nullable Customer before, Customer after) {
    checkPotential(row, after);
    checkPosition(row, before, after);
    checkPostcode(row, before, after);
  }

  private void checkPotential(Row row, Customer customer) {
    Potential potential = customer.potential();
    TableColumn column = row.table().column(ImportField.POTENTIAL);
    if (potential == null || (column == null && row.table().revenue().isEmpty())) {
      return;
    }
    Money revenue = customer.revenue().in(target.baseYear());
    if (potential.isBelow(revenue)) {
      row.doubt(
          column,
          Code.POTENTIAL_BELOW_REVENUE,
          new SourceCell.Numeric(revenue.toDecimal(), false),
          String.valueOf(target.baseYear()));
    }
  }

  /** Looks at a position that is new, or is to go with a new address. */
  private void checkPosition(Row row, @Nullable Customer before, Customer after) {
    Position position = after.position();
    boolean known =
        before != null
            && Objects.equals(before.position(), position)
            && before.address().equals(after.address());
    Placing.Reason doubt =
        position == null || known ? null : target.doubt(position, after.address());
    if (doubt != null) {
      row.doubt(
          row.table().column(ImportField.LATITUDE),
          doubt == Placing.Reason.SWAPPED ? Code.POSITION_SWAPPED : Code.POSITION_DOUBTFUL,
          after.name());
    }
  }

  private static void checkPostcode(Row row, @Nullable Customer before, Customer after) {
    String postcode = after.address().postcode();
    boolean known = before != null && before.address().postcode().equals(postcode);
    if (!known && AddressParts.isNoPostcode(postcode, after.address().country())) {
      TableColumn column = row.table().column(ImportField.POSTCODE);
      row.doubt(
          column == null ? row.table().column(KnownHeading.Part.POSTCODE_AND_CITY) : column,
          Code.POSTCODE_DOUBTFUL);
    }
  }
}
