package app.revier.desktop.screen.week;

import app.revier.agenda.Origin;
import app.revier.agenda.Repeats;
import app.revier.agenda.Repetition;
import app.revier.agenda.Repetition.MonthlyOnDay;
import app.revier.agenda.Repetition.MonthlyOnWeekday;
import app.revier.agenda.Repetition.Weekly;
import app.revier.desktop.form.Choice;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.form.Input;
import app.revier.desktop.nav.Caption;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How an appointment comes again, as it is typed. */
final class RepeatFields {

  private static final int MOST_TIMES = 1_000;

  /** Kinds of rules. */
  enum Rhythm {
    /** Not at all. */
    NEVER,
    /** On days of the week. */
    WEEKS,
    /** On the same day of the month. */
    MONTH_DAY,
    /** On the same weekday of the month, counted from its beginning. */
    MONTH_WEEKDAY,
    /** On the last such weekday of the month. */
    MONTH_LAST
  }

  final Choice<Rhythm> rhythm =
      new Choice<>(Caption.of("entry.repeat"), List.of(Rhythm.values()), Rhythm::name);
  final Field<Integer> every;
  final Field<LocalDate> until;
  final Field<Integer> times;
  private final Map<DayOfWeek, Choice<Boolean>> weekdays = new EnumMap<>(DayOfWeek.class);
  private final int planYear;
  private final Origin.@Nullable Series series;
  private final @Nullable LocalDate day;
  private @Nullable LocalDate followed;

  /**
   * Fields that show how something comes again.
   *
   * @param series where it comes from; none if it stands alone
   * @param day its day; none for something new without one
   * @param last the last day of its series
   */
  RepeatFields(
      Fields kinds,
      int planYear,
      Origin.@Nullable Series series,
      @Nullable LocalDate day,
      @Nullable LocalDate last) {
    this.planYear = planYear;
    this.series = series;
    this.day = day;
    every = kinds.whole(Caption.of("entry.every"), 1, Repetition.MOST_BETWEEN);
    until = kinds.date(Caption.of("entry.repeat-until"));
    times = kinds.whole(Caption.of("entry.times"), 1, MOST_TIMES);
    for (DayOfWeek weekday : DayOfWeek.values()) {
      String code = weekday.name().substring(0, 3).toLowerCase(Locale.ROOT);
      weekdays.put(weekday, Choice.mark(Caption.of("entries.hours-" + code)));
    }
    Repetition rule = series == null ? null : series.rule();
    rhythm.show(rhythm(rule));
    every.show(rule == null ? (Integer) 1 : (Integer) rule.every());
    until.show(last);
    Set<DayOfWeek> on =
        rule instanceof Weekly weekly
            ? weekly.days()
            : day == null ? Set.of() : Set.of(day.getDayOfWeek());
    weekdays.forEach((weekday, mark) -> mark.show(on.contains(weekday)));
    followed = day;
  }

  private static Rhythm rhythm(@Nullable Repetition rule) {
    return switch (rule) {
      case null -> Rhythm.NEVER;
      case Weekly _ -> Rhythm.WEEKS;
      case MonthlyOnDay _ -> Rhythm.MONTH_DAY;
      case MonthlyOnWeekday(_, int number, _) ->
          number == Repetition.LAST ? Rhythm.MONTH_LAST : Rhythm.MONTH_WEEKDAY;
    };
  }

  /** The fields in their order. */
  List<List<Input>> rows() {
    return List.of(
        List.of(rhythm), List.of(every), new ArrayList<>(weekdays.values()), List.of(until, times));
  }

  /** Whether a field has a meaning as the others stand. */
  boolean isShown(Input input) {
    if (input.equals(rhythm)) {
      return true;
    }
    return (input instanceof Choice<?> mark && weekdays.containsValue(mark))
        ? rhythm.value() == Rhythm.WEEKS
        : rhythm.value() != Rhythm.NEVER;
  }

  /** As long as nobody chose other weekdays, that of the day counts. */
  void follow(@Nullable LocalDate now) {
    LocalDate before = followed;
    if (now == null || now.equals(before)) {
      return;
    }
    followed = now;
    if (before == null || chosen().equals(Set.of(before.getDayOfWeek()))) {
      weekdays.forEach((weekday, mark) -> mark.show(weekday == now.getDayOfWeek()));
    }
  }

  private Set<DayOfWeek> chosen() {
    Set<DayOfWeek> chosen = EnumSet.noneOf(DayOfWeek.class);
    weekdays.forEach(
        (weekday, mark) -> {
          if (Boolean.TRUE.equals(mark.value())) {
            chosen.add(weekday);
          }
        });
    return chosen;
  }

  /**
   * How it comes again; none if it does not.
   *
   * @param on a day of it, from which its rule follows
   * @param first the day from which on it comes
   */
  @Nullable Repeats repeats(LocalDate on, LocalDate first) {
    Repetition rule = rule(on);
    if (rule == null) {
      return null;
    }
    Integer count = times.value();
    if (count != null) {
      return Repeats.times(rule, first, count);
    }
    LocalDate end = until.value();
    return new Repeats(rule, end == null ? Repeats.usualEnd(first, planYear) : end);
  }

  private @Nullable Repetition rule(LocalDate first) {
    int count = EntryFields.number(every, 1);
    Rhythm chosen = rhythm.value();
    Repetition before =
        series != null && first.equals(day) && chosen == rhythm.kept() ? series.rule() : null;
    if (before instanceof MonthlyOnDay(_, int number)) {
      return new MonthlyOnDay(count, number);
    }
    if (before instanceof MonthlyOnWeekday(_, int number, DayOfWeek weekday)) {
      return new MonthlyOnWeekday(count, number, weekday);
    }
    DayOfWeek weekday = first.getDayOfWeek();
    int number = (first.getDayOfMonth() - 1) / 7 + 1;
    return switch (chosen) {
      case null -> null;
      case NEVER -> null;
      case WEEKS -> new Weekly(count, chosen().isEmpty() ? Set.of(weekday) : chosen());
      case MONTH_DAY -> new MonthlyOnDay(count, first.getDayOfMonth());
      case MONTH_WEEKDAY -> new MonthlyOnWeekday(count, number, weekday);
      case MONTH_LAST -> new MonthlyOnWeekday(count, Repetition.LAST, weekday);
    };
  }
}
