package app.revier.desktop.screen.time;

import app.revier.agenda.Absence;
import app.revier.capacity.CalendarDay;
import app.revier.desktop.screen.time.MarkedDays.Span;
import app.revier.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The year as twelve small months. Days are marked by dragging or with Shift and the arrows; what
 * is done with the mouse is in {@link YearDragging}, with the keyboard in {@link YearKeys}.
 */
final class YearCalendar extends Region {

  private final YearTimeViewModel model;
  private final Texts texts;
  private final List<DayCell> cells = new ArrayList<>();
  private final List<Label> months = new ArrayList<>();
  private final List<Label> weekdays = new ArrayList<>();
  private final Tooltip hint = new Tooltip();
  private YearGrid grid = YearGrid.within(600, 2027);
  private @Nullable YearTime time;
  private @Nullable Span preview;

  YearCalendar(YearTimeViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("year-calendar");
    setId("year-calendar");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.DATE_PICKER);
    setAccessibleHelp(texts.get("time.calendar-help"));
    for (Month month : Month.values()) {
      Label name =
          new Label(month.getDisplayName(TextStyle.FULL_STANDALONE, texts.language().locale()));
      name.getStyleClass().add("year-month");
      months.add(name);
      for (DayOfWeek day : DayOfWeek.values()) {
        Label head =
            new Label(day.getDisplayName(TextStyle.NARROW_STANDALONE, texts.language().locale()));
        head.getStyleClass().add("year-weekday");
        weekdays.add(head);
      }
    }
    Tooltip.install(this, hint);
    addEventHandler(MouseEvent.MOUSE_MOVED, this::hint);
    model.shownProperty().subscribe(this::show);
    model.marked().spanProperty().subscribe(this::mark);
    focusedProperty().subscribe(_ -> mark());
  }

  private void show(@Nullable YearTime shown) {
    time = shown;
    if (shown == null) {
      return;
    }
    while (cells.size() < shown.days().size()) {
      cells.add(new DayCell());
    }
    Set<DayOfWeek> field = model.fieldDays();
    for (int i = 0; i < shown.days().size(); i++) {
      CalendarDay day = shown.days().get(i);
      Absence absence = day.absence();
      cells
          .get(i)
          .show(
              day,
              absence == null ? "" : model.letter(absence.kind()),
              field.contains(day.date().getDayOfWeek()));
    }
    List<Region> all = new ArrayList<>(months);
    all.addAll(weekdays);
    all.addAll(cells.subList(0, shown.days().size()));
    if (getChildren().size() != all.size()) {
      getChildren().setAll(all);
    }
    setAccessibleText(texts.get("time.calendar", String.valueOf(shown.year())));
    mark();
    requestLayout();
  }

  /** Shows which days are marked, and while something is dragged where it would be. */
  void preview(@Nullable Span span) {
    preview = span;
    mark();
  }

  private void mark() {
    YearTime shown = time;
    if (shown == null) {
      return;
    }
    Span span = preview == null ? model.marked().span() : preview;
    LocalDate here = model.marked().cursor();
    for (int i = 0; i < shown.days().size(); i++) {
      DayCell cell = cells.get(i);
      cell.mark(
          span.covers(cell.date()),
          isFocused() && cell.date().equals(here),
          cell.date().equals(model.today()));
    }
    if (here.getYear() == shown.year()) {
      setAccessibleText(model.dayWords(shown.day(here)));
    }
  }

  private void hint(MouseEvent event) {
    YearTime shown = time;
    LocalDate day = dayAt(event.getX(), event.getY());
    hint.setText(shown == null || day == null ? "" : model.dayWords(shown.day(day)));
  }

  /** The day under a point; none beside the days. */
  @Nullable LocalDate dayAt(double x, double y) {
    LocalDate day = grid.at(x, y);
    return grid.place(day).contains(x, y) ? day : null;
  }

  /** The day under a point or else the nearest of its month. */
  LocalDate nearest(double x, double y) {
    return grid.at(x, y);
  }

  /** Where a day lies. */
  Rectangle2D place(LocalDate day) {
    return grid.place(day);
  }

  @Override
  protected double computePrefHeight(double width) {
    return YearGrid.within(width < 0 ? getWidth() : width, model.yearProperty().get()).height();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 640;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 260;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected void layoutChildren() {
    YearTime shown = time;
    if (shown == null) {
      return;
    }
    grid = YearGrid.within(getWidth(), shown.year());
    for (int month = 1; month <= months.size(); month++) {
      months
          .get(month - 1)
          .resizeRelocate(grid.left(month), grid.top(month), grid.month(), YearGrid.HEAD / 2 + 2);
      for (int day = 0; day < 7; day++) {
        weekdays
            .get((month - 1) * 7 + day)
            .resizeRelocate(
                grid.left(month) + day * grid.cell(),
                grid.top(month) + YearGrid.HEAD / 2 + 2,
                grid.cell(),
                YearGrid.HEAD / 2 - 2);
      }
    }
    for (int i = 0; i < shown.days().size(); i++) {
      Rectangle2D place = grid.place(cells.get(i).date());
      cells
          .get(i)
          .resizeRelocate(
              place.getMinX() + 0.5,
              place.getMinY() + 0.5,
              place.getWidth() - 1,
              place.getHeight() - 1);
    }
  }
}
