package app.revier.capacity;

import app.revier.segment.Cell;
import app.revier.territory.Customer;
import java.util.List;

/** Something about how the time is spent that the rep should know (method, section 5). */
public sealed interface TimeWarning {

  /**
   * 80 % or more of the time goes to customers that are only to be held.
   *
   * @param share of the visits needed, 0.8 to 1
   */
  record MaintainTakesMost(double share) implements TimeWarning {}

  /**
   * Customers to be extended or won are left unvisited beyond their interval.
   *
   * @param customers who, the longest overdue first
   * @param neverVisited how many more have no known visit at all
   */
  record Overdue(List<OverdueCustomer> customers, int neverVisited) implements TimeWarning {

    /** Keeps its own copy. */
    public Overdue {
      customers = List.copyOf(customers);
    }
  }

  /**
   * A cell gets far more time than value.
   *
   * @param time the cell with its shares
   */
  record MoreTimeThanValue(CellTime time) implements TimeWarning {}

  /**
   * A customer whose visit is overdue.
   *
   * @param customer who
   * @param cell in which cell
   * @param days how many days the visit is overdue, from 1
   */
  record OverdueCustomer(Customer customer, Cell cell, int days) {}
}
