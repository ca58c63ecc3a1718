package app.revier.desktop.table;

import app.revier.desktop.form.Field;
import java.util.List;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Edits in the cell what the pane would edit, with the very same field: Enter saves and stays, Tab
 * saves and goes to the next cell of the row, Escape gives back what the book has. What cannot be
 * taken stays as a draft, here as in the pane. It lies over the cell, so that rows may move and be
 * drawn anew underneath.
 */
final class CellEditor<S> {

  private static final PseudoClass NOTE = PseudoClass.getPseudoClass("note");
  private static final double COMPLAINT_WIDTH = 320;

  private final DataTable<S, ?> view;
  private final TextField input = new TextField();
  private final Label complaint = new Label();
  private @Nullable Field<?> field;
  private Subscription placing = Subscription.EMPTY;
  private Subscription complaining = Subscription.EMPTY;
  private String note = "";
  private boolean finishing;

  CellEditor(DataTable<S, ?> view) {
    this.view = view;
    input.setId("cell-editor");
    input.getStyleClass().add("cell-editor");
    input.setManaged(false);
    input.setVisible(false);
    complaint.getStyleClass().add("cell-complaint");
    complaint.setWrapText(true);
    complaint.setManaged(false);
    complaint.setMouseTransparent(true);
    complaint.visibleProperty().bind(complaint.textProperty().isNotEmpty());
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    input.focusedProperty().subscribe((before, focused) -> onFocus(focused));
  }

  /** Puts the nodes over a table. */
  void install(StackPane over) {
    over.getChildren().addAll(input, complaint);
  }

  boolean isOpen() {
    return field != null;
  }

  /**
   * Begins in the cell the keyboard is in, or the first of the row that can be edited.
   *
   * @param typed what replaces the text; none keeps it
   * @return whether there is anything to edit
   */
  boolean begin(@Nullable String typed) {
    Column<S> column = view.leadColumn();
    if (column == null && typed == null) {
      column = firstEditable(0, 1);
    }
    if (column == null || !view.canEdit(column)) {
      return false;
    }
    Field<?> wanted = view.actions().edit(column);
    open(column, wanted);
    if (typed == null) {
      input.selectAll();
    } else {
      wanted.textProperty().set(typed);
      input.end();
    }
    return true;
  }

  private void open(Column<S> column, Field<?> wanted) {
    close();
    field = wanted;
    view.leadTo(column.id());
    input.setAlignment(column.isFigure() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    input.textProperty().bindBidirectional(wanted.textProperty());
    note = view.actions().note(column);
    complaining = wanted.complaintProperty().subscribe((before, now) -> complain(now));
    complain(wanted.complaintProperty().get());
    input.setVisible(true);
    place();
    input.requestFocus();
    placing =
        Subscription.combine(
            view.model().revisionProperty().subscribe((before, now) -> placeLater()),
            view.widthProperty().subscribe((before, now) -> placeLater()));
  }

  private void placeLater() {
    Platform.runLater(this::place);
  }

  private void complain(String why) {
    complaint.pseudoClassStateChanged(NOTE, why.isEmpty());
    complaint.setText(why.isEmpty() ? note : why);
    place();
  }

  /** The cell may have moved. */
  private void place() {
    if (field == null) {
      return;
    }
    Bounds cell = view.leadCell();
    if (cell == null) {
      finish();
      return;
    }
    input.resizeRelocate(cell.getMinX(), cell.getMinY(), cell.getWidth(), cell.getHeight());
    complaint.applyCss();
    double width = Math.min(COMPLAINT_WIDTH, complaint.prefWidth(-1));
    double height = complaint.prefHeight(width);
    double below = cell.getMaxY();
    double y = below + height > view.getHeight() ? cell.getMinY() - height : below;
    double x = Math.min(cell.getMinX(), Math.max(0, view.getWidth() - width));
    complaint.resizeRelocate(x, y, width, height);
  }

  private void onKey(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> {
        event.consume();
        confirm();
      }
      case ESCAPE -> {
        event.consume();
        if (field != null) {
          field.restore();
        }
        close();
        view.control().requestFocus();
      }
      case TAB -> {
        event.consume();
        next(event.isShiftDown() ? -1 : 1);
      }
      default -> {}
    }
  }

  private void confirm() {
    Field<?> now = field;
    if (now != null) {
      now.confirm();
      if (now.isValid()) {
        close();
        view.control().requestFocus();
      } else {
        place();
      }
    }
  }

  private void next(int step) {
    Field<?> now = field;
    Column<S> here = view.leadColumn();
    if (now == null || here == null) {
      return;
    }
    now.confirm();
    int at = view.shownColumns().indexOf(here);
    Column<S> column = firstEditable(at + step, step);
    if (column == null) {
      close();
      view.control().requestFocus();
    } else {
      open(column, view.actions().edit(column));
      input.selectAll();
    }
  }

  private @Nullable Column<S> firstEditable(int from, int step) {
    List<Column<S>> shown = view.shownColumns();
    for (int i = from; i >= 0 && i < shown.size(); i += step) {
      if (view.canEdit(shown.get(i))) {
        return shown.get(i);
      }
    }
    return null;
  }

  private void onFocus(boolean focused) {
    if (!focused && !finishing) {
      finish();
    }
  }

  /** The rep has left the cell: what was typed is saved, or stays as a draft. */
  void finish() {
    Field<?> now = field;
    if (now != null) {
      close();
      now.confirm();
    }
  }

  private void close() {
    Field<?> now = field;
    if (now == null) {
      return;
    }
    finishing = true;
    field = null;
    placing.unsubscribe();
    complaining.unsubscribe();
    input.textProperty().unbindBidirectional(now.textProperty());
    complaint.setText("");
    input.setVisible(false);
    finishing = false;
  }
}
