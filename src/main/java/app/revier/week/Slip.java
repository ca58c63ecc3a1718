package app.revier.week;

import app.revier.territory.Customer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A visit that comes later than the customer's interval allows.
 *
 * @param customer whose
 * @param dueOn the day by which it was due
 * @param plannedOn the day it is planned for; none if it is not planned in these days
 * @param days how late it is, from 1; if it is not planned, at the end of the planned days and
 *     still counting
 */
public record Slip(Customer customer, LocalDate dueOn, @Nullable LocalDate plannedOn, int days) {}
