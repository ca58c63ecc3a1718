package app.revier.week;

import app.revier.agenda.Absence;
import app.revier.agenda.Night;
import app.revier.agenda.SpecialRule;
import app.revier.territory.Customer;
import app.revier.territory.Hours;
import app.revier.territory.Position;
import app.revier.territory.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The days of a request: those on which the rep works, and those that a holiday or an absence
 * takes.
 *
 * <p>What is agreed stays: where a fixed appointment or a confirmed stop reaches beyond the working
 * hours or into the reserve, the day is as much longer and the reserve as much shorter. A day that
 * would be longer than the longest is shorter where nothing is agreed, at its end if there is a
 * choice. Where a field day can be, what is agreed without a place, such as a call, is done
 * wherever the rep is by then, so that there must be time for the way home after it: else nobody
 * far from home could be visited before.
 *
 * @param working the working days in order
 * @param off the days off in order
 */
record WorkDays(List<WorkDay> working, List<DayOff> off) {

  /** The way home from wherever the rep is, in minutes: where that is, the search finds out. */
  private static final int WAY_HOME = 45;

  /** The days from the first date on; days without working hours do not count. */
  static WorkDays of(WeekRequest request) {
    List<WorkDay> working = new ArrayList<>();
    List<DayOff> off = new ArrayList<>();
    WeekRules rules = request.rules();
    if (rules.hours().byDay().isEmpty()) {
      return new WorkDays(working, off);
    }
    Agreed agreed = new Agreed(request);
    FieldDays field = new FieldDays(request);
    LocalDate date = request.from();
    while (working.size() + off.size() < request.days()) {
      List<Hours> hours = rules.hoursOn(date);
      if (!hours.isEmpty()) {
        String holiday = request.holidays().get(date);
        List<Absence> absences = request.agenda().absencesOn(date);
        if (holiday != null) {
          off.add(new DayOff.Holiday(date, holiday));
        } else if (!absences.isEmpty()) {
          off.add(new DayOff.Away(date, absences.getFirst().kind()));
        } else {
          WorkDay plain = day(date, hours, rules, field.contains(date));
          int wayHome = field.canContain(date) ? wayHome(plain, rules) : 0;
          WorkDay day = widened(plain, agreed.on(date), wayHome, rules);
          working.add(disturbed(day, request));
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

  /** The last working day of the week of a working day, Monday to Sunday. */
  LocalDate lastOfWeek(LocalDate day) {
    LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return working.stream()
        .map(WorkDay::date)
        .filter(date -> !date.isAfter(sunday))
        .reduce(day, (one, later) -> later);
  }

  private static WorkDay day(LocalDate date, List<Hours> hours, WeekRules rules, boolean field) {
    List<Hours> blocked = new ArrayList<>();
    for (int i = 1; i < hours.size(); i++) {
      LocalTime gapBegins = hours.get(i - 1).close();
      LocalTime gapEnds = hours.get(i).open();
      blocked.add(new Hours(gapBegins, gapEnds));
    }
    int minutes = hours.stream().mapToInt(Hours::minutes).sum();
    return new WorkDay(
        date,
        hours.getFirst().open(),
        hours.getLast().close(),
        rules.special().reserve(date, part(rules.reserve(), minutes)),
        place(date.minusDays(1), rules),
        place(date, rules),
        blocked,
        0,
        field);
  }

  private static WorkDay widened(
      WorkDay day, List<Agreed.Span> agreed, int wayHome, WeekRules rules) {
    int leave = Integer.MAX_VALUE;
    int home = 0;
    List<Hours> blocked = new ArrayList<>(day.blocked());
    for (Agreed.Span span : agreed) {
      Position place = span.place();
      int there = place == null ? 0 : rules.drive(day.start(), place);
      int back = place == null ? wayHome : rules.drive(place, day.finish());
      leave = Math.min(leave, Math.max(0, span.begin() - there));
      home = Math.max(home, Math.min(Clock.LAST_MINUTE, span.end() + back));
      blocked.removeIf(
          gap -> Clock.minute(gap.open()) < span.end() && span.begin() < Clock.minute(gap.close()));
    }
    int begin = Math.min(Clock.minute(day.begin()), leave);
    int end = Math.max(Clock.minute(day.end()), home);
    int longest = rules.shape().longestDay();
    end = Math.min(end, Math.max(begin + longest, home));
    begin = Math.max(begin, Math.min(leave, end - longest));
    int free = Math.min(Clock.minute(day.latestBack()), end - day.reserveMinutes());
    int back = Math.max(Math.max(free, home), begin);
    return new WorkDay(
        day.date(),
        Clock.time(begin),
        Clock.time(end),
        end - back,
        day.start(),
        day.finish(),
        joined(blocked, new Hours(Clock.time(begin), Clock.time(end))),
        rules.breakOn(end - begin, blocked),
        day.field());
  }

  private static int wayHome(WorkDay day, WeekRules rules) {
    return Math.max(WAY_HOME, rules.drive(day.start(), day.finish()));
  }

  /** Without the hours that are lost, from where the rep is stuck. */
  private static WorkDay disturbed(WorkDay day, WeekRequest request) {
    Revision revision = request.revision();
    Change.StuckUntil stuck = stuck(day.date(), request);
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
        day.breakMinutes(),
        day.field());
  }

  /** What the rep says now counts for more than what was said before. */
  private static Change.@Nullable StuckUntil stuck(LocalDate date, WeekRequest request) {
    SpecialRule.Stuck before = request.rules().special().stuckOn(date);
    Change.StuckUntil now = request.revision().stuckOn(date).orElse(null);
    if (now != null || before == null) {
      return now;
    }
    Position place =
        request.customers().stream()
            .map(CustomerFacts::customer)
            .filter(customer -> customer.id().equals(before.at()))
            .map(Customer::position)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    return new Change.StuckUntil(date, before.until(), place, before.at());
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
