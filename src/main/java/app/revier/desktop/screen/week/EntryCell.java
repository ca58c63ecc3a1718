package app.revier.desktop.screen.week;

import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** A line of the rep's own time; a task can be ticked off in it. */
final class EntryCell extends ListCell<EntryLine> {

  /** The bar that scrolls the list takes so much of its width. */
  private static final double BAR = 18;

  private static final double ICON = 20;

  private final WeekViewModel model;
  private final StackPane icon = new StackPane();
  private final CheckBox done = new CheckBox();
  private final Label title = new Label();
  private final Label when = Words.muted("");
  private final Label marks = Words.muted("");
  private final HBox whole;

  EntryCell(WeekViewModel model, Texts texts) {
    this.model = model;
    icon.setMinWidth(ICON);
    icon.setPrefWidth(ICON);
    done.setFocusTraversable(false);
    done.setAccessibleText(texts.get("entry.done"));
    done.setTooltip(Words.hint(texts.get("entry.done")));
    done.setDisable(!model.readOnlyReason().isEmpty());
    title.setMinWidth(0);
    for (Label small : List.of(when, marks)) {
      small.getStyleClass().add("small-note");
      small.setMinHeight(USE_PREF_SIZE);
    }
    marks.managedProperty().bind(marks.visibleProperty());
    VBox words = new VBox(title, when, marks);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    whole = new HBox(Space.S, icon, words);
    whole.setAlignment(Pos.TOP_LEFT);
    whole.setPadding(new Insets(Space.XS, 0, Space.XS, 0));
    setPrefWidth(0);
    setOnMouseClicked(
        event -> {
          EntryLine one = getItem();
          if (event.getClickCount() == 2 && one != null) {
            model.entering().open(one.key());
          }
        });
  }

  /** The words go over several lines, as wide as the list is. */
  @Override
  protected double computePrefHeight(double width) {
    if (getGraphic() == null) {
      return super.computePrefHeight(width);
    }
    double inside = getListView().getWidth() - snappedLeftInset() - snappedRightInset() - BAR;
    return snappedTopInset() + whole.prefHeight(inside) + snappedBottomInset();
  }

  @Override
  protected void updateItem(@Nullable EntryLine one, boolean empty) {
    super.updateItem(one, empty);
    setOpacity(one != null && one.over() ? 0.6 : 1);
    if (empty || one == null) {
      setGraphic(null);
      return;
    }
    boolean task = one.kind() == EntryKind.TASK || one.kind() == EntryKind.PROJECT;
    done.setSelected(task && one.over());
    done.setOnAction(_ -> model.entering().toggleDone(one));
    icon.getChildren().setAll(task ? done : Icons.of(icon(one.kind())));
    title.setText(one.title());
    when.setText(one.when());
    marks.setText(one.marks());
    marks.setVisible(!one.marks().isEmpty());
    marks.getStyleClass().remove("complaint");
    if (one.overdue()) {
      marks.getStyleClass().add("complaint");
    }
    setGraphic(whole);
  }

  private static Ikon icon(EntryKind kind) {
    return switch (kind) {
      case APPOINTMENT -> Material2OutlinedAL.EVENT;
      case WISH -> Material2OutlinedMZ.PERSON;
      case TASK, PROJECT -> Material2OutlinedAL.CHECK_BOX;
      case ABSENCE -> Material2OutlinedAL.EVENT_BUSY;
      case NIGHT -> Material2OutlinedAL.HOTEL;
    };
  }
}
