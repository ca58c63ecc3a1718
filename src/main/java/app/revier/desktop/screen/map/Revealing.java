package app.revier.desktop.screen.map;

import app.revier.desktop.filter.CustomerRow;
import app.revier.desktop.nav.Desk;
import app.revier.territory.CustomerId;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Shows where a customer is that the rep comes from. */
final class Revealing {

  private final Desk desk;
  private final MapViewModel map;
  private final ReadOnlyObjectWrapper<@Nullable CustomerId> revealed =
      new ReadOnlyObjectWrapper<>(this, "revealed");
  private @Nullable CustomerId sought;

  Revealing(Desk desk, MapViewModel map) {
    this.desk = desk;
    this.map = map;
  }

  /**
   * Shows where a customer is, as soon as that has been worked out; a filter that hides it is
   * lifted. Of a customer that is nowhere that is said.
   */
  void show(CustomerId customer) {
    sought = customer;
    goOn();
  }

  /** Looks again, now that other customers are on the map. */
  void goOn() {
    MapContent now = map.contentProperty().get();
    CustomerId id = sought;
    if (id == null || now == null) {
      return;
    }
    CustomerRow row = now.rows().byId().get(id);
    if (now.dots().index().containsKey(id)) {
      sought = null;
      map.near().close();
      map.select(Set.of(id));
      revealed.set(id);
      revealed.set(null);
    } else if (row == null) {
      sought = null;
    } else if (now.where(id).position() == null) {
      sought = null;
      desk.notices().explain(desk.texts().get("map.not-there", row.customer().name()));
    } else if (now.filter().equals(map.filter().filterProperty().get())) {
      desk.notices()
          .done(desk.texts().get("customers.filter-lifted", row.customer().name()), null, null);
      map.filter().clear();
    }
  }

  /** Who is to be brought into the middle of the map, for a moment; else none. */
  ReadOnlyObjectProperty<@Nullable CustomerId> revealedProperty() {
    return revealed.getReadOnlyProperty();
  }
}
