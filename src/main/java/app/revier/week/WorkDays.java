package app.revier.week;

import app.revier.agenda.Absence;
import app.revier.agenda.Night;
import app.revier.territory.Hours;
import app.revier.territory.Position;
import app.revier.territory.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The days of a request: those on which the rep works, and those that a holiday or an absence
 * takes.
 *
 * <p>What is agreed stays: where a fixed appointment or a confirmed stop reaches beyond the working
 * hours or into the reserve, the day is as much longer and the reserve as much shorter.
 *
 * @param working the working days in order
 * @param off the days off in order
 */
record WorkDays(List<WorkDay> working, List<DayOff> off) {

  /** The days from the first date on; days without working hours do not count. */
  static WorkDays of(WeekRequest request) {
    List<WorkDay> working = new ArrayList<>();
    List<DayOff> off = new ArrayList<>();
    WeekRules rules = request.rules();
    if (rules.hours().byDay().isEmpty()) {
      return new WorkDays(working, off);
    }
    Agreed agreed = new Agreed(request);
    LocalDate date = request.from();
    while (working.size() + off.size() < request.days()) {
      List<Hours> hours = rules.hours().on(date.getDayOfWeek());
      if (!hours.isEmpty()) {
        String holiday = request.holidays().get(date);
        List<Absence> absences = request.agenda().absencesOn(date);
        if (holiday != null) {
          off.add(new DayOff.Holiday(date, holiday));
        } else if (!absences.isEmpty()) {
          off.add(new DayOff.Away(date, absences.getFirst().kind()));
        } else {
          WorkDay day = widened(day(date, hours, rules), agreed.on(date), rules);
          working.add(disturbed(day, request.revision()));
        }
      }
      date = date.plusDays(1);
    }
    return new WorkDays(working, off);
  }

  /** The last day, working or off; another if there is none. */
  LocalDate last(LocalDate other) {
    LocalDate last = working.isEmpty() ? other : working.getLast().date();
    return !off.isEmpty() && off.getLast().date().isAfter(last) ? off.getLast().date() : last;
  }

  private static WorkDay day(LocalDate date, List<Hours> hours, WeekRules rules) {
    List<Hours> blocked = new ArrayList<>();
    int longestGap = 0;
    for (int i = 1; i < hours.size(); i++) {
      LocalTime gapBegins = hours.get(i - 1).close();
      LocalTime gapEnds = hours.get(i).open();
      Hours gap = new Hours(gapBegins, gapEnds);
      blocked.add(gap);
      longestGap = Math.max(longestGap, gap.minutes());
    }
    int minutes = hours.stream().mapToInt(Hours::minutes).sum();
    boolean needsBreak = minutes > WeekRules.BREAK_AFTER && longestGap < rules.breakMinutes();
    return new WorkDay(
        date,
        hours.getFirst().open(),
        hours.getLast().close(),
        part(rules.reserve(), minutes),
        place(date.minusDays(1), rules),
        place(date, rules),
        blocked,
        needsBreak ? rules.breakMinutes() : 0);
  }

  private static int breakMinutes(List<Hours> hours, List<Hours> blocked, WeekRules rules) {
    int minutes = hours.stream().mapToInt(Hours::minutes).sum();
    int longestGap = blocked.stream().mapToInt(Hours::minutes).max().orElse(0);
    return minutes > WeekRules.BREAK_AFTER && longestGap < rules.breakMinutes()
        ? rules.breakMinutes()
        : 0;
  }

  private static WorkDay widened(WorkDay day, List<Agreed.Span> agreed, WeekRules rules) {
    int begin = Clock.minute(day.begin());
    int end = Clock.minute(day.end());
    int back = Clock.minute(day.latestBack());
    List<Hours> blocked = new ArrayList<>(day.blocked());
    for (Agreed.Span span : agreed) {
      Position place = span.place();
      int there = place == null ? 0 : rules.drive(day.start(), place);
      int home = place == null ? 0 : rules.drive(place, day.finish());
      begin = Math.min(begin, Math.max(0, span.begin() - there));
      back = Math.max(back, Math.min(Clock.LAST_MINUTE, span.end() + home));
      blocked.removeIf(
          gap -> Clock.minute(gap.open()) < span.end() && span.begin() < Clock.minute(gap.close()));
    }
    end = Math.max(end, back);
    return new WorkDay(
        day.date(),
        Clock.time(begin),
        Clock.time(end),
        end - back,
        day.start(),
        day.finish(),
        blocked,
        breakMinutes(rules.hours().on(day.date().getDayOfWeek()), blocked, rules));
  }

  /** Without the hours that are lost, from where the rep is stuck. */
  private static WorkDay disturbed(WorkDay day, Revision revision) {
    Change.StuckUntil stuck = revision.stuckOn(day.date()).orElse(null);
    List<Hours> lost = new ArrayList<>(day.blocked());
    revision.lostOn(day.date()).forEach(change -> lost.add(change.hours()));
    if (stuck != null && stuck.until().isAfter(day.begin())) {
      lost.add(new Hours(day.begin(), stuck.until()));
    }
    return new WorkDay(
        day.date(),
        day.begin(),
        day.end(),
        day.reserveMinutes(),
        stuck == null || stuck.place() == null ? day.start() : stuck.place(),
        day.finish(),
        joined(lost, new Hours(day.begin(), day.end())),
        day.breakMinutes());
  }

  /** The spans in order, those that overlap as one, cut to the day. */
  private static List<Hours> joined(List<Hours> spans, Hours day) {
    List<Hours> joined = new ArrayList<>();
    for (Hours span : spans.stream().sorted(Comparator.comparing(Hours::open)).toList()) {
      LocalTime open = span.open().isBefore(day.open()) ? day.open() : span.open();
      LocalTime close = span.close().isAfter(day.close()) ? day.close() : span.close();
      Hours last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && !open.isAfter(last.close())) {
        joined.removeLast();
        joined.add(new Hours(last.open(), close.isAfter(last.close()) ? close : last.close()));
      } else if (open.isBefore(close)) {
        joined.add(new Hours(open, close));
      }
    }
    return joined;
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
