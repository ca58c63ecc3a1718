package app.revier.desktop.screen.start;

import app.revier.desktop.screen.start.StartViewModel.RecentBook;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Three large choices, the recent books below. */
public final class StartView extends StackPane {

  private static final double CHOICE_WIDTH = 264;

  private final VBox recent = new VBox(Space.XS);

  /** The start in a language. */
  public StartView(Texts texts, StartViewModel model, StartActions actions) {
    getStyleClass().add("start");
    Label name = new Label("Revier");
    name.getStyleClass().add("start-name");
    Label claim = Words.muted(texts.get("start.claim"));
    claim.setTextAlignment(TextAlignment.CENTER);
    HBox choices =
        new HBox(
            Space.L,
            choice(
                "start-sample",
                Material2OutlinedAL.EXPLORE,
                texts.get("start.sample"),
                texts.get("start.sample-words"),
                actions::openSample),
            choice(
                "start-import",
                Material2OutlinedAL.FILE_UPLOAD,
                texts.get("start.import"),
                texts.get("start.import-words"),
                actions::importList),
            choice(
                "start-empty",
                Material2OutlinedMZ.NOTE_ADD,
                texts.get("start.empty"),
                texts.get("start.empty-words"),
                actions::startEmpty));
    choices.setAlignment(Pos.CENTER);
    Hyperlink open = new Hyperlink(texts.get("start.open"));
    open.setId("start-open");
    open.setOnAction(_ -> actions.openBook());
    VBox books = new VBox(Space.S, Words.section(texts.get("start.recent")), recent, open);
    books.setMaxWidth(3 * CHOICE_WIDTH + 2 * Space.L);
    model
        .recent()
        .addListener((ListChangeListener<RecentBook>) _ -> showRecent(texts, model, actions));
    showRecent(texts, model, actions);
    VBox all = new VBox(Space.XL, new VBox(Space.XS, name, claim), choices, books);
    ((VBox) all.getChildren().getFirst()).setAlignment(Pos.CENTER);
    all.setAlignment(Pos.CENTER);
    all.setPadding(Space.SCREEN);
    getChildren().add(all);
  }

  private void showRecent(Texts texts, StartViewModel model, StartActions actions) {
    if (model.recent().isEmpty()) {
      recent.getChildren().setAll(Words.muted(texts.get("start.no-recent")));
      return;
    }
    recent.getChildren().setAll(model.recent().stream().map(book -> link(book, actions)).toList());
  }

  private static Node link(RecentBook book, StartActions actions) {
    Hyperlink link = new Hyperlink(book.name());
    link.setOnAction(_ -> actions.open(book.file()));
    link.setMinWidth(USE_PREF_SIZE);
    Label folder = new Label(book.folder());
    folder.getStyleClass().add("muted");
    HBox row = new HBox(Space.S, link, folder);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Button choice(String id, Ikon icon, String title, String words, Runnable action) {
    Label heading = Words.section(title);
    heading.setWrapText(true);
    heading.setTextAlignment(TextAlignment.CENTER);
    Label text = Words.muted(words);
    text.setTextAlignment(TextAlignment.CENTER);
    text.setMinHeight(USE_PREF_SIZE);
    Node picture = Icons.of(icon);
    picture.getStyleClass().add("start-icon");
    VBox content = new VBox(Space.S, picture, heading, text);
    content.setAlignment(Pos.TOP_CENTER);
    content.setMaxWidth(CHOICE_WIDTH - 2 * Space.L);
    Button button = new Button();
    button.setId(id);
    button.setGraphic(content);
    button.setAccessibleText(title + ". " + words);
    button.getStyleClass().add("start-choice");
    button.setPrefSize(CHOICE_WIDTH, 176);
    button.setMinHeight(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
