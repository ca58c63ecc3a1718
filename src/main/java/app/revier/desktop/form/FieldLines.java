package app.revier.desktop.form;

import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How fields stand together: side by side, in groups, and what is wrong with them below. */
public final class FieldLines {

  private static final double NARROW = 80;

  private FieldLines() {}

  /** Fields side by side, equally wide; what is wrong with one has the width of all below them. */
  public static VBox line(Node... nodes) {
    HBox fields = new HBox(Space.S);
    List<Node> complaints = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof CheckedField field) {
        complaints.add(field.takeComplaint());
      }
      if (node instanceof Region region) {
        region.setPrefWidth(NARROW);
        region.setMinWidth(0);
      }
      HBox.setHgrow(node, Priority.ALWAYS);
      fields.getChildren().add(node);
    }
    VBox line = new VBox(Space.XS, fields);
    line.getChildren().addAll(complaints);
    return line;
  }

  /** A group of fields under a title. */
  public static VBox section(String title, Node... nodes) {
    VBox section = new VBox(Space.M);
    section.getChildren().add(Words.section(title));
    section.getChildren().addAll(nodes);
    return section;
  }

  /** Fields with something small at their right, which Tab reaches after them. */
  public static HBox withSmall(Region fields, Node small) {
    VBox beside = new VBox(small);
    beside.getStyleClass().add("beside-field");
    beside.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(Space.XS, fields, beside);
    fields.setMinWidth(0);
    HBox.setHgrow(fields, Priority.ALWAYS);
    return line;
  }

  /** A complaint about several fields together, seen while there is one. */
  public static Label complaint(ObservableStringValue complaint) {
    Label label = below("complaint");
    label.textProperty().bind(complaint);
    return label;
  }

  /**
   * What of a form cannot be saved because of its other fields, and which these are; seen once the
   * rep has left a field, while it is so.
   */
  public static Label heldUp(Form<?> form, Texts texts) {
    Label label = below("held-up");
    Runnable look =
        () -> {
          if (!form.isBeingTyped() || !label.getText().isEmpty()) {
            label.setText(form.isHeldUp() ? heldUpBy(form, texts) : "");
          }
        };
    for (Input input : form.inputs()) {
      input.whenChanged(look);
      input.whenConfirmed(look);
    }
    look.run();
    return label;
  }

  private static String heldUpBy(Form<?> form, Texts texts) {
    String which =
        form.inputs().stream()
            .filter(input -> input instanceof Field<?> field && !field.isValid())
            .map(input -> input.caption().in(texts))
            .collect(Collectors.joining(" · "));
    return which.isEmpty() ? texts.get("entries.not-saved") : texts.get("entries.held-up", which);
  }

  private static Label below(String styleClass) {
    Label label = Words.text("");
    label.getStyleClass().add(styleClass);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }
}
