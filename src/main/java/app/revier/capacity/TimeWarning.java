package app.revier.capacity;

import app.revier.segment.Cell;
import app.revier.territory.Customer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something about how the time is spent that the rep should know (method, section 5). */
public sealed interface TimeWarning {

  /** The lower frequencies that mend it, no lower than needed; empty if none do. */
  default List<Remedy.Cut> cuts() {
    return List.of();
  }

  /**
   * 80 % or more of the time goes to customers that are only to be held.
   *
   * @param share of the visits needed, 0.8 to 1
   * @param cuts the lower frequencies with which less goes there, no more than needed; empty if
   *     none are low enough
   */
  record MaintainTakesMost(double share, List<Remedy.Cut> cuts) implements TimeWarning {

    /** Keeps its own copy. */
    public MaintainTakesMost {
      cuts = List.copyOf(cuts);
    }
  }

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
   * @param cut the lower frequency with which it does not, no lower than needed; none if none does
   */
  record MoreTimeThanValue(CellTime time, Remedy.@Nullable Cut cut) implements TimeWarning {

    @Override
    public List<Remedy.Cut> cuts() {
      return cut == null ? List.of() : List.of(cut);
    }
  }

  /**
   * Prospects with an interval of their own need more visits than existing customers leave.
   *
   * @param needed the visits they need
   * @param free the visits there are for them, zero or more
   */
  record ProspectsTakeTooMuch(int needed, int free) implements TimeWarning {}

  /**
   * A customer whose visit is overdue.
   *
   * @param customer who
   * @param cell in which cell
   * @param days how many days the visit is overdue, from 1
   */
  record OverdueCustomer(Customer customer, Cell cell, int days) {}
}
