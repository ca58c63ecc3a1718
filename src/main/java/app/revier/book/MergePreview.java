package app.revier.book;

import app.revier.doubles.MergeRevenue;
import app.revier.doubles.Merging;
import app.revier.territory.Customer;

/**
 * What merging two customers would do.
 *
 * @param keep who stays
 * @param drop who goes
 * @param revenue what becomes of revenue that both have in the same year
 * @param merged what they become
 * @param moves how much moves to the customer who stays
 */
public record MergePreview(
    Customer keep, Customer drop, MergeRevenue revenue, Merging.Merged merged, Moves moves) {

  /**
   * What moves.
   *
   * @param sales sales lines
   * @param repeated sales lines that the customer who stays has as well, and that stay once
   * @param projects growth projects
   * @param entries reports, appointments, planned stops and what else days hold
   * @param needless proposed visits that both have within a week, and that are not needed any more
   * @param close agreed visits that stay within a week of another agreed one
   */
  public record Moves(
      int sales, int repeated, int projects, int entries, int needless, int close) {}

  /** Whether the note about what is not taken over has something to say. */
  public boolean leavesOut() {
    return merged.leavesOut();
  }
}
