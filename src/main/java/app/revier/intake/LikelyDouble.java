package app.revier.intake;

import app.revier.doubles.Likeness;
import app.revier.territory.Customer;
import org.jspecify.annotations.Nullable;

/**
 * A customer of the file who is probably the same as one of the book or of another row.
 *
 * @param place the row that brings it; none if no row of a list of customers does
 * @param customer the customer as the row has it
 * @param other who it is probably the same as, as in the book, or as the file has it
 * @param otherPlace the row of the other, if the file brings it as well; none if only the book has
 *     it
 * @param likeness why
 * @param taken what becomes of the row
 * @param decided whether that was said in the options, see {@link ImportOptions#doubles}
 */
public record LikelyDouble(
    @Nullable RowPlace place,
    Customer customer,
    Customer other,
    @Nullable RowPlace otherPlace,
    Likeness likeness,
    Taken taken,
    boolean decided) {

  /** What becomes of the row. */
  public enum Taken {
    /** A customer of its own. */
    CREATED,
    /** It is taken as the other customer. */
    SAME,
    /** It is left out. */
    LEFT_OUT
  }
}
