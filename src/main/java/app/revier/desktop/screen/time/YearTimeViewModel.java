package app.revier.desktop.screen.time;

import app.revier.agenda.Absence;
import app.revier.agenda.AbsenceMarks;
import app.revier.book.Setting;
import app.revier.book.Settings;
import app.revier.book.Snapshot;
import app.revier.book.TakenDays;
import app.revier.book.TimeSettings;
import app.revier.book.WeekSettings;
import app.revier.capacity.CalendarDay;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.SettingsEditor;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.RecordKey;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.screen.time.MarkedDays.Span;
import app.revier.text.RegionTexts;
import app.revier.text.TakenWords;
import app.revier.text.Texts;
import app.revier.text.TimeTexts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The days of a year and its visits: what stands in the calendar, and what it comes to. */
final class YearTimeViewModel {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;
  private static final int MOST_REGIONS = 400;

  private final Desk desk;
  private final Texts texts;
  private final SettingsEditor editor;
  private final MarkedDays marked;
  private final ReadOnlyIntegerWrapper year;
  private final ReadOnlyObjectWrapper<@Nullable YearTime> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", null);
  private Snapshot snapshot;
  private int planYear;

  YearTimeViewModel(Desk desk) {
    this.desk = desk;
    texts = desk.texts();
    snapshot = desk.book().snapshot();
    planYear = snapshot.settings().planYear();
    year = new ReadOnlyIntegerWrapper(this, "year", planYear);
    marked = new MarkedDays(firstDay());
    editor =
        new SettingsEditor(
            desk, RecordKey.of(new Place.Top(ScreenId.TIME)), Caption.of("time.title"));
    editor.field(TimeSettings.REGION, Caption.of("time.region"));
    for (Absence.Kind kind : Absence.Kind.values()) {
      editor.field(TimeSettings.days(kind));
    }
    editor.field(TimeSettings.VISITS_PER_DAY);
    editor.show(snapshot.settings());
  }

  /** The rep begins today, in another year on its first day. */
  private LocalDate firstDay() {
    LocalDate today = snapshot.today();
    return today.getYear() == year.get() ? today : LocalDate.of(year.get(), 1, 1);
  }

  /** The book has changed. */
  void refresh(Snapshot now) {
    snapshot = now;
    editor.show(now.settings());
    int plan = now.settings().planYear();
    if (plan != planYear) {
      // Whoever plans another year now looks at it.
      planYear = plan;
      show(plan);
    } else {
      work();
    }
  }

  private void work() {
    Snapshot now = snapshot;
    int which = year.get();
    desk.tasks().latest(this, _ -> YearTime.out(now, which, texts), shown::set);
  }

  void goOnFrom(YearTimeViewModel before) {
    if (before.planYear == planYear) {
      show(before.year.get());
      marked.over(before.marked.span().from(), before.marked.span().until());
    }
  }

  /** Looks at another year. */
  void show(int which) {
    int within = Math.clamp(which, FIRST_YEAR, LAST_YEAR);
    if (within != year.get()) {
      LocalDate cursor = marked.cursor();
      year.set(within);
      marked.at(cursor.withDayOfMonth(1).withYear(within).plusDays(cursor.getDayOfMonth() - 1L));
      if (marked.cursor().getYear() != within) {
        marked.at(LocalDate.ofYearDay(within, Year.of(within).length()));
      }
    }
    work();
  }

  /** The year that is looked at. */
  ReadOnlyIntegerProperty yearProperty() {
    return year.getReadOnlyProperty();
  }

  /** The year that is planned. */
  int planYear() {
    return planYear;
  }

  /** What it comes to; none until it has been worked out. */
  ReadOnlyObjectProperty<@Nullable YearTime> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** The days that are marked. */
  MarkedDays marked() {
    return marked;
  }

  /** The days of the week that are for the field. */
  Set<DayOfWeek> fieldDays() {
    return snapshot.settings().get(WeekSettings.FIELD_DAYS);
  }

  Settings settings() {
    return snapshot.settings();
  }

  LocalDate today() {
    return snapshot.today();
  }

  /** The field of a setting, changed in place. */
  Field<String> field(Setting<?> setting) {
    return editor.field(setting);
  }

  /** The names of the regions that a text may mean, the most likely first. */
  List<String> regionsLike(String typed) {
    return editor.regionsLike(typed, MOST_REGIONS);
  }

  /** Whether the rep has said whose public holidays count; else it is assumed. */
  boolean isRegionChosen() {
    return settings().texts().containsKey(TimeSettings.REGION.key());
  }

  /** Whose public holidays count. */
  String region() {
    return settings().get(TimeSettings.REGION);
  }

  /** The same by its name. */
  String regionName() {
    return new RegionTexts(texts).path(region(), desk.book().settings().regions());
  }

  /** Moves to another day of the year; out of it, to the year it is in. */
  void go(LocalDate day, boolean extending) {
    if (day.getYear() != year.get()) {
      if (extending || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
        return;
      }
      show(day.getYear());
    }
    if (extending) {
      marked.upTo(day);
    } else {
      marked.at(day);
    }
  }

  /** The absence on a day, if there is one. */
  @Nullable Absence absence(LocalDate day) {
    List<Absence> there = snapshot.agenda().absencesOn(day);
    return there.stream().min((one, two) -> one.kind().compareTo(two.kind())).orElse(null);
  }

  /** Whether an absence lies on one of the marked days. */
  boolean hasAbsences() {
    Span span = marked.span();
    return snapshot.agenda().absences().stream()
        .anyMatch(
            each -> !each.from().isAfter(span.until()) && !each.until().isBefore(span.from()));
  }

  /** Marks the days as a kind of absence. */
  void mark(Absence.Kind kind) {
    Span span = marked.span();
    change(
        all ->
            AbsenceMarks.marking(
                all, kind, span.from(), span.until(), desk.book().agenda()::nextAbsenceId));
  }

  /** Takes absences from the marked days. */
  void clear() {
    Span span = marked.span();
    if (hasAbsences()) {
      change(
          all ->
              AbsenceMarks.clearing(
                  all, span.from(), span.until(), desk.book().agenda()::nextAbsenceId));
    }
  }

  /** Puts an absence on other days; the marks go with it. */
  void place(Absence absence, Span span) {
    marked.over(span.from(), span.until());
    change(
        all ->
            all.contains(absence)
                ? AbsenceMarks.placing(
                    all, absence, span.from(), span.until(), desk.book().agenda()::nextAbsenceId)
                : new AbsenceMarks(List.of(), List.of()));
  }

  private void change(Function<List<Absence>, AbsenceMarks> change) {
    if (!isReadOnly()) {
      desk.tasks()
          .run(
              texts.get("time.saving"),
              _ -> desk.book().agenda().markAbsences(change),
              desk.undoing()::offer);
    }
  }

  /** Changes settings in one step that can be taken back. */
  void set(Map<String, String> settings) {
    desk.tasks()
        .run(
            texts.get("time.saving"),
            _ -> desk.book().settings().set(settings),
            desk.undoing()::offer);
  }

  /** What is to be said before marking: planned visits on these days; empty for nothing. */
  String taken() {
    Span span = marked.span();
    return TakenWords.of(texts, TakenDays.of(snapshot, span.from(), span.until()));
  }

  /** The marked days in words, with the working days among them. */
  String spanWords() {
    Span span = marked.span();
    YearTime time = shown.get();
    if (time == null || span.from().getYear() != time.year()) {
      return "";
    }
    if (span.from().equals(span.until())) {
      return dayWords(time.day(span.from()));
    }
    int working = 0;
    for (LocalDate day = span.from(); !day.isAfter(span.until()); day = day.plusDays(1)) {
      CalendarDay.Use use =
          day.getYear() == time.year() ? time.day(day).use() : CalendarDay.Use.WEEKEND;
      working += use == CalendarDay.Use.FREE || use == CalendarDay.Use.ABSENT ? 1 : 0;
    }
    return texts.get(
        "time.some-days", texts.shortDay(span.from()), texts.shortDay(span.until()), working);
  }

  /** What is on a day, in words. */
  String dayWords(CalendarDay day) {
    TimeTexts words = new TimeTexts(texts);
    List<String> parts = new ArrayList<>();
    if (day.holiday() != null) {
      parts.add(day.holiday().name(texts.language().code()));
    }
    if (day.absence() != null) {
      String kind = words.absence(day.absence().kind());
      parts.add(
          day.absence().note().isEmpty()
              ? kind
              : texts.get("time.absence-noted", kind, day.absence().note()));
    }
    if (parts.isEmpty()) {
      parts.add(texts.get("time.use-" + day.use().name().toLowerCase(Locale.ROOT)));
    }
    return texts.weekday(day.date()) + ": " + String.join(", ", parts);
  }

  /** What is wrong with the time of the year, each with what mends it. */
  List<TimeFinding> findings() {
    YearTime time = shown.get();
    return time == null ? List.of() : new TimeFindings(desk, time, this::set).all();
  }

  /** The kinds of absence in the order in which they are offered. */
  static List<Absence.Kind> kinds() {
    return Arrays.asList(Absence.Kind.values());
  }

  /** The letter of a kind, by which it is known in the calendar and set with the keyboard. */
  String letter(Absence.Kind kind) {
    return new TimeTexts(texts).letter(kind);
  }

  boolean isReadOnly() {
    return desk.book().readOnly();
  }

  /** Why nothing can be changed, in words; empty if it can. */
  String readOnlyReason() {
    return isReadOnly() ? texts.get("time.read-only") : "";
  }

  boolean hasCustomers() {
    return !snapshot.territory().customers().isEmpty();
  }
}
