package app.revier.desktop.theme;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** What an empty place shows: what belongs here, and the one action that fills it. */
public final class EmptyState extends VBox {

  private static final double LOW = 200;

  private @Nullable Button action;

  /** An empty place where nothing can be done, such as a search without a hit. */
  public EmptyState(Ikon icon, String sentence) {
    getStyleClass().add("empty-state");
    setAlignment(Pos.CENTER);
    setSpacing(Space.M);
    FontIcon picture = Icons.of(icon);
    picture.getStyleClass().add("empty-icon");
    Label words = Words.text(sentence);
    words.setTextAlignment(TextAlignment.CENTER);
    words.setAlignment(Pos.CENTER);
    words.setMaxWidth(420);
    words.setMinHeight(USE_PREF_SIZE);
    // In a low place the picture gives way before the words and the button leave it.
    setMinHeight(0);
    picture.visibleProperty().bind(heightProperty().greaterThan(LOW));
    picture.managedProperty().bind(picture.visibleProperty());
    getChildren().addAll(picture, words);
  }

  /** An empty place with the one action that fills it. */
  public EmptyState(Ikon icon, String sentence, String actionText, Runnable action) {
    this(icon, sentence);
    Button button = new Button(actionText);
    button.getStyleClass().add("accent");
    button.setOnAction(event -> action.run());
    this.action = button;
    getChildren().add(button);
  }

  /** The button of the action, to disable it with a reason; none if there is no action. */
  public @Nullable Button action() {
    return action;
  }
}
