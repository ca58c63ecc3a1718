package app.revier.week;

import java.time.LocalDate;
import java.util.List;

/** The working days of one week of a request, and those of all its weeks. */
final class WorkingWeek {

  private final List<WorkDay> days;
  private final List<WorkDay> allDays;
  private final Spans spans;

  /**
   * A week.
   *
   * @param days its working days, one or more
   * @param allDays all working days of the request
   */
  WorkingWeek(List<WorkDay> days, List<WorkDay> allDays, WeekRules rules) {
    this.days = days;
    this.allDays = allDays;
    spans = new Spans(days, rules);
  }

  /** Its working days. */
  List<WorkDay> days() {
    return days;
  }

  /** All working days of the request. */
  List<WorkDay> allDays() {
    return allDays;
  }

  /** Whether a day of it is a field day. */
  boolean isField(LocalDate date) {
    return days.stream().anyMatch(day -> day.field() && day.date().equals(date));
  }

  /** When the rep works in it. */
  Spans spans() {
    return spans;
  }

  /** Its first working day. */
  LocalDate first() {
    return days.getFirst().date();
  }

  /** Its last working day. */
  LocalDate last() {
    return days.getLast().date();
  }

  /** The last working day of the request. */
  LocalDate lastOfAll() {
    return allDays.getLast().date();
  }

  /** Whether a later working day of the request comes no later than this. */
  boolean goesOnUntil(LocalDate until) {
    return allDays.stream()
        .anyMatch(day -> day.date().isAfter(last()) && !day.date().isAfter(until));
  }
}
