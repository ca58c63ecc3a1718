package app.revier.desktop.screen.imports;

import app.revier.desktop.theme.EmptyState;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.intake.TextEncoding;
import app.revier.text.Texts;
import atlantafx.base.theme.Styles;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;

/** The first step: which files, and what it takes to open them. */
final class FilesPane extends StackPane {

  private static final int SAMPLES = 3;
  private static final double WIDTH = 640;

  private final ImportViewModel model;
  private final FileSource source;
  private final Texts texts;
  private @Nullable ImportState shown;
  private @Nullable Node first;

  FilesPane(ImportViewModel model, FileSource source, Texts texts) {
    this.model = model;
    this.source = source;
    this.texts = texts;
  }

  /** Shows which files are chosen. */
  void show(ImportState state) {
    if (state.equals(shown)) {
      return;
    }
    shown = state;
    first = null;
    ChosenFiles files = ImportState.files(state);
    getChildren().setAll(files == null ? nothing() : chosen(files, state));
  }

  /** Gives the keyboard to what is needed here. */
  void takeKeyboard() {
    if (first != null) {
      // What has never been shown cannot have the keyboard yet.
      applyCss();
      layout();
      first.requestFocus();
    }
  }

  private Node nothing() {
    EmptyState empty =
        new EmptyState(
            Material2AL.CLOUD_UPLOAD,
            texts.get("imports.empty"),
            texts.get("imports.choose-files"),
            source::choose);
    Button paste = pasteButton();
    empty.getChildren().add(paste);
    first = empty.action();
    if (first != null) {
      first.setId("import-choose");
    }
    return empty;
  }

  private Button pasteButton() {
    Button paste =
        Icons.button(Material2AL.CONTENT_PASTE, texts.get("imports.paste"), source::paste);
    paste.setId("import-paste");
    paste.getStyleClass().add("flat");
    return paste;
  }

  private Node chosen(ChosenFiles files, ImportState state) {
    VBox all = new VBox(Space.L);
    all.setMaxWidth(WIDTH);
    VBox list = new VBox(Space.S, Words.section(texts.get("imports.files", files.all().size())));
    files.all().forEach(file -> list.getChildren().add(line(file)));
    Button more = Icons.button(Material2AL.ADD, texts.get("imports.more-files"), source::add);
    more.setId("import-more-files");
    Button other =
        Icons.button(Material2AL.FOLDER_OPEN, texts.get("imports.other-file"), source::choose);
    other.setId("import-other-file");
    FlowPane ways = new FlowPane(Space.S, Space.S, more, other, pasteButton());
    ways.setAlignment(Pos.CENTER_LEFT);
    list.getChildren().addAll(ways, Words.muted(texts.get("imports.files-together")));
    all.getChildren().add(list);
    first = other;
    if (state instanceof ImportState.Unusable unusable) {
      Label complaint = Words.text(unusable.complaint());
      complaint.setId("import-complaint");
      complaint.getStyleClass().add("caution");
      complaint.setGraphic(Icons.of(Material2AL.ERROR_OUTLINE));
      all.getChildren().addFirst(complaint);
    } else if (state instanceof ImportState.Locked locked) {
      all.getChildren().addFirst(password(locked));
    }
    for (ChosenFile file : files.all()) {
      if (!file.encodings().isEmpty() && state instanceof ImportState.Opened) {
        all.getChildren().add(encodings(file));
      }
    }
    ScrollPane scroll = new ScrollPane(all);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add(Styles.BG_DEFAULT);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return scroll;
  }

  private Node line(ChosenFile file) {
    Label name =
        new Label(
            file.name(),
            Icons.of(
                file.path() == null ? Material2AL.CONTENT_PASTE : Material2AL.INSERT_DRIVE_FILE));
    name.getStyleClass().add(Styles.TEXT_BOLD);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    Button out =
        Icons.bare(
            Material2AL.CLOSE,
            texts.get("imports.leave-file-out", file.name()),
            () -> model.remove(file));
    HBox line = new HBox(Space.S, name, out);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("import-chosen");
    return line;
  }

  private Node password(ImportState.Locked locked) {
    PasswordField field = new PasswordField();
    field.setId("import-password");
    field.setPrefWidth(240);
    Button open = Icons.button(Material2AL.LOCK_OPEN, texts.get("imports.unlock"), () -> {});
    open.setId("import-unlock");
    open.getStyleClass().add(Styles.ACCENT);
    Runnable unlock =
        () -> {
          String typed = field.getText();
          field.clear();
          model.unlock(typed);
        };
    open.setOnAction(event -> unlock.run());
    open.disableProperty().bind(field.textProperty().isEmpty());
    field.setOnAction(
        event -> {
          unlock.run();
          event.consume();
        });
    Label ask =
        Words.text(
            texts.get(
                locked.isWrong() ? "imports.password-wrong" : "imports.password-needed",
                locked.locked().name()));
    ask.setGraphic(Icons.of(Material2AL.LOCK));
    ask.getStyleClass().add("caution");
    HBox line =
        new HBox(Space.S, Words.labelFor(field, texts.get("imports.password")), field, open);
    line.setAlignment(Pos.CENTER_LEFT);
    first = field;
    return new VBox(Space.S, ask, line);
  }

  private Node encodings(ChosenFile file) {
    VBox box = new VBox(Space.S);
    box.setId("import-encodings");
    box.getChildren()
        .addAll(
            Words.section(texts.get("imports.encoding", file.name())),
            Words.muted(texts.get("imports.encoding-which")));
    ToggleGroup group = new ToggleGroup();
    List<TextEncoding.Choice> choices =
        file.encodings().subList(0, Math.min(SAMPLES, file.encodings().size()));
    for (TextEncoding.Choice choice : choices) {
      RadioButton button =
          new RadioButton(
              texts.get("imports.encoding-sample", choice.sample(), name(choice.charset())));
      button.setToggleGroup(group);
      button.setWrapText(true);
      button.setSelected(choice.charset().equals(file.opening().charset()));
      button.setOnAction(event -> model.readIn(file, choice.charset()));
      box.getChildren().add(button);
      if (file.isUncertain() && choice.equals(choices.getFirst())) {
        first = button;
      }
    }
    return box;
  }

  /** What a rep may know the program by that writes so. */
  private String name(Charset charset) {
    return switch (charset.name()) {
      case "windows-1252" -> texts.get("imports.encoding-windows");
      case "windows-1250" -> texts.get("imports.encoding-windows-east");
      case "x-MacRoman" -> texts.get("imports.encoding-mac");
      case "IBM850" -> texts.get("imports.encoding-dos");
      case "IBM00858" -> texts.get("imports.encoding-dos-euro");
      case "IBM437" -> texts.get("imports.encoding-dos-america");
      default -> charset.displayName(Locale.ROOT);
    };
  }
}
