package app.revier.desktop.window;

import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Theme;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** Version, and the licences of the program and of all it is made of. */
final class AboutWindow {

  private static final String FILE = "/app/revier/desktop/licences.txt";

  private AboutWindow() {}

  static void show(Stage owner, Theme theme, Texts texts, String version) {
    VBox text =
        new VBox(
            Space.S,
            Words.title(texts.get("shell.about-version", version)),
            words(texts.get("shell.about-licence")),
            words(texts.get("shell.about-places")),
            Words.section(texts.get("shell.about-parts")));
    licences().forEach(line -> text.getChildren().add(words(line)));
    text.setPadding(new Insets(Space.L));
    ScrollPane scroll = new ScrollPane(text);
    scroll.setFitToWidth(true);
    OtherWindow.show(owner, theme, texts.get("shell.about"), scroll, 640, 560);
  }

  /** A line for each part: what it is and under which licence. */
  static List<String> licences() {
    try (InputStream file = AboutWindow.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("no licences: " + FILE);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Label words(String line) {
    Label words = Words.text(line);
    words.setMinHeight(Region.USE_PREF_SIZE);
    return words;
  }
}
