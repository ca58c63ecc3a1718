package app.revier.segment;

import app.revier.territory.Customer;
import org.jspecify.annotations.Nullable;

/**
 * A customer that lies in another field of the matrix than before.
 *
 * @param customer who
 * @param from the field it leaves; none if it had no strategy
 * @param to the field it comes to; none if it has no strategy any more
 */
public record Move(Customer customer, @Nullable Cell from, @Nullable Cell to) {}
