package app.revier.week.check;

import static app.revier.week.check.CheckedPlan.minute;

import app.revier.agenda.Stop;
import app.revier.territory.Customer;
import app.revier.territory.Hours;
import app.revier.territory.Position;
import app.revier.week.CustomerFacts;
import app.revier.week.PlannedDay;
import app.revier.week.PlannedStop;
import app.revier.week.Unplanned;
import app.revier.week.WeekPlan;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A plan that is kept: what stands in it, what had to give way, and what is called off. */
final class KeptRules {

  private final CheckedPlan checked;
  private final Findings findings;
  private final BreakRules breaks;

  KeptRules(CheckedPlan checked, Findings findings) {
    this.checked = checked;
    breaks = new BreakRules(checked, findings);
    this.findings = findings;
  }

  void check() {
    Set<Stop> told = new HashSet<>();
    for (WeekPlan.Displaced one : checked.plan.displaced()) {
      Stop before = one.before();
      boolean known = checked.kept.contains(before) && told.add(before);
      findings.require(known, Rule.KEPT, before.date(), "invented", before);
      boolean needed = !stands(before) && (isContradictory(before.date()) || !fits(before));
      findings.require(needed, Rule.KEPT, before.date(), "moved without need", before);
      findings.require(saysWhere(one), Rule.KEPT, before.date(), "not where it says", one);
    }
    for (Stop stop : checked.kept) {
      boolean right = stands(stop) || told.contains(stop);
      findings.require(right, Rule.KEPT, stop.date(), "not where it was", stop);
    }
    calledOff();
  }

  /** It is where the plan says, or nowhere that is not another's place. */
  private boolean saysWhere(WeekPlan.Displaced one) {
    LocalDate date = one.date();
    if (date != null) {
      return stopsOn(date).stream()
          .anyMatch(stop -> stop.isOfTheSame(one.before()) && stop.begin().equals(one.begin()));
    }
    return checked.plan.days().stream()
        .allMatch(
            day ->
                day.stops().stream()
                    .filter(stop -> stop.isOfTheSame(one.before()) && !stop.confirmed())
                    .filter(stop -> !checked.isKept(day.day().date(), stop))
                    .allMatch(stop -> isNewPlaceOfAnother(day.day().date(), stop)));
  }

  private boolean isNewPlaceOfAnother(LocalDate date, PlannedStop stop) {
    return checked.plan.displaced().stream()
        .anyMatch(
            one ->
                stop.isOfTheSame(one.before())
                    && date.equals(one.date())
                    && stop.begin().equals(one.begin()));
  }

  private boolean stands(Stop stop) {
    return stopsOn(stop.date()).stream().anyMatch(planned -> CheckedPlan.isSame(stop, planned));
  }

  private List<PlannedStop> stopsOn(LocalDate date) {
    PlannedDay day = day(date);
    return day == null ? List.of() : day.stops();
  }

  private @Nullable PlannedDay day(LocalDate date) {
    return checked.plan.days().stream()
        .filter(day -> day.day().date().equals(date))
        .findFirst()
        .orElse(null);
  }

  /** Whether it fits at its time among all that does not give way for it. */
  private boolean fits(Stop stop) {
    PlannedDay day = day(stop.date());
    CustomerFacts facts = checked.facts(stop.customer());
    Customer customer = facts == null ? null : facts.customer();
    Position place = customer == null ? null : customer.position();
    if (day == null || (customer != null && place == null) || !isOpen(stop, customer)) {
      return false;
    }
    List<Hours> gaps = day.day().blocked();
    int begin = minute(stop.begin()) - stop.preparationMinutes();
    if (CheckedPlan.overlapsAny(begin, minute(stop.end()), gaps)) {
      return false;
    }
    List<PlannedStop> firm = firm(day);
    return fitsBetween(stop, place, day, firm) && hasRoomForBreak(stop, customer, day, firm);
  }

  /** A kept stop gives way to the break that its day could need. */
  private boolean hasRoomForBreak(
      Stop stop, @Nullable Customer customer, PlannedDay day, List<PlannedStop> firm) {
    List<PlannedStop> all = new ArrayList<>(firm);
    all.add(
        new PlannedStop(
            stop.kind(),
            customer,
            null,
            null,
            "",
            0,
            stop.begin(),
            stop.begin(),
            stop.end(),
            stop.preparationMinutes(),
            false,
            null));
    all.sort(Comparator.comparing(PlannedStop::begin).thenComparing(PlannedStop::end));
    return breaks.hasRoom(day, all, new Hours(day.day().begin(), day.day().end()));
  }

  /** Where agreed things exclude each other, a kept stop gives way to one choice among them. */
  private boolean isContradictory(LocalDate date) {
    long agreed =
        checked.request.agenda().stops().stream()
            .filter(stop -> stop.confirmed() && stop.date().equals(date))
            .count();
    long standing = stopsOn(date).stream().filter(PlannedStop::confirmed).count();
    return standing < agreed
        || checked.request.agenda().appointments().stream()
            .filter(one -> one.isFixed() && one.from().equals(date))
            .anyMatch(
                one ->
                    checked.plan.leftOut().stream()
                        .map(Unplanned::appointment)
                        .anyMatch(one::equals));
  }

  private boolean isOpen(Stop stop, @Nullable Customer customer) {
    List<Hours> visiting = customer == null ? null : checked.receives(customer, stop.date());
    List<Hours> working = checked.hours(stop.date());
    return isWithin(stop, working) && (visiting == null || isWithin(stop, visiting));
  }

  private static boolean isWithin(Stop stop, List<Hours> spans) {
    return spans.stream()
        .anyMatch(span -> !stop.begin().isBefore(span.open()) && !stop.end().isAfter(span.close()));
  }

  /** What is agreed or kept as well, and the break. */
  private List<PlannedStop> firm(PlannedDay day) {
    List<PlannedStop> firm = new ArrayList<>();
    for (PlannedStop stop : day.stops()) {
      boolean agreed =
          stop.confirmed() || (stop.appointment() != null && stop.appointment().isFixed());
      if (agreed || stop.kind() == Stop.Kind.BREAK || checked.isKept(day.day().date(), stop)) {
        firm.add(stop);
      }
    }
    return firm;
  }

  private boolean fitsBetween(
      Stop stop, @Nullable Position place, PlannedDay day, List<PlannedStop> firm) {
    List<Leg> legs = new ArrayList<>();
    legs.add(new Leg(place, stop.begin(), stop.end(), stop.preparationMinutes()));
    for (PlannedStop one : firm) {
      legs.add(new Leg(checked.place(one), one.begin(), one.end(), one.preparationMinutes()));
    }
    legs.sort(Comparator.comparing(Leg::begin).thenComparing(Leg::end));
    Position here = day.day().start();
    int buffer = 0;
    int free = minute(day.day().begin());
    for (Leg leg : legs) {
      int begin = minute(leg.begin) - leg.preparation;
      Position there = leg.place;
      int way = there == null ? 0 : checked.drive(here, there) + buffer;
      if (free + way > begin || !isPassable(free, begin, way, day)) {
        return false;
      }
      free = minute(leg.end);
      if (there != null) {
        here = there;
        buffer = checked.buffer(day.day().date());
      }
    }
    int home = checked.drive(here, day.day().finish());
    int back = WayRules.latestBack(day);
    return free + home <= back && isPassable(free, back, home, day);
  }

  /** One stop of the day that is tried. */
  private record Leg(@Nullable Position place, LocalTime begin, LocalTime end, int preparation) {}

  /**
   * Whether there is time for a way in one piece, behind the gaps in between: a gap is spent where
   * the rep is, not where the way leads.
   */
  private static boolean isPassable(int from, int until, int minutes, PlannedDay day) {
    int behind = from;
    for (Hours gap : day.day().blocked()) {
      if (minute(gap.open()) >= from && minute(gap.close()) <= until) {
        behind = minute(gap.close());
      }
    }
    for (int begin = behind; begin + minutes <= until; begin++) {
      if (!CheckedPlan.overlapsAny(begin, begin + minutes, day.day().blocked())) {
        return true;
      }
    }
    return minutes == 0;
  }

  /** No visit that the plan chooses lies on a day for which it is called off. */
  private void calledOff() {
    for (PlannedDay day : checked.plan.days()) {
      for (PlannedStop stop : day.stops()) {
        Customer customer = stop.customer();
        boolean chosen = stop.kind() == Stop.Kind.VISIT && !stop.confirmed();
        if (customer != null && chosen) {
          LocalDate date = day.day().date();
          boolean off =
              checked.request.agenda().calledOff().stream()
                  .filter(one -> one.customer().equals(customer.id()))
                  .anyMatch(one -> !date.isBefore(one.from()) && !date.isAfter(one.until()));
          findings.require(!off, Rule.CALLED_OFF, date, stop);
        }
      }
    }
  }
}
