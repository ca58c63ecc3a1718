package app.revier.week;

import app.revier.territory.Customer;
import java.time.LocalDate;

/**
 * A call that is due and found no gap in the days that are planned. It is due on, so that a later
 * day with a gap has it.
 *
 * @param customer whom to call
 * @param dueOn since when it is due; the first planned day for who was never spoken to
 * @param minutes how long the gap would have to be
 */
public record CallLeft(Customer customer, LocalDate dueOn, int minutes) {}
