package app.revier.desktop.screen.week;

import app.revier.book.Wanted;
import app.revier.desktop.screen.week.WeekContent.Open;
import app.revier.desktop.theme.CellChip;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Terms;
import app.revier.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Somebody or something that is not planned, to be dragged into a day or planned in. */
final class OpenCell extends ListCell<Open> {

  /** The bar that scrolls the list takes so much of its width. */
  private static final double BAR = 18;

  private final WeekViewModel model;
  private final WeekMoves moves;
  private final Label title = new Label();
  private final CellChip chip;
  private final Label reason = Words.muted("");
  private final Button planIn;
  private final Button doThat;
  private final VBox whole;

  OpenCell(WeekViewModel model, WeekMoves moves, Texts texts, Terms terms) {
    this.model = model;
    this.moves = moves;
    chip = new CellChip(terms);
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    chip.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(Space.S, title, chip);
    head.setAlignment(Pos.CENTER_LEFT);
    reason.getStyleClass().add("small-note");
    reason.setMinHeight(USE_PREF_SIZE);
    doThat = Icons.button(Material2OutlinedAL.CHECK, texts.get("week.do-that"), this::doThat);
    doThat.setId("week-do-that");
    doThat.setTooltip(Words.hint(texts.get("week.do-that-hint")));
    doThat.setFocusTraversable(false);
    doThat.managedProperty().bind(doThat.visibleProperty());
    planIn = Icons.button(Material2OutlinedAL.ADD, texts.get("week.plan-in"), this::planIn);
    planIn.setId("week-plan-in");
    planIn.setTooltip(Words.hint(texts.get("week.plan-in-hint")));
    planIn.setFocusTraversable(false);
    planIn.managedProperty().bind(planIn.visibleProperty());
    whole = new VBox(Space.XS, head, reason, planIn, doThat);
    setPrefWidth(0);
    selectedProperty().subscribe(this::showPlanIn);
    setOnMousePressed(this::press);
    setOnMouseDragged(event -> moves.drag(event.getSceneX(), event.getSceneY()));
    setOnMouseReleased(event -> moves.drop(event.getSceneX(), event.getSceneY()));
    setOnMouseClicked(
        event -> {
          Open one = getItem();
          if (event.getClickCount() == 2 && one != null) {
            model.entering().open(one);
          }
        });
  }

  private @Nullable Wanted wanted() {
    Open one = getItem();
    return one == null ? null : one.wanted();
  }

  private void planIn() {
    Wanted wanted = wanted();
    if (wanted != null) {
      model.edits().fit(wanted, getItem().title());
    }
  }

  private void doThat() {
    Open one = getItem();
    if (one != null && one.unplanned() != null) {
      model.easing().doThat(one.unplanned());
    }
  }

  private void press(MouseEvent event) {
    Wanted wanted = wanted();
    if (wanted != null) {
      moves.begin(wanted, model.edits().minutes(wanted), event.getSceneX(), event.getSceneY());
    }
  }

  private void showPlanIn() {
    Open one = getItem();
    boolean can = isSelected() && one != null && model.readOnlyReason().isEmpty();
    boolean letIn = one != null && one.isToBeLetIn();
    doThat.setVisible(can && letIn);
    planIn.setVisible(can && !letIn && one != null && one.wanted() != null);
  }

  /** The reason goes over several lines, as wide as the list is. */
  @Override
  protected double computePrefHeight(double width) {
    if (getGraphic() == null) {
      return super.computePrefHeight(width);
    }
    double inside = getListView().getWidth() - snappedLeftInset() - snappedRightInset() - BAR;
    return snappedTopInset() + whole.prefHeight(inside) + snappedBottomInset();
  }

  @Override
  protected void updateItem(@Nullable Open one, boolean empty) {
    super.updateItem(one, empty);
    showPlanIn();
    if (empty || one == null) {
      setGraphic(null);
      return;
    }
    title.setText(one.title());
    chip.show(one.cell());
    chip.setVisible(one.customer() != null && one.cell() != null);
    chip.setManaged(chip.isVisible());
    reason.setText(one.reason());
    setGraphic(whole);
  }
}
