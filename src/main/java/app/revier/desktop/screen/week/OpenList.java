package app.revier.desktop.screen.week;

import app.revier.book.Wanted;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.screen.week.WeekContent.Open;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What is not planned and why, to be filtered, dragged into a day or planned in. */
final class OpenList implements SideList {

  private final WeekViewModel model;
  private final Texts texts;
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
  private final TextField filter = new TextField();
  private final ObservableList<Open> open = FXCollections.observableArrayList();
  private final ListView<Open> list = new ListView<>(open);
  private final VBox whole = new VBox(Space.S, filter, list);
  private List<Open> all = List.of();

  OpenList(WeekViewModel model, Desk desk, WeekMoves moves) {
    this.model = model;
    texts = desk.texts();
    title.set(texts.get("week.open-title", 0, ""));
    filter.setPromptText(texts.get("week.filter"));
    filter.setId("week-filter");
    filter.textProperty().subscribe(this::filter);
    list.setId("week-open");
    list.setFocusTraversable(true);
    list.setCellFactory(_ -> new OpenCell(model, moves, texts, desk.terms()));
    list.setMinHeight(60);
    list.setOnKeyPressed(this::key);
    VBox.setVgrow(list, Priority.ALWAYS);
  }

  @Override
  public ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  @Override
  public Node node() {
    return whole;
  }

  @Override
  public void show(WeekContent content) {
    all = content.open();
    list.setPlaceholder(Words.muted(texts.get(placeholder(content))));
    title.set(texts.get("week.open-title", all.size(), texts.number(all.size())));
    filter(filter.getText());
  }

  private static String placeholder(WeekContent content) {
    if (content.known()) {
      return "week.nothing-open";
    }
    return content.planned() ? "week.open-sought" : "week.not-planned-yet";
  }

  private void filter(String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    open.setAll(
        all.stream()
            .filter(
                one ->
                    one.title().toLowerCase(Locale.ROOT).contains(wanted)
                        || one.reason().toLowerCase(Locale.ROOT).contains(wanted))
            .toList());
  }

  /**
   * Enter leads to the customer or the task; with Shift it is planned in, doing what lets it in.
   */
  private void key(KeyEvent event) {
    Open one = list.getSelectionModel().getSelectedItem();
    if (event.getCode() != KeyCode.ENTER || one == null) {
      return;
    }
    event.consume();
    Wanted wanted = one.wanted();
    if (!event.isShiftDown()) {
      model.entering().open(one);
    } else if (one.isToBeLetIn() && one.unplanned() != null) {
      model.easing().doThat(one.unplanned());
    } else if (wanted != null) {
      model.edits().fit(wanted, one.title());
    }
  }
}
