package app.revier.desktop.screen.customers.pane;

import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.form.Form;
import app.revier.desktop.form.Input;
import app.revier.desktop.nav.Caption;
import app.revier.territory.Position;
import app.revier.text.Entry;
import app.revier.text.Texts;
import java.math.BigDecimal;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** A point on the map: both degrees or none. */
public final class PositionForm extends Form<Position> {

  final Field<BigDecimal> latitude;
  final Field<BigDecimal> longitude;

  private final Texts texts;
  private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper(this, "complaint", "");

  PositionForm(Texts texts) {
    this.texts = texts;
    Fields fields = new Fields(texts);
    latitude =
        add(
            fields.degrees(Caption.of("customers.field-latitude"), 90),
            position -> BigDecimal.valueOf(position.latitude()));
    longitude =
        add(
            fields.degrees(Caption.of("customers.field-longitude"), 180),
            position -> BigDecimal.valueOf(position.longitude()));
    latitude.whenChanged(this::compare);
    longitude.whenChanged(this::compare);
  }

  private void compare() {
    boolean one = latitude.text().isBlank() != longitude.text().isBlank();
    complaint.set(one ? texts.get("customers.bad-position") : "");
  }

  /** That one of the two is missing, in words; empty if not. */
  ReadOnlyStringProperty complaintProperty() {
    return complaint.getReadOnlyProperty();
  }

  /** Half a point is another point. */
  @Override
  protected List<Input> unfit() {
    return super.unfit().isEmpty() ? List.of() : inputs();
  }

  /** A position that the rep changes is given. */
  @Override
  public Entry<Position> value() {
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
