package app.revier.desktop.screen.week;

import app.revier.agenda.StopId;
import app.revier.desktop.screen.week.WeekContent.ToArrange;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The visits that need the customer's word: a list of calls to make. */
final class ArrangeList implements SideList {

  private final WeekViewModel model;
  private final Texts texts;
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
  private final ListView<ToArrange> list = new ListView<>();

  ArrangeList(WeekViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    title.set(texts.get("arrange.title", 0, ""));
    list.setId("week-to-arrange");
    list.setMinHeight(60);
    list.setPlaceholder(Words.muted(texts.get("arrange.nothing")));
    list.setCellFactory(_ -> new Line());
    list.setOnKeyPressed(
        event -> {
          ToArrange one = list.getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.ENTER && one != null) {
            event.consume();
            open(one.stop());
          }
        });
  }

  private void open(StopId stop) {
    model.begin(new SideTask.Arrange(stop));
  }

  @Override
  public ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  @Override
  public Node node() {
    return list;
  }

  @Override
  public void show(WeekContent content) {
    ToArrange chosen = list.getSelectionModel().getSelectedItem();
    int count = content.toArrange().size();
    title.set(texts.get("arrange.title", count, texts.number(count)));
    list.getItems().setAll(content.toArrange());
    if (chosen != null) {
      list.getItems().stream()
          .filter(one -> one.stop().equals(chosen.stop()))
          .findFirst()
          .ifPresent(list.getSelectionModel()::select);
    }
  }

  /** Who and when, and how far it has come. */
  private final class Line extends ListCell<ToArrange> {

    private final Label name = new Label();
    private final Label when = Words.muted("");
    private final Label state = Words.text("");
    private final VBox whole = new VBox(Space.XS, name, when, state);

    Line() {
      setPrefWidth(0);
      when.getStyleClass().add("small-note");
      state.getStyleClass().addAll("small-note", "caution");
      state.managedProperty().bind(state.visibleProperty());
      state.visibleProperty().bind(state.textProperty().isNotEmpty());
      setOnMouseClicked(
          event -> {
            ToArrange one = getItem();
            if (one != null) {
              open(one.stop());
            }
          });
    }

    @Override
    protected void updateItem(@Nullable ToArrange one, boolean empty) {
      super.updateItem(one, empty);
      if (empty || one == null) {
        setGraphic(null);
        return;
      }
      name.setText(one.name());
      when.setText(one.when());
      state.setText(one.state());
      setGraphic(whole);
    }
  }
}
