package app.revier.desktop.screen.week;

import app.revier.territory.CustomerId;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Who asks when the rep can come: chosen and typed, the same in every language. */
final class WhenAsked {

  private final ObjectProperty<@Nullable CustomerId> customer;
  private final StringProperty sought = new SimpleStringProperty(this, "sought", "");
  private final BooleanProperty confirmed = new SimpleBooleanProperty(this, "confirmed");

  /**
   * A customer asks.
   *
   * @param who none lets the rep choose
   */
  WhenAsked(@Nullable CustomerId who) {
    customer = new SimpleObjectProperty<>(this, "customer", who);
  }

  /** The same once more, for a form that takes the place of another. */
  WhenAsked copy() {
    WhenAsked copy = new WhenAsked(customer.get());
    copy.sought.set(sought.get());
    copy.confirmed.set(confirmed.get());
    return copy;
  }

  /** Who asks. */
  ObjectProperty<@Nullable CustomerId> customerProperty() {
    return customer;
  }

  /** What is typed to find the customer. */
  StringProperty soughtProperty() {
    return sought;
  }

  /** Whether what is taken is confirmed at once. */
  BooleanProperty confirmedProperty() {
    return confirmed;
  }
}
