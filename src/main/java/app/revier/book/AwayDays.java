package app.revier.book;

import app.revier.agenda.Absence;
import app.revier.agenda.AbsenceId;
import app.revier.book.ReadCalendar.Days;
import app.revier.book.ReadCalendar.WholeDays;
import app.revier.territory.WeekHours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Which whole days of a calendar are no absence of the book yet. Whether they are one, and of which
 * kind, is for the rep to say: a note can last a day as well.
 */
final class AwayDays {

  private static final int LONGEST_NOTE = 200;

  private final Snapshot now;
  private final WeekHours hours;

  AwayDays(Snapshot now) {
    this.now = now;
    hours = now.settings().get(TimeSettings.HOURS);
  }

  /** The events with working days, from today on, on which the rep is not away already. */
  List<WholeDays> open(List<WholeDays> events) {
    List<WholeDays> open = new ArrayList<>();
    for (WholeDays event : events) {
      List<Days> days = event.days().stream().filter(this::isOpen).toList();
      if (!days.isEmpty()) {
        open.add(new WholeDays(event.line(), event.title(), days));
      }
    }
    return open;
  }

  private boolean isOpen(Days days) {
    LocalDate today = now.today();
    LocalDate first = days.first().isBefore(today) ? today : days.first();
    return first
        .datesUntil(days.last().isBefore(first) ? first : days.last().plusDays(1))
        .anyMatch(
            day ->
                !hours.on(day.getDayOfWeek()).isEmpty() && now.agenda().absencesOn(day).isEmpty());
  }

  /**
   * The absences of an event.
   *
   * @param kind which kind they are
   * @param ids makes an identity for each
   */
  static List<Absence> absences(WholeDays event, Absence.Kind kind, Supplier<AbsenceId> ids) {
    String title = event.title();
    String note =
        title.codePointCount(0, title.length()) <= LONGEST_NOTE
            ? title
            : title.substring(0, title.offsetByCodePoints(0, LONGEST_NOTE));
    return event.days().stream()
        .map(days -> new Absence(ids.get(), kind, days.first(), days.last(), note))
        .toList();
  }
}
