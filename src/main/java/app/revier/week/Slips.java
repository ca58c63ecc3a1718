package app.revier.week;

import app.revier.agenda.Stop;
import app.revier.territory.CustomerId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The visits that come later than their interval allows, by appointment or otherwise. */
final class Slips {

  private final List<Slip> slips = new ArrayList<>();

  private Slips() {}

  /**
   * All of them, the latest first.
   *
   * @param before the visits before the planned days
   */
  static List<Slip> of(List<CustomerFacts> customers, List<PlannedDay> days, Progressing before) {
    Slips slips = new Slips();
    if (!days.isEmpty()) {
      Map<CustomerId, List<LocalDate>> visits = visits(days);
      LocalDate end = days.getLast().day().date();
      for (CustomerFacts facts : customers) {
        CustomerId id = facts.customer().id();
        slips.addAll(facts, before, visits.getOrDefault(id, List.of()), end);
      }
    }
    slips.slips.sort(Comparator.comparingInt(Slip::days).reversed());
    return slips.slips;
  }

  private static Map<CustomerId, List<LocalDate>> visits(List<PlannedDay> days) {
    Map<CustomerId, List<LocalDate>> visits = new HashMap<>();
    for (PlannedDay day : days) {
      for (PlannedStop stop : day.stops()) {
        boolean visit = stop.kind() == Stop.Kind.VISIT || stop.kind() == Stop.Kind.APPOINTMENT;
        if (visit && stop.customer() != null) {
          visits
              .computeIfAbsent(stop.customer().id(), id -> new ArrayList<>())
              .add(day.day().date());
        }
      }
    }
    return visits;
  }

  private void addAll(
      CustomerFacts facts, Progressing before, List<LocalDate> visits, LocalDate end) {
    CustomerId id = facts.customer().id();
    LocalDate last = before.lastVisit(id);
    int left = before.projectVisitsLeft(id);
    for (LocalDate visit : visits) {
      add(facts, Rhythm.of(facts, last, left), visit, visit);
      last = last == null || visit.isAfter(last) ? visit : last;
      left = Math.max(0, left - 1);
    }
    add(facts, Rhythm.of(facts, last, left), null, end);
  }

  private void add(
      CustomerFacts facts, Rhythm rhythm, @Nullable LocalDate plannedOn, LocalDate day) {
    LocalDate last = rhythm.last();
    Integer days = rhythm.days();
    if (last == null || days == null) {
      return;
    }
    LocalDate dueOn = last.plusDays(days);
    if (day.isAfter(dueOn)) {
      int late = (int) ChronoUnit.DAYS.between(dueOn, day);
      slips.add(new Slip(facts.customer(), dueOn, plannedOn, late));
    }
  }
}
