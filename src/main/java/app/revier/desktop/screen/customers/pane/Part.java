package app.revier.desktop.screen.customers.pane;

import app.revier.territory.Customer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The fields of one tab, for whichever customer is in the pane. */
interface Part {

  /** Shows another customer; what was typed is forgotten. */
  void show(Subject subject);

  /** The book has changed; what is being typed for the same customer stays. */
  void follow(Subject subject);

  /** What is typed and can be saved, as a change of the customer; none if nothing. */
  @Nullable UnaryOperator<Customer> pending();

  /** Whether something is typed that is not in the book. */
  boolean isUnsaved();

  /** Whether something is typed that cannot be saved as it is. */
  boolean isStuck();

  /**
   * Notes down what is typed and not in the book.
   *
   * @return brings it back, after the same customer has been shown again
   */
  Runnable draft();
}
