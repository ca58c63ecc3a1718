package app.revier.desktop.theme;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons, which never stand without a text or tooltip. */
public final class Icons {

  private Icons() {}

  /** An icon in the size and colour of the text around it. */
  public static FontIcon of(Ikon icon) {
    FontIcon node = new FontIcon(icon);
    node.getStyleClass().add("icon");
    return node;
  }

  /** A button with icon and word. */
  public static Button button(Ikon icon, String text, Runnable action) {
    Button button = new Button(text, of(icon));
    button.setOnAction(event -> action.run());
    return button;
  }

  /** A button with an icon alone; the word stands in the tooltip and is read out. */
  public static Button bare(Ikon icon, String text, Runnable action) {
    Button button = button(icon, text, action);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().addAll("flat", "bare");
    button.setTooltip(new Tooltip(text));
    button.setAccessibleText(text);
    return button;
  }
}
