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
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The steps of an import from left to right on one page: file, columns, consequences, button. */
final class ImportView extends BorderPane {

  private final ImportViewModel model;
  private final Desk desk;
  private final Texts texts;

  ImportView(ImportViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    this.texts = desk.texts();
    setPadding(Space.SCREEN);
    setTop(new VBox(Space.S, Words.title(texts.get("imports.title")), fileLine()));
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
            model.choose(files.get(0).toPath());
          }
          event.setDropCompleted(!files.isEmpty());
        });
    model.planProperty().subscribe(plan -> showCenter());
    model.complaintProperty().subscribe(complaint -> showCenter());
    model.fileProperty().subscribe(file -> showCenter());
  }

  private Node fileLine() {
    Label name = new Label();
    name.textProperty()
        .bind(
            model
                .fileProperty()
                .map(file -> file == null ? "" : String.valueOf(file.getFileName()))
                .orElse(""));
    name.getStyleClass().add(Styles.TEXT_BOLD);
    Button other =
        Icons.button(Material2AL.FOLDER_OPEN, texts.get("imports.other-file"), this::chooseFile);
    CheckBox update = new CheckBox(texts.get("imports.update-existing"));
    update.selectedProperty().bindBidirectional(model.updateExistingProperty());
    HBox line = new HBox(Space.M, name, other, update);
    line.getStyleClass().add("tools");
    line.visibleProperty().bind(model.fileProperty().isNotNull());
    line.managedProperty().bind(line.visibleProperty());
    return line;
  }

  private void showCenter() {
    setBottom(null);
    if (!model.complaintProperty().get().isEmpty()) {
      setCenter(
          new EmptyState(
              Material2AL.ERROR_OUTLINE,
              model.complaintProperty().get(),
              texts.get("imports.other-file"),
              this::chooseFile));
    } else if (model.fileProperty().get() == null) {
      setCenter(
          new EmptyState(
              Material2AL.CLOUD_UPLOAD,
              texts.get("imports.empty"),
              texts.get("imports.choose-file"),
              this::chooseFile));
    } else if (model.planProperty().get() == null) {
      setCenter(new EmptyState(Material2AL.HOURGLASS_EMPTY, texts.get("imports.being-read")));
    } else {
      Node columns = new ColumnsPane(model, texts);
      Node consequences = new ConsequencesPane(model, texts);
      HBox steps = new HBox(Space.XL, columns, consequences);
      HBox.setHgrow(columns, Priority.ALWAYS);
      HBox.setHgrow(consequences, Priority.ALWAYS);
      setCenter(steps);
      setBottom(buttons());
    }
  }

  private Node buttons() {
    Label result = Words.text("");
    result.textProperty().bind(model.resultProperty());
    Button go = Icons.button(Material2AL.CHECK, "", model::apply);
    go.textProperty().bind(model.actionProperty());
    go.getStyleClass().add(Styles.ACCENT);
    go.setDefaultButton(true);
    Button undo = Icons.button(Material2MZ.UNDO, texts.get("imports.undo"), model::undo);
    Button see =
        Icons.button(
            Material2MZ.PEOPLE_ALT,
            texts.get("imports.see-customers"),
            () -> desk.navigator().accept(new Place.Top(ScreenId.CUSTOMERS)));
    Node goWhy = new Why(go, model.obstacleProperty());
    for (Node after : List.of(undo, see)) {
      after.visibleProperty().bind(model.doneProperty());
      after.managedProperty().bind(model.doneProperty());
    }
    goWhy.visibleProperty().bind(model.doneProperty().not());
    goWhy.managedProperty().bind(goWhy.visibleProperty());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox line = new HBox(Space.M, result, gap, undo, see, goWhy);
    line.getStyleClass().add("import-buttons");
    return line;
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
