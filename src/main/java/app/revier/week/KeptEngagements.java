package app.revier.week;

import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Hours;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The stops of a kept plan that lie in one week, each at its very time. */
final class KeptEngagements {

  private final WeekRequest request;
  private final WorkingWeek week;
  private final Progressing done;
  private final Map<CustomerId, CustomerFacts> facts = new HashMap<>();
  private final Map<Engagement, Stop> stops = new LinkedHashMap<>();

  /**
   * Gathers the kept stops of a week.
   *
   * @param done what the weeks before hold
   * @param gathered takes them
   */
  KeptEngagements(WeekRequest request, WorkingWeek week, Progressing done, Gathered gathered) {
    this.request = request;
    this.week = week;
    this.done = done;
    if (!request.revision().kept().isEmpty()) {
      request.customers().forEach(one -> facts.put(one.customer().id(), one));
    }
    for (Stop stop : request.revision().kept()) {
      if (stop.kind() == Stop.Kind.BREAK) {
        continue;
      }
      Map<LocalDate, List<Hours>> within =
          week.spans().exactly(stop.date(), new Hours(stop.begin(), stop.end()));
      if (!within.isEmpty()) {
        Engagement engagement = engagement(stop, within);
        stops.put(engagement, stop);
        gathered.add(engagement);
      }
    }
  }

  private Engagement engagement(Stop stop, Map<LocalDate, List<Hours>> within) {
    CustomerFacts known = facts.get(stop.customer());
    Customer customer = known == null ? null : known.customer();
    VisitValue value =
        stop.kind() == Stop.Kind.VISIT ? value(stop, Objects.requireNonNull(known)) : null;
    Appointment appointment =
        stop.appointment() == null ? null : request.agenda().appointment(stop.appointment());
    Task task = stop.task() == null ? null : request.agenda().task(stop.task());
    return new Engagement(
        stop.kind(),
        customer,
        appointment,
        task,
        stop.title(),
        customer == null ? null : customer.position(),
        Clock.minute(stop.end()) - Clock.minute(stop.begin()),
        stop.preparationMinutes(),
        within,
        Engagement.Claim.KEPT,
        value == null ? 0 : value.points(),
        Engagement.ALONE,
        false,
        value,
        stop.called() == null ? null : customerOf(stop.called()));
  }

  private @Nullable Customer customerOf(CustomerId id) {
    CustomerFacts known = facts.get(id);
    return known == null ? null : known.customer();
  }

  private VisitValue value(Stop stop, CustomerFacts known) {
    return new VisitValues(request.rules()).standing(known, done, stop.date(), week.last());
  }

  /** The kept stops for which a first plan of the week has no room at their times, with why. */
  List<WeekPlan.Displaced> displaced(WeekProblem problem, List<List<Integer>> tours) {
    Set<Engagement> planned = new HashSet<>();
    for (List<Integer> tour : tours) {
      for (int job : tour) {
        if (!problem.isBlocked(job)) {
          planned.add(problem.engagements().get(job));
        }
      }
    }
    return stops.entrySet().stream()
        .filter(entry -> !planned.contains(entry.getKey()))
        .map(entry -> displaced(entry.getValue(), entry.getKey(), planned))
        .toList();
  }

  private WeekPlan.Displaced displaced(Stop stop, Engagement own, Set<Engagement> planned) {
    WorkDay day =
        week.days().stream()
            .filter(one -> one.date().equals(stop.date()))
            .findFirst()
            .orElseThrow();
    return new WeekPlan.Displaced(
        stop, new Obstacle(request.rules().on(day.date()), day, planned).to(own));
  }
}
