package app.revier.desktop.screen.week;

import app.revier.agenda.Absence;
import app.revier.agenda.Appointment;
import app.revier.book.CalendarPlan;
import app.revier.book.CalendarPlan.Chosen;
import app.revier.book.ReadCalendar.Days;
import app.revier.book.ReadCalendar.WholeDays;
import app.revier.book.TakenDays;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.CalendarTexts;
import app.revier.text.TakenWords;
import app.revier.text.Texts;
import app.revier.text.TimeTexts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What a calendar would do with the appointments, and the button that does it. */
final class CalendarForm implements SideForm {

  /** More lines of one kind nobody reads before taking them. */
  private static final int MOST = 200;

  private final CalendarPlan plan;
  private final Desk desk;
  private final Texts texts;
  private final CalendarTexts sentences;
  private final boolean readOnly;
  private final VBox lines = new VBox(Space.XS);
  private final ScrollPane list = new ScrollPane(lines);
  private final Button take = new Button();
  private final VBox whole;
  private final List<Appointment> again = new ArrayList<>();
  private final Map<WholeDays, Absence.Kind> absences = new HashMap<>();

  CalendarForm(CalendarPlan plan, WeekViewModel model, Desk desk) {
    this.plan = plan;
    this.desk = desk;
    texts = desk.texts();
    sentences = new CalendarTexts(texts);
    readOnly = !model.readOnlyReason().isEmpty();
    lines.setId("week-calendar-lines");
    list.setFitToWidth(true);
    list.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    list.getStyleClass().add("edge-to-edge");
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
      Label heading = words(texts.get(key));
      heading.setStyle("-fx-font-weight: bold;");
      if (!lines.getChildren().isEmpty()) {
        VBox.setMargin(heading, new Insets(Space.M, 0, 0, 0));
      }
      lines.getChildren().add(heading);
    }
  }

  private void add(String key, List<String> some) {
    heading(key, some.isEmpty());
    some.stream().limit(MOST).forEach(line -> lines.getChildren().add(words(line)));
    int more = some.size() - MOST;
    if (more > 0) {
      lines.getChildren().add(Words.muted(texts.get("take.more", more, texts.number(more))));
    }
  }

  private static Label words(String text) {
    Label words = Words.text(text);
    words.setMinHeight(VBox.USE_PREF_SIZE);
    return words;
  }

  private void choose(String text, Node choice) {
    choice.setDisable(readOnly);
    lines.getChildren().add(new VBox(Space.XS, words(text), choice));
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
    Label taken = Words.muted("");
    taken.setMinHeight(VBox.USE_PREF_SIZE);
    taken.managedProperty().bind(taken.visibleProperty());
    box.setMaxWidth(Double.MAX_VALUE);
    box.getSelectionModel()
        .selectedIndexProperty()
        .subscribe(
            index -> {
              if (index.intValue() > 0) {
                absences.put(event, kinds.get(index.intValue() - 1));
              } else {
                absences.remove(event);
              }
              taken.setText(index.intValue() > 0 ? taken(event) : "");
              taken.setVisible(!taken.getText().isEmpty());
              count();
            });
    return new VBox(Space.XS, box, taken);
  }

  /** What stands on the days already. */
  private String taken(WholeDays event) {
    TakenDays all = new TakenDays(0, 0, 0);
    for (Days days : event.days()) {
      all = all.plus(TakenDays.of(desk.book().snapshot(), days.first(), days.last()));
    }
    return TakenWords.of(texts, all);
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
    return take.isDisabled() ? lines : take;
  }

  @Override
  public void show(WeekContent content) {
    // What was looked at stays: it is worked out anew when it is taken.
  }
}
