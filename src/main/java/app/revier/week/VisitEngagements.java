package app.revier.week;

import app.revier.agenda.Stop;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Hours;
import app.revier.territory.Position;
import app.revier.week.Engagement.Claim;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The visits that are due in a week, to customers with whom nothing is agreed soon. */
final class VisitEngagements {

  private final WeekRequest request;
  private final WorkingWeek week;
  private final Confirmed confirmed;
  private final Progressing done;
  private final Gathered gathered;
  private final Set<CustomerId> calledOff;

  /** Gathers the visits of a week. */
  VisitEngagements(Gathering from) {
    request = from.request();
    week = from.week();
    confirmed = from.confirmed();
    done = from.done();
    gathered = from.gathered();
    calledOff = request.revision().cancelled();
  }

  void add() {
    request.customers().forEach(this::addVisit);
  }

  private void addVisit(CustomerFacts facts) {
    Customer customer = facts.customer();
    LocalDate lastVisit = done.lastVisit(customer.id());
    if (confirmed.isVisited(customer.id())
        || calledOff.contains(customer.id())
        || (facts.intervalDays() == null && done.isVisited(customer.id()))) {
      return;
    }
    Integer interval = facts.intervalDays();
    LocalDate dueFrom =
        lastVisit == null || interval == null
            ? week.first()
            : VisitValues.dueFrom(lastVisit, interval);
    if (dueFrom.isAfter(week.last()) || isAgreedSoon(facts)) {
      return;
    }
    int left = done.projectVisitsLeft(customer.id());
    VisitValue value = new VisitValues(request.rules()).of(facts, lastVisit, left, week.last());
    Position place = customer.position();
    if (place == null) {
      gathered.impossible(
          new Unplanned(customer, null, null, value.points(), new Unplanned.NoPosition()));
      return;
    }
    Integer own = customer.visiting().minutes();
    int minutes = own == null ? request.rules().visitMinutes() : own;
    Map<LocalDate, List<Hours>> within =
        week.spans().common(customer.visiting().hours(), day -> !day.isBefore(dueFrom));
    if (Spans.longest(within) < minutes) {
      gathered.impossible(
          new Unplanned(customer, null, null, value.points(), Gathered.why(within, minutes)));
      return;
    }
    gathered.addWithStay(
        new Engagement(
            Stop.Kind.VISIT,
            customer,
            null,
            null,
            "",
            place,
            minutes,
            customer.visiting().preparationMinutes(),
            within,
            Claim.WEIGHED,
            value.points(),
            Engagement.ALONE,
            false,
            value));
  }

  /** Whether something is agreed with the customer before a visit now would be due again. */
  private boolean isAgreedSoon(CustomerFacts facts) {
    CustomerId id = facts.customer().id();
    Integer interval = facts.intervalDays();
    LocalDate until =
        interval == null ? week.lastOfAll() : VisitValues.dueFrom(week.first(), interval);
    return request.agenda().appointmentsOf(id).stream()
            .filter(one -> !confirmed.contains(one.id()) && !done.isPlanned(one.id()))
            .anyMatch(one -> !one.until().isBefore(week.first()) && one.from().isBefore(until))
        || request.agenda().stopsOf(id).stream()
            .anyMatch(
                stop ->
                    stop.confirmed()
                        && (confirmed.isPlanned(stop.date()) || done.isLater(stop.date()))
                        && !stop.date().isBefore(week.first())
                        && stop.date().isBefore(until));
  }
}
