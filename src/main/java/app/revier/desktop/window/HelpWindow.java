package app.revier.desktop.window;

import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Theme;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The guide in a window of its own beside the program, with its headings to go to. */
final class HelpWindow {

  private static final double KEY_WIDTH = 190;

  private HelpWindow() {}

  /**
   * Opens the guide.
   *
   * @param screen whose chapter to begin with; none begins at the top
   */
  static void show(Stage owner, Theme theme, Texts texts, @Nullable ScreenId screen) {
    VBox text = new VBox(Space.S);
    text.setPadding(new Insets(Space.L));
    ScrollPane scroll = new ScrollPane(text);
    scroll.setFitToWidth(true);
    List<Node> headings = new ArrayList<>();
    ListView<String> contents = new ListView<>();
    for (Guide.Part part : Guide.in(texts.language())) {
      Node node = node(part);
      text.getChildren().add(node);
      if (part.kind() == Guide.Kind.HEADING) {
        headings.add(node);
        contents.getItems().add(part.first());
      }
    }
    contents.setAccessibleText(texts.get("shell.help"));
    contents
        .getSelectionModel()
        .selectedIndexProperty()
        .subscribe(
            index -> {
              if (index.intValue() >= 0) {
                scrollTo(scroll, text, headings.get(index.intValue()));
              }
            });
    SplitPane split = new SplitPane(contents, scroll);
    split.setDividerPositions(0.28);
    OtherWindow.show(owner, theme, texts.get("shell.help"), split, 900, 700);
    split.applyCss();
    split.layout();
    if (screen != null) {
      contents.getSelectionModel().select(Guide.chapter(screen, texts));
    }
  }

  private static Node node(Guide.Part part) {
    return switch (part.kind()) {
      case HEADING -> Words.section(part.first());
      case PARAGRAPH -> words(part.first());
      case ROW -> row(part);
    };
  }

  private static Node row(Guide.Part part) {
    Label key = words(part.first());
    key.setPrefWidth(KEY_WIDTH);
    key.setMinWidth(KEY_WIDTH);
    Label what = words(part.second());
    HBox.setHgrow(what, Priority.ALWAYS);
    return new HBox(Space.M, key, what);
  }

  private static Label words(String text) {
    Label words = Words.text(text);
    words.setMinHeight(Region.USE_PREF_SIZE);
    return words;
  }

  private static void scrollTo(ScrollPane scroll, Region text, Node node) {
    double most = text.getHeight() - scroll.getViewportBounds().getHeight();
    scroll.setVvalue(most <= 0 ? 0 : Math.min(1, node.getBoundsInParent().getMinY() / most));
  }
}
