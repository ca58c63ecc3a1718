package app.revier.desktop.screen.matrix;

import app.revier.desktop.form.FieldLines;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.table.CellLook;
import app.revier.desktop.table.DataTable;
import app.revier.desktop.theme.CellChip;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Why;
import app.revier.desktop.theme.Words;
import app.revier.segment.Classification;
import app.revier.segment.Move;
import app.revier.territory.CustomerId;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * Beside the matrix: the customers of the selected cell, or those that change their cell with the
 * limits on the screen, and the buttons to keep these limits.
 */
final class SideLists extends BorderPane {

  private final MatrixViewModel model;
  private final Texts texts;
  private final DataTable<Classification, CustomerId> customers;
  private final DataTable<Move, CustomerId> moves;
  private final CellChip chip;
  private final CustomerCount count;
  private final Label why = Words.text("");
  private final ToggleButton showMoves = new ToggleButton();
  private final ToggleButton showCustomers = new ToggleButton();
  private final HBox choice = new HBox(showMoves, showCustomers);
  private final VBox decision = new VBox(Space.S);

  SideLists(MatrixViewModel model, Desk desk) {
    this.model = model;
    texts = desk.texts();
    Terms terms = desk.terms();
    customers =
        new DataTable<>(
            "matrix-customers",
            model.lists().customers(),
            desk,
            new OpenCustomers<>(model, model.lists().customers()),
            Map.of());
    moves =
        new DataTable<>(
            "matrix-moves",
            model.lists().moves(),
            desk,
            new OpenCustomers<>(model, model.lists().moves()),
            Map.of(
                "from", CellLook.plate(terms, Move::from), "to", CellLook.plate(terms, Move::to)));
    customers.showWhenEmpty(Words.muted(texts.get("matrix.nobody")));
    moves.showWhenEmpty(Words.muted(texts.get("matrix.nobody-moves")));
    chip = new CellChip(terms);
    count = new CustomerCount(texts);
    getStyleClass().add("matrix-side");
    setTop(new VBox(Space.S, choice(), head()));
    setCenter(new StackPane(customers, moves));
    setBottom(new VBox(Space.S, explanation(), decision()));
    model.lists().customers().revisionProperty().subscribe(revision -> showCounts());
    model.lists().moves().revisionProperty().subscribe(revision -> showCounts());
    model.lists().customers().selectionProperty().subscribe(selection -> explain());
    model.lists().moves().selectionProperty().subscribe(selection -> explain());
    model.selectedProperty().subscribe((before, cell) -> showCell(cell));
    model.changedProperty().subscribe(this::offerMoves);
    chip.show(model.selectedProperty().get().cell());
  }

  private HBox choice() {
    ToggleGroup group = new ToggleGroup();
    showMoves.setToggleGroup(group);
    showMoves.setId("matrix-show-moves");
    showCustomers.setToggleGroup(group);
    showCustomers.setId("matrix-show-customers");
    showMoves.getStyleClass().add("left-pill");
    showCustomers.getStyleClass().add("right-pill");
    for (ToggleButton button : List.of(showMoves, showCustomers)) {
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(event -> show(button));
    }
    showCustomers.setSelected(true);
    return choice;
  }

  private HBox head() {
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Button open =
        Icons.bare(Material2OutlinedMZ.OPEN_IN_NEW, texts.get("matrix.open-list"), this::openList);
    open.setId("matrix-open");
    HBox head = new HBox(Space.S, chip, count, between, open);
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

  private Label explanation() {
    why.setId("matrix-why");
    why.setMinHeight(USE_PREF_SIZE);
    why.getStyleClass().add("matrix-why");
    return why;
  }

  private Node decision() {
    Button keep = new Button(texts.get("matrix.keep"));
    keep.getStyleClass().add("accent");
    keep.setId("matrix-keep");
    keep.setMinWidth(USE_PREF_SIZE);
    keep.setOnAction(event -> model.keep());
    Button discard = new Button(texts.get("matrix.discard"));
    discard.setId("matrix-discard");
    discard.setMinWidth(USE_PREF_SIZE);
    discard.setOnAction(event -> model.discard());
    Label obstacle = FieldLines.complaint(model.obstacleProperty());
    obstacle.setId("matrix-complaint");
    decision
        .getChildren()
        .addAll(
            obstacle,
            new FlowPane(Space.S, Space.S, new Why(keep, model.obstacleProperty()), discard));
    return decision;
  }

  /** As soon as a limit is changed, those that change their cell come first. */
  private void offerMoves(boolean changed) {
    for (Node node : List.of(choice, decision)) {
      node.setVisible(changed);
      node.setManaged(changed);
    }
    show(changed ? showMoves : showCustomers);
  }

  /** A click on a cell asks for its customers. */
  private void showCell(MatrixCell cell) {
    chip.show(cell.cell());
    show(showCustomers);
  }

  private void show(ToggleButton chosen) {
    chosen.setSelected(true);
    boolean showsMoves = chosen.equals(showMoves);
    moves.setVisible(showsMoves);
    customers.setVisible(!showsMoves);
    chip.setVisible(!showsMoves);
    chip.setManaged(!showsMoves);
    showCounts();
  }

  private void showCounts() {
    int moving = model.lists().moves().rows().size();
    int inside = model.lists().customers().rows().size();
    showMoves.setText(texts.get("matrix.moves", moving, texts.number(moving)));
    showCustomers.setText(texts.get("matrix.inside", inside, texts.number(inside)));
    count.show(moves.isVisible() ? moving : inside);
    explain();
  }

  private void explain() {
    DataTable<?, ?> shown = moves.isVisible() ? moves : customers;
    List<CustomerId> selected =
        (shown.equals(moves)
                ? model.lists().moves().selectedRows().stream().map(move -> move.customer().id())
                : model.lists().customers().selectedRows().stream().map(one -> one.customer().id()))
            .toList();
    String words = selected.size() == 1 ? model.explain(selected.getFirst()) : "";
    why.setText(words.isEmpty() ? texts.get("matrix.why-hint") : words);
    why.getStyleClass().remove("muted");
    if (words.isEmpty()) {
      why.getStyleClass().add("muted");
    }
  }
}
