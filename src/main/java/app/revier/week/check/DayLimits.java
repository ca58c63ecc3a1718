package app.revier.week.check;

import static app.revier.week.check.CheckedPlan.minute;

import app.revier.agenda.Appointment;
import app.revier.agenda.Night;
import app.revier.agenda.SpecialRule;
import app.revier.agenda.Stop;
import app.revier.territory.CustomerId;
import app.revier.territory.Hours;
import app.revier.territory.Position;
import app.revier.week.Change;
import app.revier.week.CustomerFacts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the limits of a working day must be.
 *
 * <p>What is agreed stays: where a fixed appointment or a confirmed stop reaches beyond the working
 * hours or into the reserve, with the way there and back, the day is as much longer and the reserve
 * as much shorter; a gap it lies in is none that day. A day beyond the longest ends earlier, as far
 * as nothing is agreed so late, else it begins later, as far as nothing is agreed so early. What is
 * at a customer whose place is not known cannot be planned and changes nothing. Where a field day
 * can be, the way home after what is agreed without a place takes three quarters of an hour, or as
 * long as from where the day begins.
 */
final class DayLimits {

  /** German working-time act, section 4: more than six hours need a break. */
  static final int WITHOUT_BREAK = 360;

  /** More than nine hours of work besides half an hour of break. */
  private static final int MORE_THAN_NINE_HOURS = 570;

  private static final int LAST_MINUTE = 24 * 60 - 1;

  private static final int HOME_FROM_ANYWHERE = 45;

  private final CheckedPlan checked;
  private final Position wakes;
  private final boolean field;
  final Position start;
  final Position finish;
  final List<Hours> gaps = new ArrayList<>();
  final int pause;
  private int firstAgreed = LAST_MINUTE;
  private int lastAgreed;
  int begin;
  int end;
  int reserve;

  /** Works them out for a day with working hours. */
  DayLimits(CheckedPlan checked, LocalDate date) {
    this.checked = checked;
    wakes = sleeps(date.minusDays(1));
    field = checked.canBeField(date);
    finish = sleeps(date);
    List<Hours> hours = checked.hours(date);
    begin = minute(hours.getFirst().open());
    end = minute(hours.getLast().close());
    int working = 0;
    for (int i = 0; i < hours.size(); i++) {
      working += minute(hours.get(i).close()) - minute(hours.get(i).open());
      if (i > 0) {
        LocalTime stops = hours.get(i - 1).close();
        LocalTime goesOn = hours.get(i).open();
        gaps.add(new Hours(stops, goesOn));
      }
    }
    reserve = SpecialDays.reserve(checked.request, date, share(working));
    int usualBack = end - reserve;
    for (Stop stop : checked.request.agenda().stops()) {
      if (stop.confirmed() && stop.date().equals(date)) {
        int from = minute(stop.begin()) - stop.preparationMinutes();
        widen(stop.customer(), from, minute(stop.end()));
      }
    }
    for (Appointment appointment : checked.request.agenda().appointments()) {
      LocalTime at = appointment.begin();
      if (at != null && appointment.from().equals(date) && !isConfirmed(appointment)) {
        int from = minute(at) - appointment.preparationMinutes();
        int until = minute(at) + appointment.minutes();
        if (until > LAST_MINUTE) {
          continue;
        }
        widen(appointment.customer(), from, until);
      }
    }
    begin = Math.min(begin, firstAgreed);
    end = Math.max(end, lastAgreed);
    shorten();
    int back = Math.max(begin, Math.max(Math.min(usualBack, end - reserve), lastAgreed));
    reserve = end - back;
    boolean none = checked.request.rules().breakMinutes() == 0;
    int needed = needed();
    boolean inAGap = gaps.stream().anyMatch(gap -> length(gap) >= needed);
    cutGaps();
    start = disturb(date);
    pause = none || inAGap ? 0 : needed;
  }

  private static int length(Hours span) {
    return minute(span.close()) - minute(span.open());
  }

  /** The break by the length of the day without its gaps, in minutes. */
  private int needed() {
    int work = end - begin - gaps.stream().mapToInt(DayLimits::length).sum();
    int own = checked.request.rules().breakMinutes();
    if (work > MORE_THAN_NINE_HOURS) {
      return Math.max(45, own);
    }
    return work > WITHOUT_BREAK ? Math.max(30, own) : 0;
  }

  private void shorten() {
    int longest = checked.request.rules().shape().longestDay();
    while (end - begin > longest && end > lastAgreed) {
      end--;
    }
    while (end - begin > longest && begin < firstAgreed) {
      begin++;
    }
  }

  private void cutGaps() {
    gaps.removeIf(gap -> minute(gap.close()) <= begin || minute(gap.open()) >= end);
  }

  /**
   * Takes the hours away that are lost by what came between, as gaps.
   *
   * @return where the day begins
   */
  private Position disturb(LocalDate date) {
    SpecialRule.Stuck known = SpecialDays.stuck(checked.request, date);
    boolean saidNow =
        checked.request.revision().changes().stream()
            .anyMatch(one -> one instanceof Change.StuckUntil now && now.date().equals(date));
    Position place = wakes;
    int latest = -1;
    boolean[] lost = new boolean[LAST_MINUTE + 1];
    gaps.forEach(gap -> mark(lost, minute(gap.open()), minute(gap.close())));
    for (Change change : checked.request.revision().changes()) {
      if (change instanceof Change.HoursLost hours && hours.date().equals(date)) {
        mark(lost, minute(hours.hours().open()), minute(hours.hours().close()));
      }
      if (change instanceof Change.StuckUntil stuck
          && stuck.date().equals(date)
          && minute(stuck.until()) > latest) {
        latest = minute(stuck.until());
        mark(lost, begin, latest);
        Position there = stuck.place();
        place = there == null ? wakes : there;
      }
    }
    if (known != null && !saidNow) {
      mark(lost, begin, minute(known.until()));
      CustomerFacts there = known.at() == null ? null : checked.facts(known.at());
      Position at = there == null ? null : there.customer().position();
      place = at == null ? wakes : at;
    }
    gaps.clear();
    for (int from = begin; from < end; from++) {
      if (lost[from]) {
        int until = from;
        while (until < end && lost[until]) {
          until++;
        }
        gaps.add(
            new Hours(LocalTime.of(from / 60, from % 60), LocalTime.of(until / 60, until % 60)));
        from = until;
      }
    }
    return place;
  }

  private static void mark(boolean[] minutes, int from, int until) {
    for (int minute = from; minute < until; minute++) {
      minutes[minute] = true;
    }
  }

  /** Makes room for what is agreed. */
  private void widen(@Nullable CustomerId customer, int from, int until) {
    CustomerFacts facts = checked.facts(customer);
    Position place = facts == null ? null : facts.customer().position();
    if (customer != null && place == null) {
      return;
    }
    int there = place == null ? 0 : checked.drive(wakes, place);
    int fromAnywhere = field ? Math.max(HOME_FROM_ANYWHERE, checked.drive(wakes, finish)) : 0;
    int home = place == null ? fromAnywhere : checked.drive(place, finish);
    firstAgreed = Math.min(firstAgreed, Math.max(0, from - there));
    gaps.removeIf(gap -> CheckedPlan.overlap(Math.max(0, from), until, gap));
    lastAgreed = Math.max(lastAgreed, Math.min(LAST_MINUTE, until + home));
  }

  private boolean isConfirmed(Appointment appointment) {
    return checked.request.agenda().stops().stream()
        .anyMatch(stop -> stop.confirmed() && appointment.id().equals(stop.appointment()));
  }

  private int share(int working) {
    return checked
        .request
        .rules()
        .reserve()
        .toDecimal()
        .multiply(new BigDecimal(working))
        .setScale(0, RoundingMode.HALF_UP)
        .intValue();
  }

  private Position sleeps(LocalDate evening) {
    for (Night night : checked.request.rules().nights()) {
      if (night.date().equals(evening)) {
        return night.position();
      }
    }
    return checked.request.rules().home();
  }
}
