package app.revier.territory;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One position of an invoice. The revenue of a year with sales lines is their sum.
 *
 * @param customer who bought
 * @param date the day of the sale
 * @param product what; may be empty
 * @param quantity how many, if known; the book keeps three decimals
 * @param amount the money, negative for a credit note
 */
public record SalesLine(
    CustomerId customer,
    LocalDate date,
    String product,
    @Nullable BigDecimal quantity,
    Money amount) {}
