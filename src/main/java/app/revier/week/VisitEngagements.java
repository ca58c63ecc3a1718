package app.revier.week;

import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Hours;
import app.revier.week.Engagement.Claim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
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
  private final Map<CustomerId, List<Appointment>> agreed;
  private final Set<CustomerId> ahead = new HashSet<>();

  /** Gathers the visits of a week. */
  VisitEngagements(Gathering from) {
    request = from.request();
    week = from.week();
    confirmed = from.confirmed();
    done = from.done();
    gathered = from.gathered();
    calledOff = request.revision().cancelled();
    agreed = request.agenda().appointmentsByCustomer();
  }

  void add() {
    chooseAhead();
    request.customers().forEach(this::addVisit);
  }

  /**
   * Who is visited somewhat before it is due, so that no later week is fuller than need be: those
   * whose rhythm is over first. A week that is planned already is as full as it was meant to be.
   */
  private void chooseAhead() {
    if (!request.revision().kept().isEmpty()) {
      return;
    }
    Level level =
        new Level(request, week, done, confirmed, id -> calledOff.contains(id) || isCalledOff(id));
    int room = level.ahead();
    if (room <= 0) {
      return;
    }
    record Candidate(LocalDate dueOn, CustomerId id) {}
    List<Candidate> candidates = new ArrayList<>();
    for (CustomerFacts facts : request.customers()) {
      CustomerId id = facts.customer().id();
      Rhythm rhythm = Rhythm.of(facts, done.lastVisit(id), done.projectVisitsLeft(id));
      LocalDate dueOn = rhythm.dueOn();
      LocalDate allowed = rhythm.allowedFrom(week.first());
      if (dueOn == null
          || allowed.isAfter(week.last())
          || rhythm.isRipeBy(week.last())
          || isLeftAlone(facts, rhythm)
          || facts.customer().position() == null) {
        continue;
      }
      Map<LocalDate, List<Hours>> within = within(facts, rhythm, allowed);
      if (Spans.longest(within) >= minutes(facts.customer())) {
        candidates.add(new Candidate(dueOn, id));
      }
    }
    candidates.stream()
        .sorted(Comparator.comparing(Candidate::dueOn).thenComparing(Candidate::id))
        .limit(room)
        .forEach(one -> ahead.add(one.id()));
  }

  private boolean isLeftAlone(CustomerFacts facts, Rhythm rhythm) {
    CustomerId id = facts.customer().id();
    return confirmed.isVisited(id) || calledOff.contains(id) || isAgreedSoon(facts, rhythm);
  }

  private int minutes(Customer customer) {
    Integer own = customer.visiting().minutes();
    return own == null ? request.rules().visitMinutes() : own;
  }

  /** When a visit could be made on the field days from a day on. */
  private Map<LocalDate, List<Hours>> within(
      CustomerFacts facts, Rhythm rhythm, LocalDate allowed) {
    Customer customer = facts.customer();
    return week.spans()
        .common(
            customer,
            day ->
                !day.isBefore(allowed) && week.isField(day) && isOpen(customer.id(), rhythm, day));
  }

  private void addVisit(CustomerFacts facts) {
    Customer customer = facts.customer();
    int left = done.projectVisitsLeft(customer.id());
    Rhythm rhythm = Rhythm.of(facts, done.lastVisit(customer.id()), left);
    LocalDate allowed = rhythm.allowedFrom(week.first());
    if (allowed.isAfter(week.last()) || isLeftAlone(facts, rhythm)) {
      return;
    }
    VisitValues values = new VisitValues(request.rules());
    VisitValue value =
        ahead.contains(customer.id())
            ? values.ahead(facts, rhythm, left, week.last())
            : values.of(facts, rhythm, left, week.last());
    if (customer.position() == null) {
      impossible(customer, value, new Unplanned.NoPosition());
      return;
    }
    int minutes = minutes(customer);
    Map<LocalDate, List<Hours>> within = within(facts, rhythm, allowed);
    if (within.isEmpty() && isCalledOff(customer.id())) {
      return;
    }
    if (Spans.longest(within) < minutes) {
      Map<LocalDate, List<Hours>> onAnyDay =
          week.spans().common(customer, day -> !day.isBefore(allowed));
      boolean fits = Spans.longest(onAnyDay) >= minutes;
      impossible(
          customer, value, fits ? new Unplanned.NoFieldDay() : Gathered.why(within, minutes));
      return;
    }
    gathered.addWithStay(visit(customer, minutes, within, value));
  }

  /** What can wait need not be told of. */
  private void impossible(Customer customer, VisitValue value, Unplanned.Why why) {
    if (value.isAskedFor()) {
      gathered.impossible(new Unplanned(customer, null, null, value.points(), why));
    }
  }

  private static Engagement visit(
      Customer customer, int minutes, Map<LocalDate, List<Hours>> within, VisitValue value) {
    return new Engagement(
        Stop.Kind.VISIT,
        customer,
        null,
        null,
        "",
        customer.position(),
        minutes,
        customer.visiting().preparationMinutes(),
        within,
        Claim.WEIGHED,
        value.points(),
        Engagement.ALONE,
        false,
        value);
  }

  /** Whether a visit on a day is neither called off nor too soon before the next that stands. */
  private boolean isOpen(CustomerId id, Rhythm rhythm, LocalDate day) {
    LocalDate again = new Rhythm(rhythm.days(), day).allowedFrom(day);
    boolean farEnough =
        done.ahead(id).stream()
            .filter(next -> confirmed.isPlanned(next) || done.isLater(next))
            .noneMatch(next -> next.isAfter(day) && next.isBefore(again));
    return farEnough && !request.agenda().isCalledOff(id, day);
  }

  private boolean isCalledOff(CustomerId customer) {
    return week.days().stream().anyMatch(day -> request.agenda().isCalledOff(customer, day.date()));
  }

  /** Whether something is agreed with the customer before a visit now would be due again. */
  private boolean isAgreedSoon(CustomerFacts facts, Rhythm rhythm) {
    CustomerId id = facts.customer().id();
    LocalDate until = new Rhythm(rhythm.days(), week.first()).allowedFrom(week.first());
    return agreed.getOrDefault(id, List.of()).stream()
            .filter(one -> !confirmed.contains(one.id()) && !done.isPlanned(one.id()))
            .anyMatch(one -> !one.until().isBefore(week.first()) && one.from().isBefore(until))
        || done.ahead(id).stream()
            .anyMatch(
                day ->
                    (confirmed.isPlanned(day) || done.isLater(day))
                        && !day.isBefore(week.first())
                        && day.isBefore(until));
  }
}
