package app.revier.desktop.screen.customers.pane;

import app.revier.desktop.theme.CheckedField;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * Makes the controls of the pane. A field is saved with Enter and when it is left, and Escape takes
 * back what was typed. In a book that can only be read nothing can be typed, and the tooltip says
 * why.
 */
final class Controls {

  private static final double AREA_HEIGHT = 72;

  private final Texts texts;
  private final String readOnly;
  private final Runnable look;

  /**
   * Controls of one pane.
   *
   * @param readOnly why nothing can be changed, in words; empty if it can
   * @param look called after a field was left, to see what is unsaved
   */
  Controls(Texts texts, String readOnly, Runnable look) {
    this.texts = texts;
    this.readOnly = readOnly;
    this.look = look;
  }

  /** The controls of the editor's pane. */
  static Controls of(Editor editor) {
    return new Controls(editor.desk().texts(), editor.readOnlyReason(), editor::look);
  }

  /** A field for words. */
  CheckedField words(String label, Input<?> input, Runnable commit) {
    return bound(new CheckedField(texts.get(label)), input, commit);
  }

  /** A field for a figure, right-aligned. */
  CheckedField figure(String label, Input<?> input, Runnable commit) {
    return bound(CheckedField.figure(texts.get(label)), input, commit);
  }

  /** A field for several lines. */
  CheckedField area(String label, Input<?> input, Runnable commit) {
    TextArea area = new TextArea();
    area.setWrapText(true);
    area.setPrefHeight(AREA_HEIGHT);
    area.setMinHeight(AREA_HEIGHT);
    return bound(new CheckedField(texts.get(label), area), input, commit);
  }

  /** Connects a field with what is behind it. */
  CheckedField bound(CheckedField field, Input<?> input, Runnable commit) {
    TextInputControl control = field.input();
    control.textProperty().bindBidirectional(input.textProperty());
    field.complaintProperty().bind(input.complaintProperty());
    control.setMaxWidth(Double.MAX_VALUE);
    forbid(control);
    control.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean confirms =
              event.getCode() == KeyCode.ENTER
                  && (!(control instanceof TextArea) || event.isShortcutDown());
          if (confirms) {
            leave(input, commit);
            event.consume();
          } else if (event.getCode() == KeyCode.ESCAPE && input.isTyped()) {
            input.restore();
            look.run();
            event.consume();
          }
        });
    control
        .focusedProperty()
        .subscribe(
            (before, focused) -> {
              if (!focused) {
                leave(input, commit);
              }
            });
    return field;
  }

  private void leave(Input<?> input, Runnable commit) {
    input.leave();
    commit.run();
    look.run();
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
   * A list to choose from, saved at once.
   *
   * @param label its key
   * @param values what can be chosen
   * @param word of a choice
   * @param noneWord stands for no choice, before the others; none if there must be one
   */
  <T> VBox chosen(
      String label,
      Choice<T> choice,
      List<T> values,
      Function<T, String> word,
      @Nullable String noneWord,
      Runnable commit) {
    ComboBox<Option<T>> box = new ComboBox<>();
    List<Option<T>> options = new ArrayList<>();
    if (noneWord != null) {
      options.add(new Option<>(null, noneWord));
    }
    values.forEach(value -> options.add(new Option<>(value, word.apply(value))));
    box.getItems().setAll(options);
    box.setMaxWidth(Double.MAX_VALUE);
    forbid(box);
    choice
        .valueProperty()
        .subscribe(
            value ->
                box.setValue(
                    options.stream()
                        .filter(option -> Objects.equals(option.value, value))
                        .findFirst()
                        .orElse(null)));
    box.valueProperty()
        .subscribe(
            (before, option) -> {
              if (option != null && !Objects.equals(option.value, choice.value())) {
                choice.valueProperty().set(option.value);
                commit.run();
                look.run();
              }
            });
    return new VBox(Space.XS, Words.labelFor(box, texts.get(label)), hinted(box));
  }

  /** A mark to set or take away, saved at once. */
  Node mark(String label, Choice<Boolean> choice, Runnable commit) {
    CheckBox box = new CheckBox(texts.get(label));
    box.setWrapText(true);
    choice.valueProperty().subscribe(value -> box.setSelected(Boolean.TRUE.equals(value)));
    box.setOnAction(
        event -> {
          choice.valueProperty().set(box.isSelected());
          commit.run();
          look.run();
        });
    forbid(box);
    return hinted(box);
  }

  /** A button that is disabled, with the reason, in a book that can only be read. */
  Node button(Button button) {
    forbid(button);
    return hinted(button);
  }

  /** A small button that deletes one thing of a list. */
  Node delete(String label, Runnable action) {
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

  /** A complaint about several fields together. */
  static Label complaint(ObservableStringValue complaint) {
    Label label = Words.text("");
    label.getStyleClass().add("complaint");
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.textProperty().bind(complaint);
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }

  /** Fields side by side, equally wide. */
  static HBox line(Node... nodes) {
    HBox line = new HBox(Space.S);
    for (Node node : nodes) {
      if (node instanceof Region region) {
        region.setPrefWidth(80);
        region.setMinWidth(0);
      }
      HBox.setHgrow(node, Priority.ALWAYS);
      line.getChildren().add(node);
    }
    return line;
  }

  /** A group of fields under a title. */
  static VBox section(String title, Node... nodes) {
    VBox section = new VBox(Space.M);
    section.getChildren().add(Words.section(title));
    section.getChildren().addAll(nodes);
    return section;
  }
}
