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
 * @param productGroup to which group of products that belongs; empty if nobody said. It tells no
 *     sale from another
 * @param quantity how many, if known; the book keeps three decimals
 * @param amount the money, negative for a credit note
 */
public record SalesLine(
    CustomerId customer,
    LocalDate date,
    String product,
    String productGroup,
    @Nullable BigDecimal quantity,
    Money amount) {

  /** The same sale with another customer. */
  public SalesLine withCustomer(CustomerId other) {
    return new SalesLine(other, date, product, productGroup, quantity, amount);
  }

  /** The same sale in another group of products. */
  public SalesLine withProductGroup(String other) {
    return new SalesLine(customer, date, product, other, quantity, amount);
  }
}
