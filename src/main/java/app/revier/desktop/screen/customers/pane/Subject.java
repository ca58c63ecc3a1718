package app.revier.desktop.screen.customers.pane;

import app.revier.book.Snapshot;
import app.revier.segment.Classification;
import app.revier.segment.Retention;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import java.util.List;

/**
 * The customer in the pane as the book knows it.
 *
 * @param snapshot the book
 * @param classification its class
 * @param retention how likely it stays
 * @param projects its growth projects
 */
public record Subject(
    Snapshot snapshot,
    Classification classification,
    Retention retention,
    List<GrowthProject> projects) {

  /** The customer. */
  public Customer customer() {
    return classification.customer();
  }

  /** Who. */
  public CustomerId id() {
    return customer().id();
  }
}
