package app.revier.desktop.screen.time;

import app.revier.agenda.Absence;
import app.revier.book.Setting;
import app.revier.book.TimeSettings;
import app.revier.capacity.TimeBudget;
import app.revier.capacity.YearDays;
import app.revier.desktop.chart.SumStep;
import app.revier.desktop.chart.SumStep.Kind;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.form.FieldLines;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import app.revier.text.TimeTexts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The sum from the days of the calendar down to the visits that are left, a row each with its step
 * as a bar; what is expected is changed in place.
 */
final class YearSum extends VBox {

  private static final double FIGURE = 56;
  private static final double INPUT = 48;

  private final Texts texts;
  private final YearTimeViewModel model;
  private final FieldControls controls;
  private final GridPane grid = new GridPane(Space.S, 2);
  private final Map<Line, Row> rows = new EnumMap<>(Line.class);
  private final Map<Absence.Kind, Row> absences = new EnumMap<>(Absence.Kind.class);
  private int next;

  /** The rows that are no absences. */
  private enum Line {
    CALENDAR,
    WEEKEND,
    HOLIDAYS,
    WORKING,
    FIELD,
    PER_DAY,
    CAPACITY,
    NEEDED,
    PROSPECTS,
    FREE,
    PROJECTS,
    SHARED,
    LEFT
  }

  private record Row(Label figure, Label note, SumStep bar) {}

  YearSum(YearTimeViewModel model, Texts texts) {
    super(Space.S);
    this.model = model;
    this.texts = texts;
    controls = new FieldControls(texts, model.readOnlyReason());
    getStyleClass().add("year-sum");
    setId("year-sum");
    ColumnConstraints name = new ColumnConstraints();
    name.setHgrow(Priority.ALWAYS);
    name.setMinWidth(0);
    ColumnConstraints figure = new ColumnConstraints(FIGURE);
    figure.setHalignment(HPos.RIGHT);
    ColumnConstraints bar = new ColumnConstraints(0, 72, 120);
    grid.getColumnConstraints().setAll(name, figure, bar);
    build();
    getChildren().addAll(Words.section(texts.get("time.sum-title")), grid);
    model.shownProperty().subscribe(this::show);
  }

  private void build() {
    line(Line.CALENDAR, "time.sum-calendar", true);
    line(Line.WEEKEND, "time.sum-weekend", false);
    line(Line.HOLIDAYS, "time.sum-holidays", false);
    line(Line.WORKING, "time.sum-working", true);
    TimeTexts words = new TimeTexts(texts);
    for (Absence.Kind kind : YearTimeViewModel.kinds()) {
      absences.put(kind, edited(words.absence(kind), TimeSettings.days(kind)));
    }
    line(Line.FIELD, "time.sum-field", true);
    rows.put(Line.PER_DAY, edited(texts.get("time.sum-per-day"), TimeSettings.VISITS_PER_DAY));
    line(Line.CAPACITY, "time.sum-capacity", true);
    line(Line.NEEDED, "time.sum-needed", false);
    line(Line.PROSPECTS, "time.sum-prospects", false);
    line(Line.FREE, "time.sum-free", true);
    line(Line.PROJECTS, "time.sum-projects", false);
    line(Line.SHARED, "time.sum-shared", false);
    line(Line.LEFT, "time.sum-left", true);
  }

  private void line(Line line, String key, boolean total) {
    Label figure = new Label();
    figure.getStyleClass().add("figure");
    Row row = row(texts.get(key), figure);
    if (total) {
      figure.getStyleClass().add("sum-total");
    }
    rows.put(line, new Row(figure, row.note(), row.bar()));
  }

  private Row edited(String name, Setting<?> setting) {
    Field<String> field = model.field(setting);
    TextField input = new TextField();
    controls.bound(input, field);
    input.setId("time-" + setting.key().replace('.', '-'));
    input.getStyleClass().addAll("figure-input", "sum-input");
    input.setPrefWidth(INPUT);
    input.setMaxWidth(INPUT);
    input.setAccessibleText(name);
    Row row = row(name, input);
    Node complaint = FieldLines.complaint(field.complaintProperty());
    grid.add(complaint, 0, next, 3, 1);
    next++;
    return row;
  }

  private Row row(String name, Region value) {
    Label label = new Label(name);
    label.setMinWidth(0);
    Label note = Words.muted("");
    note.getStyleClass().add("small-note");
    note.setWrapText(false);
    note.setMinWidth(Region.USE_PREF_SIZE);
    note.managedProperty().bind(note.textProperty().isNotEmpty());
    HBox words = new HBox(Space.S, label, note);
    words.setAlignment(Pos.CENTER_LEFT);
    SumStep bar = new SumStep();
    grid.addRow(next, words, value, bar);
    next++;
    return new Row(new Label(), note, bar);
  }

  private void show(@Nullable YearTime time) {
    TimeBudget budget = time == null ? null : time.budget();
    grid.setVisible(budget != null);
    grid.setManaged(budget != null);
    if (time == null || budget == null) {
      return;
    }
    showDays(budget.days());
    showVisits(time, budget);
  }

  private void showDays(YearDays days) {
    double all = days.calendarDays();
    total(Line.CALENDAR, days.calendarDays(), all);
    double left = all;
    left = off(row(Line.WEEKEND), days.weekendDays(), left, all);
    left = off(row(Line.HOLIDAYS), days.holidays(), left, all);
    total(Line.WORKING, days.workingDays(), all);
    for (Absence.Kind kind : YearTimeViewModel.kinds()) {
      int counted = days.absences().getOrDefault(kind, 0);
      int dated = days.dated().getOrDefault(kind, 0);
      Row row = Objects.requireNonNull(absences.get(kind));
      left = off(row, counted, left, all);
      boolean more = dated > 0 && counted == dated && dated != expected(kind);
      row.note()
          .setText(
              dated == 0
                  ? ""
                  : texts.get(more ? "time.dated-more" : "time.dated", dated, texts.number(dated)));
    }
    total(Line.FIELD, days.fieldDays(), all);
  }

  private int expected(Absence.Kind kind) {
    return model.settings().get(TimeSettings.days(kind));
  }

  private void showVisits(YearTime time, TimeBudget budget) {
    double all = Math.max(1, Math.max(budget.visitCapacity(), budget.visitsNeeded()));
    double left = budget.visitCapacity();
    total(Line.CAPACITY, budget.visitCapacity(), all);
    left = off(row(Line.NEEDED), budget.visitsNeeded(), left, all);
    left = off(row(Line.PROSPECTS), budget.visitsToProspects(), left, all);
    total(Line.FREE, budget.visitsForProjects(), all);
    left = off(row(Line.PROJECTS), time.projectVisits(), left, all);
    Row shared = row(Line.SHARED);
    shared.figure().setText(signed("time.plus", time.sharedVisits()));
    shared.bar().show(left / all, (left + time.sharedVisits()) / all, Kind.TOTAL);
    total(Line.LEFT, time.left(), all);
    double share =
        budget.visitCapacity() == 0 ? 0 : budget.visitsNeeded() / (double) budget.visitCapacity();
    row(Line.NEEDED).note().setText(budget.visitCapacity() == 0 ? "" : texts.percent(share));
  }

  private Row row(Line line) {
    return Objects.requireNonNull(rows.get(line));
  }

  private void total(Line line, int number, double all) {
    Row row = row(line);
    row.figure().setText(texts.number(number));
    row.figure().getStyleClass().remove("loss");
    if (number < 0) {
      row.figure().getStyleClass().add("loss");
    }
    row.bar().show(0, number / all, Kind.TOTAL);
  }

  private String signed(String sign, int number) {
    return number == 0 ? texts.number(0) : texts.get(sign, texts.number(number));
  }

  /** Takes off; what is taken beyond what there is shows as such. */
  private double off(Row row, int number, double left, double all) {
    row.figure().setText(signed("time.minus", number));
    double then = left - number;
    row.bar().show(Math.max(0, then) / all, left / all, then < 0 ? Kind.OVER : Kind.OFF);
    return then;
  }
}
