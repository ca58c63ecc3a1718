package app.revier.desktop.screen.matrix;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Remembered;
import app.revier.desktop.theme.CellChip;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.segment.Classification;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Beside the matrix: the customers of the selected box, or those that would change their field. */
final class SideList extends BorderPane {

  private final MatrixViewModel model;
  private final Texts texts;
  private final CustomersTable customers;
  private final MovesTable moves;
  private final CellChip chip;
  private final Label count = new Label();
  private final Label why = Words.text("");
  private final ToggleButton showMoves = new ToggleButton();
  private final ToggleButton showCustomers = new ToggleButton();
  private final HBox choice = new HBox(showMoves, showCustomers);

  SideList(MatrixViewModel model, Desk desk) {
    this.model = model;
    texts = desk.texts();
    Terms terms = desk.terms();
    customers = new CustomersTable(model, texts);
    moves = new MovesTable(model, texts, terms);
    Remembered.columns(customers, desk.memory(), "matrix-screen.columns");
    Remembered.columns(moves, desk.memory(), "matrix-screen.moves");
    chip = new CellChip(terms);
    getStyleClass().add("matrix-side");
    customers.setPlaceholder(Words.muted(texts.get("matrix.nobody")));
    moves.setPlaceholder(Words.muted(texts.get("matrix.nobody-moves")));
    setTop(new VBox(Space.S, choice(), head()));
    setCenter(new StackPane(customers, moves));
    setBottom(explanation());
    model.customers().subscribe(this::tell);
    model.selectedProperty().subscribe(_ -> tell());
    model.stateProperty().subscribe(_ -> tell());
    model.tryingProperty().subscribe(this::offerMoves);
    customers.getSelectionModel().selectedItemProperty().subscribe(_ -> explain());
  }

  private HBox choice() {
    ToggleGroup group = new ToggleGroup();
    showMoves.setToggleGroup(group);
    showCustomers.setToggleGroup(group);
    showMoves.getStyleClass().add("left-pill");
    showCustomers.getStyleClass().add("right-pill");
    for (ToggleButton button : List.of(showMoves, showCustomers)) {
      button.setOnAction(
          _ -> {
            button.setSelected(true);
            swap();
          });
    }
    showCustomers.setSelected(true);
    return choice;
  }

  private HBox head() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button open =
        Icons.button(
            Material2OutlinedMZ.OPEN_IN_NEW, texts.get("matrix.open-list"), this::openList);
    open.setId("matrix-open");
    HBox head = new HBox(Space.S, chip, count, gap, open);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private void openList() {
    if (moves.isVisible()) {
      model.openMoves();
    } else {
      model.open(model.selectedProperty().get());
    }
  }

  private VBox explanation() {
    why.setMinHeight(USE_PREF_SIZE);
    VBox box = new VBox(Space.XS, why);
    box.getStyleClass().add("matrix-why");
    return box;
  }

  /** While thresholds are tried, what would change comes first. */
  private void offerMoves(boolean trying) {
    choice.setVisible(trying);
    choice.setManaged(trying);
    (trying ? showMoves : showCustomers).setSelected(true);
    swap();
  }

  private void swap() {
    boolean showsMoves = showMoves.isSelected();
    TableView<?> shown = showsMoves ? moves : customers;
    for (TableView<?> table : List.of(customers, moves)) {
      table.setVisible(table.equals(shown));
    }
    chip.setVisible(!showsMoves);
    chip.setManaged(!showsMoves);
    tell();
  }

  private void tell() {
    chip.show(model.selectedProperty().get().cell());
    MatrixState state = model.stateProperty().get();
    int moving = state == null ? 0 : state.moves().size();
    int inside = model.customers().size();
    showMoves.setText(texts.get("matrix.moves", moving, texts.number(moving)));
    showCustomers.setText(texts.get("matrix.inside", inside, texts.number(inside)));
    count.setText(
        moves.isVisible() ? "" : texts.get("matrix.customers", inside, texts.number(inside)));
    explain();
  }

  private void explain() {
    Classification selected =
        moves.isVisible() ? null : customers.getSelectionModel().getSelectedItem();
    why.setText(
        selected == null
            ? texts.get("matrix.why-hint")
            : selected.customer().name() + ". " + model.explain(selected));
    why.getStyleClass().remove("muted");
    if (selected == null) {
      why.getStyleClass().add("muted");
    }
  }
}
