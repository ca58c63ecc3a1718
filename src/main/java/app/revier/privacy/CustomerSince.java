package app.revier.privacy;

import app.revier.territory.CustomerId;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Since when a book has its customers. Ids only grow, so the first id of a day says it for all that
 * follow.
 */
public final class CustomerSince {

  /** Of no customer it is known. */
  public static final CustomerSince UNKNOWN = new CustomerSince(Map.of());

  private final NavigableMap<Long, LocalDate> days;

  /**
   * What is known.
   *
   * @param days by the lowest id that came on a day
   */
  public CustomerSince(Map<Long, LocalDate> days) {
    this.days = new TreeMap<>(days);
  }

  /** The day on which a customer came into the book; none if that is not known. */
  public @Nullable LocalDate of(CustomerId customer) {
    Map.Entry<Long, LocalDate> entry = days.floorEntry(customer.value());
    return entry == null ? null : entry.getValue();
  }
}
