package app.revier.week;

import app.revier.agenda.Absence;
import app.revier.agenda.Agenda;
import app.revier.agenda.Night;
import app.revier.territory.Hours;
import app.revier.territory.Position;
import app.revier.territory.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The days of a request: those on which the rep works, and those that a holiday or an absence
 * takes.
 *
 * @param working the working days in order
 * @param off the days off in order
 */
record WorkDays(List<WorkDay> working, List<DayOff> off) {

  /** The days from a date on; days without working hours do not count. */
  static WorkDays of(
      LocalDate from, int count, Agenda agenda, Map<LocalDate, String> holidays, WeekRules rules) {
    List<WorkDay> working = new ArrayList<>();
    List<DayOff> off = new ArrayList<>();
    if (rules.hours().byDay().isEmpty()) {
      return new WorkDays(working, off);
    }
    LocalDate date = from;
    while (working.size() + off.size() < count) {
      List<Hours> hours = rules.hours().on(date.getDayOfWeek());
      if (!hours.isEmpty()) {
        String holiday = holidays.get(date);
        List<Absence> absences = agenda.absencesOn(date);
        if (holiday != null) {
          off.add(new DayOff.Holiday(date, holiday));
        } else if (!absences.isEmpty()) {
          off.add(new DayOff.Away(date, absences.getFirst().kind()));
        } else {
          working.add(day(date, hours, rules));
        }
      }
      date = date.plusDays(1);
    }
    return new WorkDays(working, off);
  }

  private static WorkDay day(LocalDate date, List<Hours> hours, WeekRules rules) {
    LocalTime begin = hours.getFirst().open();
    LocalTime end = hours.getLast().close();
    List<Hours> blocked = new ArrayList<>();
    int longestGap = 0;
    for (int i = 1; i < hours.size(); i++) {
      Hours gap = new Hours(hours.get(i - 1).close(), hours.get(i).open());
      blocked.add(gap);
      longestGap = Math.max(longestGap, gap.minutes());
    }
    int working = hours.stream().mapToInt(Hours::minutes).sum();
    boolean needsBreak = working > WeekRules.BREAK_AFTER && longestGap < rules.breakMinutes();
    return new WorkDay(
        date,
        begin,
        end,
        part(rules.reserve(), working),
        place(date.minusDays(1), rules),
        place(date, rules),
        blocked,
        needsBreak ? rules.breakMinutes() : 0);
  }

  /** Rounded to whole minutes, half a minute up. */
  private static int part(Share share, int minutes) {
    return share
        .toDecimal()
        .multiply(BigDecimal.valueOf(minutes))
        .setScale(0, RoundingMode.HALF_UP)
        .intValueExact();
  }

  /** Where the rep sleeps after a day. */
  private static Position place(LocalDate day, WeekRules rules) {
    return rules.nights().stream()
        .filter(night -> night.date().equals(day))
        .findFirst()
        .map(Night::position)
        .orElse(rules.home());
  }
}
