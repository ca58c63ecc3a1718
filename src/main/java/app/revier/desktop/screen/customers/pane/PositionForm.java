package app.revier.desktop.screen.customers.pane;

import app.revier.territory.Position;
import app.revier.text.Entries;
import app.revier.text.Entry;
import app.revier.text.Texts;
import java.math.BigDecimal;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** A point on the map: both degrees or none. */
public final class PositionForm extends Form<Position> {

  private static final int DECIMALS = 7;

  final Input<BigDecimal> latitude;
  final Input<BigDecimal> longitude;

  private final Texts texts;
  private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper(this, "complaint", "");

  PositionForm(Texts texts) {
    this.texts = texts;
    Entries entries = new Entries(texts);
    latitude = Input.optional(typed -> degrees(entries, typed, 90), this::written);
    longitude = Input.optional(typed -> degrees(entries, typed, 180), this::written);
    latitude.textProperty().subscribe(value -> compare());
    longitude.textProperty().subscribe(value -> compare());
  }

  private void compare() {
    boolean one =
        latitude.textProperty().get().isBlank() != longitude.textProperty().get().isBlank();
    complaint.set(one ? texts.get("customers.bad-position") : "");
  }

  /** That one of the two is missing, in words; empty if not. */
  ReadOnlyStringProperty complaintProperty() {
    return complaint.getReadOnlyProperty();
  }

  private String written(BigDecimal degrees) {
    return texts.number(degrees.doubleValue(), DECIMALS);
  }

  private static Entry<BigDecimal> degrees(Entries entries, String typed, int most) {
    return entries.number(typed, BigDecimal.valueOf(-most), BigDecimal.valueOf(most));
  }

  @Override
  protected List<Input<?>> inputs() {
    return List.of(latitude, longitude);
  }

  @Override
  protected void fill(@Nullable Position position, boolean keepTyped) {
    fill(latitude, position == null ? null : BigDecimal.valueOf(position.latitude()), keepTyped);
    fill(longitude, position == null ? null : BigDecimal.valueOf(position.longitude()), keepTyped);
  }

  /** A position that the rep changes is given. */
  @Override
  protected Entry<Position> value() {
    if (!latitude.isValid() || !longitude.isValid() || !complaint.get().isEmpty()) {
      return new Entry.Bad<>("");
    }
    BigDecimal north = latitude.value();
    BigDecimal east = longitude.value();
    return north == null || east == null
        ? new Entry.Blank<>()
        : new Entry.Value<>(
            new Position(north.doubleValue(), east.doubleValue(), Position.Origin.GIVEN));
  }
}
