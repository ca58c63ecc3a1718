package app.revier.capacity;

import app.revier.segment.Cell;
import app.revier.territory.Customer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happens when fewer visits can be made than are needed.
 *
 * @param visits how many cannot be made, from 1
 * @param cells the visits lost in each cell, in the order of the cells
 * @param customers the customers that lose visits, in the order of their cells
 * @param remedies for each lever that can help alone the smallest change that fits
 */
public record Overload(
    int visits, List<CellSlip> cells, List<CustomerSlip> customers, List<Remedy> remedies) {

  /** Keeps its own copies. */
  public Overload {
    cells = List.copyOf(cells);
    customers = List.copyOf(customers);
    remedies = List.copyOf(remedies);
  }

  /**
   * What one cell loses.
   *
   * @param cell which; none for customers without a cell
   * @param needed the visits it needs
   * @param lost the visits it does not get
   */
  public record CellSlip(@Nullable Cell cell, int needed, int lost) {}

  /**
   * What one customer loses.
   *
   * @param customer who
   * @param cell in which cell, if any
   * @param needed the visits it needs
   * @param lost the visits it does not get
   */
  public record CustomerSlip(Customer customer, @Nullable Cell cell, int needed, int lost) {}
}
