package app.revier.desktop.screen.imports;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.theme.EmptyState;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Why;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import atlantafx.base.theme.Styles;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The steps of an import from left to right on one page: file, columns, consequences, button. */
final class ImportView extends BorderPane {

  private static final double NARROW = 900;

  private final ImportViewModel model;
  private final Desk desk;
  private final Texts texts;
  private final ColumnsPane columns;
  private final ConsequencesPane consequences;

  /** Held here: a binding that only listeners know is collected, and they hear nothing more. */
  private final BooleanBinding imported;

  private final Node steps;
  private final Node buttons;
  private @Nullable Path shownFile;

  ImportView(ImportViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    this.texts = desk.texts();
    columns = new ColumnsPane(model.mapping(), texts);
    consequences = new ConsequencesPane(desk);
    imported =
        Bindings.createBooleanBinding(
            () -> model.stateProperty().get() instanceof ImportState.Imported,
            model.stateProperty());
    steps = steps();
    buttons = buttons();
    setPadding(Space.SCREEN);
    setTop(new VBox(Space.S, Words.title(texts.get("imports.title")), fileLine(), remark()));
    setOnDragOver(
        event -> {
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
          }
        });
    setOnDragDropped(
        event -> {
          List<File> files = event.getDragboard().getFiles();
          if (!files.isEmpty()) {
            model.choose(files.getFirst().toPath());
          }
          event.setDropCompleted(!files.isEmpty());
        });
    model.stateProperty().subscribe(this::show);
  }

  private Node steps() {
    GridPane grid = new GridPane(Space.XL, 0);
    ColumnConstraints left = new ColumnConstraints();
    ColumnConstraints right = new ColumnConstraints();
    // Where room is short, what changes needs it more than what columns mean.
    grid.widthProperty()
        .subscribe(width -> left.setPercentWidth(width.doubleValue() < NARROW ? 43 : 46));
    right.percentWidthProperty().bind(left.percentWidthProperty().negate().add(100));
    grid.getColumnConstraints().setAll(left, right);
    GridPane.setVgrow(columns, Priority.ALWAYS);
    GridPane.setVgrow(consequences, Priority.ALWAYS);
    grid.add(columns, 0, 0);
    grid.add(consequences, 1, 0);
    grid.setPadding(new Insets(Space.M, 0, 0, 0));
    return grid;
  }

  private Node fileLine() {
    Label name = new Label();
    name.setId("import-file");
    name.textProperty()
        .bind(
            model
                .stateProperty()
                .map(state -> ImportState.file(state))
                .map(file -> String.valueOf(file.getFileName()))
                .orElse(""));
    name.getStyleClass().add(Styles.TEXT_BOLD);
    Button other =
        Icons.button(Material2AL.FOLDER_OPEN, texts.get("imports.other-file"), this::chooseFile);
    other.setId("import-other-file");
    CheckBox update = new CheckBox(texts.get("imports.update-existing"));
    update.selectedProperty().bindBidirectional(model.updateExistingProperty());
    update
        .disableProperty()
        .bind(model.stateProperty().map(state -> !(state instanceof ImportState.Previewed)));
    FlowPane line = new FlowPane(Space.M, Space.S, name, other, update);
    line.setAlignment(Pos.CENTER_LEFT);
    line.visibleProperty().bind(name.textProperty().isNotEmpty());
    line.managedProperty().bind(line.visibleProperty());
    return line;
  }

  private Node remark() {
    Label remark = Words.text("");
    remark.setId("import-remark");
    remark.getStyleClass().add("caution");
    remark.textProperty().bind(model.remarkProperty());
    remark.visibleProperty().bind(model.remarkProperty().isNotEmpty());
    remark.managedProperty().bind(remark.visibleProperty());
    return remark;
  }

  private void show(ImportState state) {
    switch (state) {
      case ImportState.NoFile _ -> showEmpty(chooser(Material2AL.CLOUD_UPLOAD, "imports.empty"));
      case ImportState.Opening _ ->
          showEmpty(new EmptyState(Material2AL.HOURGLASS_EMPTY, texts.get("imports.being-read")));
      case ImportState.Unusable(Path _, String complaint) ->
          showEmpty(
              new EmptyState(
                  Material2AL.ERROR_OUTLINE,
                  complaint,
                  texts.get("imports.other-file"),
                  this::chooseFile));
      case ImportState.Previewed(Path file, ImportPreview preview, boolean current) -> {
        boolean back = columns.isDisable();
        columns.setDisable(false);
        if (back && hasKeyboard()) {
          columns.takeKeyboard();
        }
        if (current || !file.equals(shownFile)) {
          showPreview(file, preview);
        }
      }
      case ImportState.Importing _ -> columns.setDisable(true);
      case ImportState.Imported(Path file, ImportPreview preview, var _, boolean _) -> {
        if (!file.equals(shownFile)) {
          showPreview(file, preview);
        }
        columns.setDisable(true);
      }
    }
  }

  private EmptyState chooser(Ikon icon, String key) {
    return new EmptyState(icon, texts.get(key), texts.get("imports.choose-file"), this::chooseFile);
  }

  private void showEmpty(EmptyState empty) {
    boolean keyboard = hasKeyboard();
    shownFile = null;
    setCenter(empty);
    setBottom(null);
    if (keyboard) {
      // Where there is nothing to press, the keyboard waits here for what comes next.
      Node next = empty.action() == null ? empty : empty.action();
      next.setFocusTraversable(true);
      next.requestFocus();
    }
  }

  private void showPreview(Path file, ImportPreview preview) {
    boolean first = !file.equals(shownFile);
    boolean keyboard = hasKeyboard();
    shownFile = file;
    columns.show(preview.plan().sheets());
    consequences.show(preview, first);
    setCenter(steps);
    setBottom(buttons);
    if (first && keyboard) {
      columns.takeKeyboard();
    }
  }

  /** Whether the keyboard is on this screen, and would be lost with what is replaced. */
  private boolean hasKeyboard() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    for (Node node = owner; node != null; node = node.getParent()) {
      if (node == this) {
        return true;
      }
    }
    return false;
  }

  private Node buttons() {
    Label result = Words.text("");
    result.setId("import-result");
    result.textProperty().bind(model.resultProperty());
    Button go = Icons.button(Material2AL.CHECK, "", this::apply);
    go.setId("import-apply");
    go.textProperty().bind(model.actionProperty());
    go.getStyleClass().add(Styles.ACCENT);
    Button undo = Icons.button(Material2MZ.UNDO, texts.get("imports.undo"), this::undo);
    undo.setId("import-undo");
    Button see =
        Icons.button(
            Material2MZ.PEOPLE_ALT,
            texts.get("imports.see-customers"),
            () -> desk.navigator().accept(new Place.Top(ScreenId.CUSTOMERS)));
    see.setId("import-see");
    see.getStyleClass().add(Styles.ACCENT);
    Node undoWhy = new Why(undo, model.undoObstacleProperty());
    Node goWhy = new Why(go, model.obstacleProperty());
    Label why = Words.muted("");
    why.setId("import-obstacle");
    why.textProperty()
        .bind(
            Bindings.when(imported)
                .then(model.undoObstacleProperty())
                .otherwise(model.obstacleProperty()));
    why.visibleProperty().bind(why.textProperty().isNotEmpty());
    why.managedProperty().bind(why.visibleProperty());
    for (Node after : List.of(undoWhy, see)) {
      after.visibleProperty().bind(imported);
      after.managedProperty().bind(after.visibleProperty());
    }
    goWhy.visibleProperty().bind(imported.not());
    goWhy.managedProperty().bind(goWhy.visibleProperty());
    imported.subscribe(
        done -> {
          if (done && hasKeyboard()) {
            see.requestFocus();
          }
        });
    VBox words = new VBox(Space.XS, result, why);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(Space.M, words, undoWhy, see, goWhy);
    line.getStyleClass().add("import-buttons");
    for (Button button : List.of(go, undo, see)) {
      button.setMinWidth(USE_PREF_SIZE);
    }
    return line;
  }

  /**
   * The buttons go or are out of use meanwhile; the keyboard must not leave the screen with them.
   */
  private void apply() {
    consequences.takeKeyboard();
    model.apply();
  }

  private void undo() {
    consequences.takeKeyboard();
    model.undo();
  }

  private void chooseFile() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get("imports.choose-file"));
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(
                texts.get("imports.file-kinds"), "*.xlsx", "*.xls", "*.csv", "*.txt"),
            new FileChooser.ExtensionFilter(texts.get("imports.all-files"), "*.*"));
    String last = desk.memory().get("layout.import-folder");
    if (last != null && new File(last).isDirectory()) {
      chooser.setInitialDirectory(new File(last));
    }
    File chosen = chooser.showOpenDialog(getScene() == null ? null : getScene().getWindow());
    if (chosen != null) {
      Path folder = chosen.toPath().getParent();
      if (folder != null) {
        desk.memory().put("layout.import-folder", folder.toString());
      }
      model.choose(chosen.toPath());
    }
  }
}
