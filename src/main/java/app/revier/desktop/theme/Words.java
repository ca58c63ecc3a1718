package app.revier.desktop.theme;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** Texts in the few sizes there are. */
public final class Words {

  private static final double HINT_WIDTH = 420;

  private Words() {}

  /** The title of a screen. */
  public static Label title(String text) {
    return styled(text, "screen-title");
  }

  /** The title of a section. */
  public static Label section(String text) {
    return styled(text, "section-title");
  }

  /** Plain text that goes over several lines where needed. */
  public static Label text(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    return label;
  }

  /** Less important text that goes over several lines where needed. */
  public static Label muted(String text) {
    Label label = text(text);
    label.getStyleClass().add("muted");
    return label;
  }

  /** The label of a field or control, read out together with it. */
  public static Label labelFor(Node control, String text) {
    Label label = styled(text, "field-label");
    label.setLabelFor(control);
    return label;
  }

  /** Words under the mouse that go over several lines where needed. */
  public static Tooltip hint(String text) {
    Tooltip hint = new Tooltip(text);
    hint.setWrapText(true);
    hint.setMaxWidth(HINT_WIDTH);
    return hint;
  }

  private static Label styled(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
