package app.revier.desktop.screen.customers.pane;

import app.revier.territory.Customer;
import java.util.function.UnaryOperator;

/** Changes the customer in the pane, as one step of undo. */
@FunctionalInterface
interface Saving {

  /**
   * Carries out a change in turn.
   *
   * @param change of the customer as it is when its turn comes
   */
  void save(UnaryOperator<Customer> change);
}
