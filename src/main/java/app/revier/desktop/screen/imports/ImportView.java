package app.revier.desktop.screen.imports;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Focusable;
import app.revier.desktop.screen.imports.ImportState.Imported;
import app.revier.desktop.screen.imports.ImportState.Importing;
import app.revier.desktop.screen.imports.ImportState.Opened;
import app.revier.desktop.theme.EmptyState;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.io.File;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;

/** The steps of an import one after the other, with the way back and on below them. */
final class ImportView extends BorderPane {

  private static final KeyCombination PASTE =
      new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

  private final ImportViewModel model;
  private final Texts texts;
  private final FileSource source;
  private final FilesPane files;
  private final SheetsPane sheets;
  private final ColumnsPane columns;
  private final CheckPane check;
  private final DonePane done;
  private final EmptyState reading;
  private final BorderPane steps = new BorderPane();
  private final StepButtons buttons;
  private final StepBar bar;

  ImportView(ImportViewModel model, Desk desk) {
    this.model = model;
    texts = desk.texts();
    source = new FileSource(model, desk);
    files = new FilesPane(model, source, texts);
    sheets = new SheetsPane(model, texts);
    columns = new ColumnsPane(model, texts);
    check = new CheckPane(model, desk);
    done = new DonePane(model, desk);
    reading = new EmptyState(Material2AL.HOURGLASS_EMPTY, texts.get("imports.being-read"));
    bar = new StepBar(model, texts);
    buttons = new StepButtons(model, bar, texts);
    setPadding(Space.SCREEN);
    // In the order in which the keyboard goes through them.
    setTop(head());
    setCenter(steps);
    BorderPane.setMargin(buttons, new Insets(Space.M, 0, 0, 0));
    setBottom(buttons);
    takeDrops();
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    model.stateProperty().subscribe(state -> show());
    model.stepProperty().subscribe((before, now) -> show());
  }

  private Node head() {
    Label name = Words.muted("");
    name.setId("import-file");
    name.setWrapText(false);
    name.textProperty()
        .bind(
            model
                .stateProperty()
                .map(ImportState::files)
                .map(chosen -> chosen.name(texts))
                .orElse(""));
    HBox title = new HBox(Space.M, Words.title(texts.get("imports.title")), name);
    title.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
    Label remark = Words.text("");
    remark.setId("import-remark");
    remark.getStyleClass().add("caution");
    remark.textProperty().bind(model.remarkProperty());
    remark.visibleProperty().bind(model.remarkProperty().isNotEmpty());
    remark.managedProperty().bind(remark.visibleProperty());
    VBox head = new VBox(Space.S, title, bar, remark);
    head.setPadding(new Insets(0, 0, Space.M, 0));
    return head;
  }

  private void takeDrops() {
    setOnDragOver(
        event -> {
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
          }
        });
    setOnDragDropped(
        event -> {
          List<File> dropped = event.getDragboard().getFiles();
          source.take(dropped);
          event.setDropCompleted(!dropped.isEmpty());
        });
  }

  private void onKey(KeyEvent event) {
    if (PASTE.match(event)) {
      source.paste();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      // A button that has the keyboard means itself.
      if (event.getTarget() instanceof ButtonBase button && !(button instanceof CheckBox)) {
        button.fire();
      } else {
        buttons.goOn();
      }
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE
        && model.stepProperty().get() != Step.FILES
        && model.stateProperty().get() instanceof Opened) {
      model.back();
      event.consume();
    }
  }

  private void show() {
    ImportState state = model.stateProperty().get();
    Node pane = pane(state);
    boolean other = !pane.equals(steps.getCenter());
    boolean keyboard = hasKeyboard();
    if (other) {
      if (keyboard) {
        // What goes must not take the keyboard with it.
        buttons.takeKeyboard();
      }
      steps.setCenter(pane);
      check.arrive();
    }
    check.setDisable(state instanceof Importing);
    switch (state) {
      case Opened opened -> {
        switch (model.stepProperty().get()) {
          case FILES -> files.show(state);
          case SHEETS -> sheets.show(opened);
          case COLUMNS -> columns.show(opened);
          case CHECK -> {
            if (opened.preview() != null) {
              if (keyboard && !other && !opened.current() && !check.isAnswering()) {
                // What is being found out anew is out of use, and must not keep the keyboard.
                buttons.takeKeyboard();
              }
              check.show(opened.preview(), opened.current());
            }
          }
        }
      }
      case Importing importing -> check.show(importing.preview(), false);
      case Imported imported -> done.show(imported);
      default -> files.show(state);
    }
    if (other && keyboard) {
      takeKeyboard(pane);
    }
  }

  private Node pane(ImportState state) {
    return switch (state) {
      case ImportState.Looking _ -> reading;
      case Imported _ -> done;
      case Importing _ -> check;
      case Opened opened ->
          switch (model.stepProperty().get()) {
            case FILES -> files;
            case SHEETS -> sheets;
            case COLUMNS -> columns;
            case CHECK -> opened.preview() == null ? reading : check;
          };
      default -> files;
    };
  }

  /** The keyboard goes where the step begins; on a look and on what is done to the button. */
  private void takeKeyboard(Node pane) {
    if (pane.equals(columns)) {
      columns.keyboard().requestFocus();
    } else if (pane.equals(done)) {
      done.takeKeyboard();
    } else if (pane.equals(files)) {
      files.takeKeyboard();
    } else {
      Node question = question(pane);
      if (question == null) {
        buttons.takeKeyboard();
      } else {
        question.requestFocus();
      }
    }
  }

  /** The question with which a step begins; none if it has none. */
  private @Nullable Node question(Node pane) {
    if (!pane.equals(check)) {
      return null;
    }
    // What has never been shown cannot have the keyboard yet.
    check.applyCss();
    check.layout();
    return check.question();
  }

  /** What has the keyboard when the rep comes here. */
  Node keyboard() {
    Node pane = steps.getCenter();
    if (pane.equals(columns)) {
      return columns.keyboard();
    }
    if (pane.equals(files) || pane.equals(done) || pane.equals(sheets)) {
      return pane;
    }
    Node question = question(pane);
    return question == null ? buttons.on() : question;
  }

  /** Whether the keyboard is on this screen, and would be lost with what is replaced. */
  private boolean hasKeyboard() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    return owner != null && Focusable.isIn(owner, this);
  }
}
