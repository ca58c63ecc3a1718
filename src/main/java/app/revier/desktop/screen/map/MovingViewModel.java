package app.revier.desktop.screen.map;

import app.revier.book.BookChange;
import app.revier.desktop.nav.Desk;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Position;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Puts a customer where it really is, by hand. */
final class MovingViewModel {

  private final Desk desk;
  private final ReadOnlyObjectWrapper<@Nullable CustomerId> moving =
      new ReadOnlyObjectWrapper<>(this, "moving");

  MovingViewModel(Desk desk) {
    this.desk = desk;
  }

  /** Who is to be put elsewhere with the next drag or click; none usually. */
  ReadOnlyObjectProperty<@Nullable CustomerId> movingProperty() {
    return moving.getReadOnlyProperty();
  }

  /** Why no position can be changed, in words; empty if it can. */
  String readOnlyReason() {
    return desk.book().readOnly() ? desk.texts().get("map.read-only") : "";
  }

  /** The next drag or click says where a customer is. */
  void start(CustomerId customer) {
    if (readOnlyReason().isEmpty()) {
      moving.set(customer);
    }
  }

  /** Leaves the customer where it is. */
  void stop() {
    moving.set(null);
  }

  /** Says where the customer is that is being moved, in degrees; from then on that is given. */
  void to(double latitude, double longitude) {
    CustomerId id = moving.get();
    moving.set(null);
    if (id == null) {
      return;
    }
    Position position = new Position(rounded(latitude), rounded(longitude), Position.Origin.GIVEN);
    desk.tasks()
        .run(
            desk.texts().get("map.moving"),
            _ -> {
              Customer customer = desk.book().snapshot().territory().customer(id);
              return customer == null
                  ? Optional.<BookChange>empty()
                  : desk.book().customers().save(customer.edit().position(position).build());
            },
            desk.undoing()::offer);
  }

  /** A tenth of a metre is more than a mouse can tell. */
  private static double rounded(double degrees) {
    return Math.round(degrees * 1e6) / 1e6;
  }
}
