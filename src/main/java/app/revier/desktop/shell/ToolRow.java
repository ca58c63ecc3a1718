package app.revier.desktop.shell;

import app.revier.book.Library;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Why;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The book menu, undo and redo, search, export, language and theme. */
final class ToolRow extends HBox {

  private static final double NARROW = 900;

  private final Texts texts;
  private final ShellActions actions;
  private final Runnable help;

  ToolRow(
      Desk desk,
      HistoryViewModel history,
      Runnable search,
      PlanFiles files,
      ShellActions actions,
      Runnable help) {
    super(Space.S);
    this.texts = desk.texts();
    this.actions = actions;
    this.help = help;
    getStyleClass().add("tool-row");
    setAlignment(Pos.CENTER_LEFT);
    Button export =
        Icons.button(Material2OutlinedMZ.SAVE_ALT, texts.get("shell.export"), files::export);
    export.setId("export");
    export.getStyleClass().add("flat");
    export.setTooltip(new Tooltip(Keys.hint(texts, texts.get("shell.export-hint"), "E")));
    // Below this width only the icon stays; its tooltip says the same.
    export
        .contentDisplayProperty()
        .bind(
            widthProperty()
                .map(
                    width ->
                        width.doubleValue() < NARROW
                            ? ContentDisplay.GRAPHIC_ONLY
                            : ContentDisplay.LEFT));
    export.setAccessibleText(texts.get("shell.export"));
    Button theme =
        Icons.bare(
            Material2OutlinedAL.BRIGHTNESS_6, texts.get("shell.theme"), actions::switchTheme);
    theme.setId("theme");
    getChildren()
        .addAll(
            bookMenu(desk, files),
            stepButton(
                "undo",
                Material2OutlinedMZ.UNDO,
                history::undo,
                history.undoTextProperty(),
                history.undoReasonProperty(),
                "Z"),
            stepButton(
                "redo",
                Material2OutlinedMZ.REDO,
                history::redo,
                history.redoTextProperty(),
                history.redoReasonProperty(),
                "Y"),
            spring(),
            searchButton(search),
            spring(),
            export,
            languages(),
            theme);
  }

  private Button searchButton(Runnable search) {
    String key = Keys.written(texts, "K");
    Button button = Icons.button(Material2OutlinedMZ.SEARCH, texts.get("find.open", key), search);
    button.setId("search");
    button.getStyleClass().add("search-button");
    button.setAlignment(Pos.CENTER_LEFT);
    button.setTooltip(new Tooltip(texts.get("find.open-hint", key)));
    button.setPrefWidth(260);
    button.setMinWidth(96);
    return button;
  }

  private static Region spring() {
    Region spring = new Region();
    setHgrow(spring, Priority.ALWAYS);
    return spring;
  }

  private Node stepButton(
      String id,
      Ikon icon,
      Runnable action,
      ObservableStringValue text,
      ObservableStringValue reason,
      String key) {
    Button button = Icons.bare(icon, "", action);
    button.setId(id);
    button.accessibleTextProperty().bind(text);
    Tooltip tooltip = new Tooltip();
    tooltip
        .textProperty()
        .bind(Bindings.createStringBinding(() -> Keys.hint(texts, text.get(), key), text));
    button.setTooltip(tooltip);
    return new Why(button, reason);
  }

  private MenuButton bookMenu(Desk desk, PlanFiles files) {
    MenuButton menu =
        new MenuButton(Library.nameOf(desk.book().file()), Icons.of(Material2OutlinedAL.BOOK));
    menu.setId("book");
    menu.getStyleClass().add("flat");
    menu.setTooltip(new Tooltip(desk.book().file().toString()));
    menu.setAccessibleText(texts.get("shell.book"));
    menu.setMaxWidth(200);
    menu.setMinWidth(72);
    MenuItem fresh = item("shell.book-new", actions.books()::newBook);
    fresh.setText(Keys.hintShift(texts, fresh.getText(), "N"));
    MenuItem open = item("shell.book-open", actions.books()::openBook);
    open.setText(Keys.hint(texts, open.getText(), "O"));
    Menu recent = new Menu(texts.get("shell.book-recent"));
    menu.setOnShowing(
        _ -> {
          recent
              .getItems()
              .setAll(actions.books().recent().stream().map(this::recentItem).toList());
          recent.setDisable(recent.getItems().isEmpty());
        });
    menu.getItems()
        .addAll(
            fresh,
            open,
            recent,
            new SeparatorMenuItem(),
            item("shell.book-copy", files::saveCopy),
            item("shell.book-copy-sealed", () -> sealed(files::saveSealedCopy)),
            item("shell.book-export-sealed", () -> sealed(files::exportSealed)),
            item("shell.book-points", actions::restorePoints),
            new SeparatorMenuItem(),
            item("shell.book-close", actions.books()::closeBook),
            new SeparatorMenuItem(),
            helpItem(),
            item("shell.about", actions::about));
    return menu;
  }

  /** Writes something with a password, if the rep gives one. */
  private void sealed(Consumer<char[]> write) {
    char[] password = actions.newPassword();
    if (password != null) {
      write.accept(password);
    }
  }

  private MenuItem helpItem() {
    MenuItem item = item("shell.help", help);
    item.setText(texts.get("shell.help") + " (F1)");
    return item;
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setId(key.substring(key.indexOf('.') + 1));
    item.setOnAction(_ -> action.run());
    return item;
  }

  private MenuItem recentItem(Path file) {
    MenuItem item =
        new MenuItem(
            texts.get(
                "shell.book-recent-item", Library.nameOf(file), String.valueOf(file.getParent())));
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> actions.books().open(file));
    return item;
  }

  private Node languages() {
    ToggleGroup group = new ToggleGroup();
    HBox box = new HBox();
    box.setAlignment(Pos.CENTER);
    for (Language language : Language.values()) {
      ToggleButton button = new ToggleButton(language.code().toUpperCase(Locale.ROOT));
      button.setId("language-" + language.code());
      button
          .getStyleClass()
          .addAll("small", language == Language.GERMAN ? "left-pill" : "right-pill");
      button.setToggleGroup(group);
      button.setSelected(language == texts.language());
      button.setTooltip(new Tooltip(new Texts(language).get("shell.language")));
      button.setOnAction(
          _ -> {
            button.setSelected(true);
            if (language != texts.language()) {
              actions.switchTo(language);
            }
          });
      box.getChildren().add(button);
    }
    return box;
  }
}
