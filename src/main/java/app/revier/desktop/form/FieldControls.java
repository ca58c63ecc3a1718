package app.revier.desktop.form;

import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Slider;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * Makes the controls of fields and choices; the only place where a key means something to a field.
 * Enter and leaving a field confirm it, Escape takes back what was typed, and Tab goes to the next
 * field, also out of one with several lines (where Enter makes a line and Ctrl+Enter confirms). In
 * a book that can only be read nothing can be typed, and the tooltip says why.
 */
public final class FieldControls {

  private static final double AREA_HEIGHT = 72;

  private final Texts texts;
  private final String readOnly;
  private final boolean restores;

  /**
   * Controls of one pane.
   *
   * @param readOnly why nothing can be changed, in words; empty if it can
   */
  public FieldControls(Texts texts, String readOnly) {
    this(texts, readOnly, true);
  }

  private FieldControls(Texts texts, String readOnly, boolean restores) {
    this.texts = texts;
    this.readOnly = readOnly;
    this.restores = restores;
  }

  /**
   * Controls of a form that Escape leaves: it takes nothing back, since what is typed is still
   * there when the form is opened again.
   *
   * @param readOnly why nothing can be changed, in words; empty if it can
   */
  public static FieldControls ofFormToLeave(Texts texts, String readOnly) {
    return new FieldControls(texts, readOnly, false);
  }

  /** A field for words. */
  public CheckedField words(Field<?> field) {
    return bound(new CheckedField(field.caption().in(texts)), field);
  }

  /** A field for a figure, right-aligned. */
  public CheckedField figure(Field<?> field) {
    return bound(CheckedField.figure(field.caption().in(texts)), field);
  }

  /** A field for several lines. */
  public CheckedField area(Field<?> field) {
    TextArea area = new TextArea();
    area.setWrapText(true);
    area.setPrefHeight(AREA_HEIGHT);
    area.setMinHeight(AREA_HEIGHT);
    return bound(new CheckedField(field.caption().in(texts), area), field);
  }

  /** Connects a control with the field behind it. */
  public CheckedField bound(CheckedField made, Field<?> field) {
    made.complaintProperty().bind(field.complaintProperty());
    bound(made.input(), field);
    return made;
  }

  /** Connects a control that shows complaints in another way, such as a cell of a table. */
  public void bound(TextInputControl control, Field<?> field) {
    control.textProperty().bindBidirectional(field.textProperty());
    control.setMaxWidth(Double.MAX_VALUE);
    control.setId(id(field));
    field
        .complaintProperty()
        .subscribe(words -> control.pseudoClassStateChanged(Styles.STATE_DANGER, !words.isEmpty()));
    forbid(control);
    keys(control, field);
    Reveal.by(field, control);
  }

  private void pressed(KeyEvent event, Control control, Field<?> field) {
    boolean area = control instanceof TextArea;
    if (event.getCode() == KeyCode.ENTER && (!area || event.isShortcutDown())) {
      field.enter();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && restores && field.isTyped()) {
      field.restore();
      event.consume();
    } else if (event.getCode() == KeyCode.TAB && area && !event.isShortcutDown()) {
      control.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    }
  }

  /**
   * A slider beside a field; it has the keys of the field, and the arrows move it by a hundredth.
   */
  public Slider slider(Slide<?> slide) {
    Field<?> field = slide.field();
    Slider slider = new Slider(0, 1, 0);
    slider.setBlockIncrement(0.01);
    slider.setId(id(field) + "-slider");
    slider.setAccessibleText(field.caption().in(texts));
    slider.valueProperty().bindBidirectional(slide.positionProperty());
    forbid(slider);
    keys(slider, field);
    return slider;
  }

  private static String id(Field<?> field) {
    return field.caption().key().replace('.', '-');
  }

  private void keys(Control control, Field<?> field) {
    control.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, control, field));
    control
        .focusedProperty()
        .subscribe(
            (before, focused) -> {
              if (!focused) {
                field.confirm();
              }
            });
  }

  private void forbid(Control control) {
    if (readOnly.isEmpty()) {
      return;
    }
    if (control instanceof TextInputControl text) {
      text.setEditable(false);
      control.setTooltip(new Tooltip(readOnly));
    } else {
      control.setDisable(true);
    }
  }

  private record Option<T>(@Nullable T value, String word) {
    @Override
    public String toString() {
      return word;
    }
  }

  /**
   * A list to choose from under its label, saved at once.
   *
   * @param word of a choice
   * @param noneWord stands for no choice, before the others; none if there must be one
   */
  public <T> VBox chosen(Choice<T> choice, Function<T, String> word, @Nullable String noneWord) {
    ComboBox<?> box = box(choice, word, noneWord);
    return new VBox(Space.XS, Words.labelFor(box, choice.caption().in(texts)), hinted(box));
  }

  /** A list to choose from without its label, see {@link #chosen}. */
  public <T> ComboBox<?> box(
      Choice<T> choice, Function<T, String> word, @Nullable String noneWord) {
    ComboBox<Option<T>> box = new ComboBox<>();
    Runnable fill =
        () -> {
          List<Option<T>> options = new ArrayList<>();
          if (noneWord != null) {
            options.add(new Option<>(null, noneWord));
          }
          choice.values().forEach(value -> options.add(new Option<>(value, word.apply(value))));
          box.getItems().setAll(options);
          select(box, choice);
        };
    fill.run();
    choice.values().addListener((ListChangeListener<T>) change -> fill.run());
    box.setMaxWidth(Double.MAX_VALUE);
    forbid(box);
    choice.valueProperty().subscribe(value -> select(box, choice));
    box.valueProperty()
        .subscribe(
            (before, option) -> {
              if (option != null) {
                choice.choose(option.value);
              }
            });
    Reveal.by(choice, box);
    return box;
  }

  private static <T> void select(ComboBox<Option<T>> box, Choice<T> choice) {
    box.setValue(
        box.getItems().stream()
            .filter(option -> Objects.equals(option.value, choice.value()))
            .findFirst()
            .orElse(null));
  }

  /** A mark to set or take away, saved at once. */
  public Node mark(Choice<Boolean> choice) {
    CheckBox box = new CheckBox(choice.caption().in(texts));
    box.setWrapText(true);
    choice.valueProperty().subscribe(value -> box.setSelected(Boolean.TRUE.equals(value)));
    box.setOnAction(event -> choice.choose(box.isSelected()));
    forbid(box);
    Reveal.by(choice, box);
    return hinted(box);
  }

  /** A button that is disabled, with the reason, in a book that can only be read. */
  public Node button(Button button) {
    forbid(button);
    return hinted(button);
  }

  /** A small button that deletes one thing of a list. */
  public Node delete(String label, Runnable action) {
    Button button = Icons.bare(Material2AL.DELETE_OUTLINE, texts.get(label), action);
    return button(button);
  }

  /** A disabled control shows no tooltip, so it stands on what is around it. */
  private Node hinted(Control control) {
    HBox around = new HBox(control);
    HBox.setHgrow(control, Priority.ALWAYS);
    if (!readOnly.isEmpty()) {
      Tooltip.install(around, new Tooltip(readOnly));
    }
    return around;
  }
}
