package app.revier.desktop.shell.palette;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.KeyboardBefore;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import atlantafx.base.controls.CustomTextField;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The palette over the window: a field, what is found below it, and how many more there are. */
public final class PalettePane extends StackPane {

  private static final double ROW = 46;
  private static final double WIDTH = 720;
  private static final double FIELD_AND_FOOT = 110;
  private static final double TOP = 56;

  private final PaletteViewModel model;
  private final CustomTextField field = new CustomTextField();
  private final ListView<PaletteLine> list;
  private final KeyboardBefore before = new KeyboardBefore();
  private @Nullable TextInputControl typedInto;
  private IndexRange selection = new IndexRange(0, 0);

  /** The palette of a model; hidden until it is opened. */
  public PalettePane(PaletteViewModel model, Desk desk) {
    this.model = model;
    Texts texts = desk.texts();
    setId("palette");
    getStyleClass().add("palette");
    setVisible(false);
    setManaged(false);
    field.setId("palette-field");
    field.setPromptText(texts.get("find.prompt"));
    field.setAccessibleText(texts.get("find.prompt"));
    field.setLeft(Icons.of(Material2OutlinedMZ.SEARCH));
    field.textProperty().bindBidirectional(model.queryProperty());
    list = new ListView<>(model.lines());
    list.setId("palette-lines");
    list.getStyleClass().add("palette-lines");
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.setCellFactory(_ -> new PaletteCell(desk));
    list.setOnMouseClicked(this::clicked);
    Label foot = Words.muted("");
    foot.setId("palette-foot");
    foot.textProperty().bind(model.footProperty());
    VBox card = new VBox(Space.S, field, list, foot);
    card.getStyleClass().add("palette-card");
    card.setMaxSize(WIDTH, USE_PREF_SIZE);
    setAlignment(card, Pos.TOP_CENTER);
    setMargin(card, new Insets(TOP, Space.L, Space.L, Space.L));
    getChildren().add(card);
    model.lines().addListener((ListChangeListener<PaletteLine>) _ -> fit());
    heightProperty().subscribe(_ -> fit());
    model.chosenProperty().subscribe(_ -> showChosen());
    model.openProperty().subscribe((_, now) -> showOrHide(now));
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    setOnMousePressed(
        press -> {
          if (press.getTarget() == this) {
            model.close();
          }
        });
  }

  private void fit() {
    double room = Math.max(3 * ROW, getHeight() - TOP - FIELD_AND_FOOT - Space.L);
    double rows = Math.min(model.lines().size() * ROW, Math.floor(room / ROW) * ROW);
    list.setPrefHeight(rows + 2);
    list.setMinHeight(rows + 2);
    list.setVisible(!model.lines().isEmpty());
    list.setManaged(list.isVisible());
  }

  private void showChosen() {
    int at = model.chosenProperty().get();
    if (at < 0) {
      list.getSelectionModel().clearSelection();
      return;
    }
    list.getSelectionModel().clearAndSelect(at);
    int rows = Math.max(1, (int) (list.getPrefHeight() / ROW));
    int top = firstShown();
    // The words over the first line come into view with it.
    int upper = at == 1 && !model.lines().getFirst().canBeChosen() ? 0 : at;
    if (upper < top) {
      list.scrollTo(upper);
    } else if (at >= top + rows) {
      list.scrollTo(at - rows + 1);
    }
  }

  private int firstShown() {
    return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
            && flow.getFirstVisibleCell() != null
        ? flow.getFirstVisibleCell().getIndex()
        : 0;
  }

  private void showOrHide(boolean shown) {
    if (shown) {
      note();
      setManaged(true);
      setVisible(true);
      fit();
      field.requestFocus();
      field.selectAll();
    } else {
      giveBack();
      setVisible(false);
      setManaged(false);
    }
  }

  private void note() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    before.note(owner);
    typedInto = owner instanceof TextInputControl text ? text : null;
    selection = typedInto == null ? selection : typedInto.getSelection();
  }

  /** What the next key does in a field must be what it would have done before. */
  private void giveBack() {
    before.giveBack(this);
    if (typedInto != null && typedInto.isFocused()) {
      typedInto.selectRange(selection.getStart(), selection.getEnd());
    }
    typedInto = null;
  }

  private void clicked(MouseEvent click) {
    int at = list.getSelectionModel().getSelectedIndex();
    PaletteLine line = at < 0 ? null : model.lines().get(at);
    if (line != null && line.canBeChosen()) {
      model.choose(at);
      model.run();
    } else {
      showChosen();
    }
    click.consume();
  }

  private void onKey(KeyEvent event) {
    int page = Math.max(1, (int) (list.getPrefHeight() / ROW) - 1);
    switch (event.getCode()) {
      case DOWN -> model.move(1);
      case UP -> model.move(-1);
      case PAGE_DOWN -> model.move(Math.max(2, page));
      case PAGE_UP -> model.move(-Math.max(2, page));
      case ENTER -> model.run();
      case ESCAPE -> model.close();
      // The keyboard stays in the field until the palette goes.
      case TAB, F6 -> {}
      default -> {
        return;
      }
    }
    event.consume();
  }
}
