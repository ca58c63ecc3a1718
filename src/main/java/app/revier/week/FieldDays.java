package app.revier.week;

import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * On which days visits are made. Each week has as many of its field weekdays as the running share
 * of working days in the field grows by whole days in it, counted from the beginning of the year;
 * those with something agreed at a customer come first, and are field days in any case, then those
 * with visits planned before, then the earlier ones. For a field day that was planned and fell away
 * there is another. Days that are field days this once come on top.
 */
final class FieldDays {

  private static final int WEEK = 7;

  private final WeekRequest request;
  private final Map<LocalDate, Set<LocalDate>> byMonday = new HashMap<>();
  private final Set<LocalDate> agreed = new HashSet<>();
  private final Set<LocalDate> proposed = new HashSet<>();

  FieldDays(WeekRequest request) {
    this.request = request;
    for (Appointment appointment : request.agenda().appointments()) {
      if (appointment.isFixed() && appointment.customer() != null) {
        agreed.add(appointment.from());
      }
    }
    for (Stop stop : request.agenda().stops()) {
      if (stop.customer() != null) {
        (stop.confirmed() ? agreed : proposed).add(stop.date());
      }
    }
  }

  /** Whether visits are made on a working day. */
  boolean contains(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return byMonday.computeIfAbsent(monday, this::week).contains(day);
  }

  /** Whether a day can be a field day, whatever stands on it and on the others. */
  boolean canContain(LocalDate day) {
    return request.rules().shape().fieldWeekdays().contains(day.getDayOfWeek()) || isSpecial(day);
  }

  private Set<LocalDate> week(LocalDate monday) {
    WeekShape shape = request.rules().shape();
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; i < WEEK; i++) {
      LocalDate day = monday.plusDays(i);
      if (request.worksOn(day)
          && !isSpecial(day)
          && shape.fieldWeekdays().contains(day.getDayOfWeek())) {
        days.add(day);
      }
    }
    days.sort(
        Comparator.comparing((LocalDate day) -> !agreed.contains(day))
            .thenComparing(day -> !proposed.contains(day))
            .thenComparing(Comparator.naturalOrder()));
    long quota = quota(monday);
    Set<LocalDate> field = new HashSet<>();
    for (LocalDate day : days) {
      if (field.size() < quota || agreed.contains(day)) {
        field.add(day);
      }
    }
    for (int i = 0; i < WEEK; i++) {
      if (isSpecial(monday.plusDays(i))) {
        field.add(monday.plusDays(i));
      }
    }
    return field;
  }

  /** A field day this once, on top of the others. */
  private boolean isSpecial(LocalDate day) {
    return request.rules().special().isFieldDay(day);
  }

  private long quota(LocalDate monday) {
    long before = 0;
    for (LocalDate day = monday.withDayOfYear(1); day.isBefore(monday); day = day.plusDays(1)) {
      before += request.worksOn(day) ? 1 : 0;
    }
    long after = before;
    for (int i = 0; i < WEEK; i++) {
      after += request.worksOn(monday.plusDays(i)) ? 1 : 0;
    }
    WeekShape shape = request.rules().shape();
    long share =
        after * shape.inField() / shape.ofDays() - before * shape.inField() / shape.ofDays();
    return share + lost(monday);
  }

  /** The field days that were planned and are none any more: their visits need another day. */
  private long lost(LocalDate monday) {
    return proposed.stream()
        .filter(day -> !day.isBefore(monday) && day.isBefore(monday.plusDays(WEEK)))
        .filter(day -> request.rules().shape().fieldWeekdays().contains(day.getDayOfWeek()))
        .filter(day -> !request.worksOn(day))
        .count();
  }
}
