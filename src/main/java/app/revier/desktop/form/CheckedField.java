package app.revier.desktop.form;

import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import atlantafx.base.theme.Styles;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/**
 * A text field with its label above and, while its text cannot be taken, the complaint below. The
 * ViewModel checks while the rep types: bind the text both ways, and the complaint to its finding.
 */
public final class CheckedField extends VBox {

  private final TextInputControl input;
  private final StringProperty complaint = new SimpleStringProperty(this, "complaint", "");
  private final Label name;
  private final Label words;

  /** A field of one line. */
  public CheckedField(String label) {
    this(label, new TextField());
  }

  /** A field around another control for text, such as a {@code TextArea}. */
  public CheckedField(String label, TextInputControl input) {
    this.input = input;
    getStyleClass().add("checked-field");
    setSpacing(Space.XS);
    words = FieldLines.complaint(complaint);
    input.accessibleHelpProperty().bind(complaint);
    complaint.subscribe(
        text -> input.pseudoClassStateChanged(Styles.STATE_DANGER, !text.isEmpty()));
    name = Words.labelFor(input, label);
    getChildren().addAll(name, input, words);
  }

  /** A field for a figure: right-aligned. */
  public static CheckedField figure(String label) {
    CheckedField field = new CheckedField(label);
    field.input.getStyleClass().add("figure-input");
    return field;
  }

  /** Takes the label away, for a field of a table; it is still read out. */
  public CheckedField withoutLabel() {
    getChildren().remove(name);
    input.setAccessibleText(name.getText());
    return this;
  }

  /** Whether the label is above the field. */
  public boolean isLabelled() {
    return getChildren().contains(name);
  }

  /** The complaint, to be shown elsewhere than below the field. */
  Node takeComplaint() {
    getChildren().remove(words);
    return words;
  }

  /** The control itself, for focus and prompt. */
  public TextInputControl input() {
    return input;
  }

  /** What is typed. */
  public StringProperty textProperty() {
    return input.textProperty();
  }

  /** Why the text cannot be taken, in words; empty if it can. */
  public StringProperty complaintProperty() {
    return complaint;
  }
}
