package app.revier.desktop.theme;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/**
 * Buttons in a row of which one is always on, such as the looks of a screen.
 *
 * @param <E> what there is to choose
 */
public final class Segments<E extends Enum<E>> extends HBox {

  private final Map<E, ToggleButton> buttons;

  /**
   * All choices in their order; none of them is on before {@link #show}.
   *
   * @param choices what there is to choose
   * @param id begins the ids of the buttons; the choice in small letters follows
   * @param words what a button says
   * @param chosen told what the rep chooses
   */
  public Segments(Class<E> choices, String id, Function<String, String> words, Consumer<E> chosen) {
    buttons = new EnumMap<>(choices);
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(USE_PREF_SIZE);
    ToggleGroup group = new ToggleGroup();
    for (E choice : choices.getEnumConstants()) {
      String code = choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
      ToggleButton button = new ToggleButton(words.apply(code));
      button.setId(id + "-" + code);
      button.getStyleClass().add("small");
      button.setToggleGroup(group);
      button.setMinWidth(USE_PREF_SIZE);
      button.managedProperty().bind(button.visibleProperty());
      button.setOnAction(
          _ -> {
            button.setSelected(true);
            chosen.accept(choice);
          });
      buttons.put(choice, button);
      getChildren().add(button);
    }
  }

  /**
   * All choices for a value, which they follow.
   *
   * @param value what is chosen
   */
  public static <E extends Enum<E>> Segments<E> of(
      Class<E> choices, String id, Function<String, String> words, Property<E> value) {
    Segments<E> row = new Segments<>(choices, id, words, value::setValue);
    value.subscribe(row::show);
    return row;
  }

  /** Shows what is chosen. */
  public void show(E choice) {
    button(choice).setSelected(true);
  }

  /** The button of a choice. */
  public ToggleButton button(E choice) {
    return Objects.requireNonNull(buttons.get(choice));
  }
}
