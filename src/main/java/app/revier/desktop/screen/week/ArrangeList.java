package app.revier.desktop.screen.week;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.screen.week.WeekContent.Answered;
import app.revier.desktop.screen.week.WeekContent.ToArrange;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The visits that need the customer's word: a list of calls to make, and below them what customers
 * have answered, which can be set back.
 */
final class ArrangeList implements SideList {

  private final WeekViewModel model;
  private final Texts texts;
  private final Answers answers;
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
  private final ListView<Row> list = new ListView<>();

  /** A line: a visit that is open, or an answer. */
  private sealed interface Row {

    /** A visit to be arranged. */
    record Open(ToArrange visit) implements Row {}

    /** What a customer has said. */
    record Said(Answered answer) implements Row {}
  }

  ArrangeList(WeekViewModel model, Desk desk) {
    this.model = model;
    texts = desk.texts();
    answers = new Answers(desk);
    title.set(texts.get("arrange.title", 0, ""));
    list.setId("week-to-arrange");
    list.setMinHeight(60);
    list.setPlaceholder(Words.muted(texts.get("arrange.nothing")));
    list.setCellFactory(_ -> new Line());
    list.setOnKeyPressed(
        event -> {
          Row row = list.getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.ENTER && row != null) {
            event.consume();
            act(row);
          }
        });
  }

  private void act(Row row) {
    switch (row) {
      case Row.Open(ToArrange visit) -> model.begin(new SideTask.Arrange(visit.stop()));
      case Row.Said(Answered answer) -> setBack(answer);
    }
  }

  private void setBack(Answered answer) {
    if (model.readOnlyReason().isEmpty()) {
      answers.setBack(answer.inquiry());
    }
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
    Object chosen = identity(list.getSelectionModel().getSelectedItem());
    int count = content.toArrange().size();
    title.set(texts.get("arrange.title", count, texts.number(count)));
    List<Row> rows = new ArrayList<>();
    content.toArrange().forEach(one -> rows.add(new Row.Open(one)));
    content.answered().forEach(one -> rows.add(new Row.Said(one)));
    list.getItems().setAll(rows);
    if (chosen != null) {
      rows.stream()
          .filter(row -> chosen.equals(identity(row)))
          .findFirst()
          .ifPresent(list.getSelectionModel()::select);
    }
  }

  private static @Nullable Object identity(@Nullable Row row) {
    return switch (row) {
      case Row.Open(ToArrange visit) -> visit.stop();
      case Row.Said(Answered answer) -> answer.inquiry();
      case null -> null;
    };
  }

  /** Who and when, and how far it has come; of an answer, the way back from a wrong one. */
  private final class Line extends ListCell<Row> {

    private final Label name = new Label();
    private final Label when = Words.muted("");
    private final Label state = Words.text("");
    private final Hyperlink back = new Hyperlink(texts.get("arrange.set-back"));
    private final VBox whole = new VBox(Space.XS, name, when, state, back);

    Line() {
      setPrefWidth(0);
      when.getStyleClass().add("small-note");
      state.getStyleClass().add("small-note");
      back.getStyleClass().add("small-note");
      back.setTooltip(Words.hint(texts.get("arrange.set-back-hint")));
      back.setFocusTraversable(false);
      List.of(when, state, back)
          .forEach(
              part -> {
                part.managedProperty().bind(part.visibleProperty());
                if (!part.equals(back)) {
                  part.visibleProperty().bind(part.textProperty().isNotEmpty());
                }
              });
      back.setOnAction(
          _ -> {
            if (getItem() instanceof Row.Said(Answered answer)) {
              setBack(answer);
            }
          });
      setOnMouseClicked(
          _ -> {
            if (getItem() instanceof Row.Open open) {
              act(open);
            }
          });
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
      super.updateItem(row, empty);
      if (empty || row == null) {
        setGraphic(null);
        return;
      }
      state.getStyleClass().remove("caution");
      back.setVisible(row instanceof Row.Said);
      switch (row) {
        case Row.Open(ToArrange visit) -> {
          name.setText(visit.name());
          when.setText(visit.when());
          state.setText(visit.state());
          state.getStyleClass().add("caution");
        }
        case Row.Said(Answered answer) -> {
          name.setText(answer.name());
          when.setText("");
          state.setText(answer.state());
          back.setId("arrange-set-back-" + answer.inquiry().value());
        }
      }
      setGraphic(whole);
    }
  }
}
