package app.revier.desktop.screen.week;

import app.revier.book.CalendarPlan;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.CalendarTexts;
import app.revier.text.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What a calendar would do with the appointments, and the button that does it. */
final class CalendarForm implements SideForm {

  private final CalendarPlan plan;
  private final Texts texts;
  private final CalendarTexts sentences;
  private final ListView<Line> list = new ListView<>();
  private final Button take = new Button();
  private final VBox whole;

  /**
   * A line of the list.
   *
   * @param heading whether it stands above others
   */
  private record Line(String text, boolean heading) {}

  CalendarForm(CalendarPlan plan, WeekViewModel model, Texts texts) {
    this.plan = plan;
    this.texts = texts;
    sentences = new CalendarTexts(texts);
    list.setId("week-calendar-lines");
    list.setCellFactory(_ -> new Cell(list));
    fill();
    int changes = plan.added().size() + plan.changed().size() + plan.gone().size();
    take.setId("week-calendar-take");
    take.getStyleClass().add("accent");
    take.setMaxWidth(Double.MAX_VALUE);
    take.setText(texts.get("take.take", changes, texts.number(changes)));
    take.setDisable(changes == 0 || !model.readOnlyReason().isEmpty());
    take.setOnAction(_ -> model.taking().take(plan));
    Label sum =
        Words.text(
            texts.get(
                "take.sum",
                texts.number(plan.added().size()),
                texts.number(plan.changed().size()),
                texts.number(plan.gone().size()),
                texts.number(plan.unchanged())));
    sum.setMinHeight(VBox.USE_PREF_SIZE);
    VBox.setVgrow(list, Priority.ALWAYS);
    whole = new VBox(Space.S, sum, list, take);
    String reason = model.readOnlyReason();
    if (!reason.isEmpty()) {
      whole.getChildren().add(Words.muted(reason));
    }
  }

  private void fill() {
    add("take.problems", plan.read().problems().stream().map(sentences::sentence).toList());
    add("take.kept", plan.kept().stream().map(sentences::line).toList());
    add("take.gone", plan.gone().stream().map(sentences::line).toList());
    add("take.changed", plan.changed().stream().map(sentences::line).toList());
    add("take.added", plan.added().stream().map(sentences::line).toList());
    add("take.remarks", sentences.remarks(plan));
  }

  private void add(String key, List<String> lines) {
    if (!lines.isEmpty()) {
      list.getItems().add(new Line(texts.get(key), true));
      lines.forEach(line -> list.getItems().add(new Line(line, false)));
    }
  }

  @Override
  public String title() {
    return texts.get("take.calendar-of", plan.calendar());
  }

  @Override
  public Node node() {
    return whole;
  }

  @Override
  public Node keyboard() {
    return take.isDisabled() ? list : take;
  }

  @Override
  public void show(WeekContent content) {
    // What was looked at stays: it is worked out anew when it is taken.
  }

  /** A sentence that goes over as many lines as it needs. */
  private static final class Cell extends ListCell<Line> {

    /** What padding and scroll bar take of the width. */
    private static final double BESIDE = 40;

    private final Label words = Words.text("");

    Cell(ListView<Line> list) {
      setPrefWidth(0);
      // Known before the cell is laid out, or its height would be that of fewer lines.
      words.prefWidthProperty().bind(list.widthProperty().subtract(BESIDE));
      words.setMinHeight(USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
      super.updateItem(line, empty);
      words.setText(line == null ? "" : line.text());
      words.setStyle(line != null && line.heading() ? "-fx-font-weight: bold;" : "");
      setGraphic(empty ? null : words);
    }
  }
}
