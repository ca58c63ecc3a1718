package app.revier.desktop.form;

import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;

/**
 * A slider beside a field: either moves with the other. While the text cannot be taken the slider
 * stays where it is.
 *
 * @param <T> what the field is for
 */
public final class Slide<T> {

  private final Field<T> field;
  private final ToDoubleFunction<T> place;
  private final DoubleProperty position = new SimpleDoubleProperty(this, "position");
  private boolean moving;

  /**
   * A slider for a field.
   *
   * @param place where the slider stands for a value, 0 to 1
   * @param at the value for a place of the slider, which may be rounded
   */
  public Slide(Field<T> field, ToDoubleFunction<T> place, DoubleFunction<T> at) {
    this.field = field;
    this.place = place;
    field.textProperty().subscribe((before, typed) -> follow());
    position.subscribe(
        (before, to) -> {
          if (!moving) {
            moving = true;
            field.enter(at.apply(Math.clamp(to.doubleValue(), 0, 1)));
            moving = false;
          }
        });
    follow();
  }

  /** The field beside it. */
  public Field<T> field() {
    return field;
  }

  /** Where the slider stands, 0 to 1. */
  public DoubleProperty positionProperty() {
    return position;
  }

  /** Puts the slider where it belongs, such as after its range has changed. */
  public void follow() {
    T value = field.value();
    if (!moving && value != null) {
      moving = true;
      position.set(Math.clamp(place.applyAsDouble(value), 0, 1));
      moving = false;
    }
  }
}
