package app.revier.privacy;

import app.revier.territory.Customer;
import java.time.LocalDate;

/**
 * A customer with contacts with whom there has been nothing to do for so long that the contacts are
 * to be erased.
 *
 * @param customer who
 * @param since the last day of revenue or activity; without any the day it came into the book
 * @param everActive whether there ever was revenue or activity
 */
public record IdleCustomer(Customer customer, LocalDate since, boolean everActive) {}
