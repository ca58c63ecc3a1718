package app.revier.desktop.screen.week;

import app.revier.agenda.Absence;
import app.revier.agenda.Appointment;
import app.revier.book.CalendarPlan;
import app.revier.book.CalendarPlan.Chosen;
import app.revier.book.ReadCalendar.WholeDays;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.CalendarTexts;
import app.revier.text.Texts;
import app.revier.text.TimeTexts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
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
  private final boolean readOnly;
  private final ListView<Line> list = new ListView<>();
  private final Button take = new Button();
  private final VBox whole;
  private final List<Appointment> again = new ArrayList<>();
  private final Map<WholeDays, Absence.Kind> absences = new HashMap<>();

  /**
   * A line of the list.
   *
   * @param heading whether it stands above others
   * @param choice what is chosen of it; none if there is nothing to choose
   */
  private record Line(String text, boolean heading, @Nullable Node choice) {}

  CalendarForm(CalendarPlan plan, WeekViewModel model, Texts texts) {
    this.plan = plan;
    this.texts = texts;
    sentences = new CalendarTexts(texts);
    readOnly = !model.readOnlyReason().isEmpty();
    list.setId("week-calendar-lines");
    list.setCellFactory(_ -> new Cell(list));
    fill();
    take.setId("week-calendar-take");
    take.getStyleClass().add("accent");
    take.setMaxWidth(Double.MAX_VALUE);
    take.setOnAction(_ -> model.taking().take(chosen()));
    count();
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
    if (readOnly) {
      whole.getChildren().add(Words.muted(model.readOnlyReason()));
    }
  }

  private CalendarPlan chosen() {
    return plan.with(new Chosen(again, absences));
  }

  private void count() {
    int changes = chosen().changes();
    take.setText(texts.get("take.take", changes, texts.number(changes)));
    take.setDisable(changes == 0 || readOnly);
  }

  private void fill() {
    add("take.problems", plan.read().problems().stream().map(sentences::sentence).toList());
    heading("take.away", plan.away().isEmpty());
    plan.away().forEach(event -> choose(sentences.line(event), kinds(event)));
    add("take.kept", plan.kept().stream().map(sentences::line).toList());
    heading("take.removed", plan.removed().isEmpty());
    CalendarPlan.byEvent(plan.removed())
        .forEach(event -> choose(sentences.event(event), takeAgain(event)));
    add("take.gone", sentences.lines(plan.gone()));
    add("take.changed", sentences.changes(plan.changed()));
    add("take.added", sentences.lines(plan.added()));
    add("take.remarks", sentences.remarks(plan));
  }

  private void heading(String key, boolean empty) {
    if (!empty) {
      list.getItems().add(new Line(texts.get(key), true, null));
    }
  }

  private void add(String key, List<String> lines) {
    heading(key, lines.isEmpty());
    lines.forEach(line -> list.getItems().add(new Line(line, false, null)));
  }

  private void choose(String text, Node choice) {
    choice.setDisable(readOnly);
    list.getItems().add(new Line(text, false, choice));
  }

  /** Whether whole days are an absence, and of which kind: the calendar does not say. */
  private Node kinds(WholeDays event) {
    TimeTexts words = new TimeTexts(texts);
    List<Absence.Kind> kinds = List.of(Absence.Kind.values());
    ComboBox<String> box = new ComboBox<>();
    box.setAccessibleText(sentences.line(event));
    box.getItems().add(texts.get("take.no-absence"));
    kinds.forEach(kind -> box.getItems().add(words.absence(kind)));
    box.getSelectionModel().selectFirst();
    box.getSelectionModel()
        .selectedIndexProperty()
        .subscribe(
            index -> {
              if (index.intValue() > 0) {
                absences.put(event, kinds.get(index.intValue() - 1));
              } else {
                absences.remove(event);
              }
              count();
            });
    return box;
  }

  /** All appointments of an event that the rep has removed come back together. */
  private Node takeAgain(List<Appointment> event) {
    CheckBox box = new CheckBox(texts.get("take.again"));
    box.setOnAction(
        _ -> {
          if (box.isSelected()) {
            again.addAll(event);
          } else {
            again.removeAll(event);
          }
          count();
        });
    return box;
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

  /** A sentence that goes over as many lines as it needs, and what is chosen of it below. */
  private static final class Cell extends ListCell<Line> {

    /** What padding and scroll bar take of the width. */
    private static final double BESIDE = 40;

    private final Label words = Words.text("");
    private final VBox all = new VBox(Space.XS, words);

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
      all.getChildren().setAll(words);
      if (line != null && line.choice() != null) {
        all.getChildren().add(line.choice());
      }
      setGraphic(empty ? null : all);
    }
  }
}
