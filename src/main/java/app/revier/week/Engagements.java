package app.revier.week;

import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Hours;
import app.revier.territory.Position;
import app.revier.week.Engagement.Claim;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what can be put into the days of one week, and what cannot from the outset. */
final class Engagements {

  /** What a visit that a customer wants is worth while it can still wait for a later week. */
  private static final double WANTED_LATER = 500;

  private static final double TASK_WITH_DEADLINE = 40;
  private static final double TASK_WITHOUT_DEADLINE = 20;

  private final WeekRequest request;
  private final List<WorkDay> days;
  private final LocalDate lastOfAll;
  private final Set<LocalDate> allDays = new HashSet<>();
  private final Progressing done;
  private final Spans spans;
  private final Deadlines deadlines;
  private final Map<CustomerId, Customer> customers = new HashMap<>();
  private final Set<CustomerId> agreedHere = new HashSet<>();
  private final Set<Object> confirmed = new HashSet<>();
  private final Map<LocalDate, Integer> breakGroups = new HashMap<>();
  private final Map<Object, Integer> confirmedBlocks = new HashMap<>();
  private final List<Engagement> engagements = new ArrayList<>();
  private final List<Unplanned> impossible = new ArrayList<>();
  private final Set<CustomerId> cancelled;
  private int groups;

  /**
   * Gathers.
   *
   * @param days the working days of the week
   * @param workingDays all working days of the request
   * @param done what the weeks before hold
   */
  Engagements(
      WeekRequest request, List<WorkDay> days, List<WorkDay> workingDays, Progressing done) {
    this.request = request;
    this.days = days;
    this.done = done;
    lastOfAll = workingDays.getLast().date();
    spans = new Spans(days, request.rules());
    deadlines = new Deadlines(request);
    cancelled = request.revision().cancelled();
    request.customers().forEach(facts -> customers.put(facts.customer().id(), facts.customer()));
    takeElsewhere(workingDays);
    addConfirmed();
    addAppointments(workingDays);
    addBreaks();
    addTasks(workingDays);
    request.customers().forEach(this::addVisit);
  }

  /** All that can be planned. */
  List<Engagement> all() {
    return engagements;
  }

  /** What cannot be planned, whatever the others do. */
  List<Unplanned> impossible() {
    return impossible;
  }

  private LocalDate first() {
    return days.getFirst().date();
  }

  private LocalDate last() {
    return days.getLast().date();
  }

  private void addConfirmed() {
    for (WorkDay day : days) {
      for (Stop stop : request.confirmedOn(day.date())) {
        Customer customer = customers.get(stop.customer());
        Appointment appointment =
            stop.appointment() == null ? null : request.agenda().appointment(stop.appointment());
        Task task = stop.task() == null ? null : request.agenda().task(stop.task());
        take(stop);
        if (stop.customer() != null && (customer == null || customer.position() == null)) {
          impossible.add(new Unplanned(customer, appointment, task, 0, new Unplanned.NoPosition()));
          continue;
        }
        engagements.add(
            new Engagement(
                stop.kind(),
                customer,
                appointment,
                task,
                stop.title(),
                customer == null ? null : customer.position(),
                Clock.minute(stop.end()) - Clock.minute(stop.begin()),
                stop.preparationMinutes(),
                spans.exactly(stop.date(), new Hours(stop.begin(), stop.end())),
                Claim.AGREED,
                0,
                stop.kind() == Stop.Kind.BREAK && !breakGroups.containsKey(stop.date())
                    ? breakGroup(stop.date())
                    : Engagement.ALONE,
                true,
                null));
      }
    }
  }

  /** What is agreed for other weeks is not planned again in this one. */
  private void takeElsewhere(List<WorkDay> workingDays) {
    for (WorkDay day : workingDays) {
      allDays.add(day.date());
      for (Stop stop : request.confirmedOn(day.date())) {
        if (stop.appointment() != null) {
          confirmed.add(stop.appointment());
        }
        if (stop.task() != null) {
          confirmed.add(stop.task());
        }
      }
    }
  }

  private void take(Stop stop) {
    if (stop.customer() != null) {
      agreedHere.add(stop.customer());
    }
    if (stop.appointment() != null) {
      confirmed.add(stop.appointment());
    }
    if (stop.task() != null) {
      confirmed.add(stop.task());
      confirmedBlocks.merge(stop.task(), 1, Integer::sum);
    }
  }

  private void addAppointments(List<WorkDay> workingDays) {
    for (Appointment appointment : request.agenda().appointmentsWithin(first(), last())) {
      if (!confirmed.contains(appointment.id()) && !done.isPlanned(appointment.id())) {
        add(appointment, workingDays);
      }
    }
  }

  private void add(Appointment appointment, List<WorkDay> workingDays) {
    Customer customer = customers.get(appointment.customer());
    if (appointment.customer() != null) {
      agreedHere.add(appointment.customer());
      if (customer == null || customer.position() == null) {
        impossible.add(new Unplanned(customer, appointment, null, 0, new Unplanned.NoPosition()));
        return;
      }
    }
    LocalTime begin = appointment.begin();
    if (begin != null && Clock.minute(begin) + appointment.minutes() > Clock.LAST_MINUTE) {
      impossible.add(new Unplanned(customer, appointment, null, 0, new Unplanned.NoRoom()));
      return;
    }
    Map<LocalDate, List<Hours>> within =
        begin == null
            ? spans.common(
                customer == null ? null : customer.visiting().hours(),
                day -> !day.isBefore(appointment.from()) && !day.isAfter(appointment.until()))
            : spans.exactly(
                appointment.from(),
                new Hours(begin, Clock.time(Clock.minute(begin) + appointment.minutes())));
    boolean later =
        workingDays.stream()
            .anyMatch(
                day -> day.date().isAfter(last()) && !day.date().isAfter(appointment.until()));
    if (Spans.longest(within) < appointment.minutes()) {
      if (!later) {
        impossible.add(
            new Unplanned(
                customer, appointment, null, 0, notPossible(within, appointment.minutes())));
      }
      return;
    }
    addWithStay(
        new Engagement(
            Stop.Kind.APPOINTMENT,
            customer,
            appointment,
            null,
            appointment.title(),
            customer == null ? null : customer.position(),
            appointment.minutes(),
            appointment.preparationMinutes(),
            within,
            begin != null ? Claim.AGREED : later ? Claim.WEIGHED : Claim.NOW,
            later ? WANTED_LATER : 0,
            Engagement.ALONE,
            false,
            null));
  }

  private static Unplanned.Why notPossible(Map<LocalDate, List<Hours>> within, int minutes) {
    return within.isEmpty() ? new Unplanned.Closed() : new Unplanned.TooLong(minutes);
  }

  /** Within its hours if that is possible, else at any time of the day. */
  private void addBreaks() {
    for (WorkDay day : days) {
      if (day.breakMinutes() > 0) {
        int group = breakGroup(day.date());
        Hours wholeDay = new Hours(day.begin(), day.end());
        addBreak(day, request.rules().breakHours(), Claim.BREAK_IN_TIME, group);
        addBreak(day, wholeDay, Claim.BREAK, group);
      }
    }
  }

  private int breakGroup(LocalDate date) {
    return breakGroups.computeIfAbsent(date, any -> groups++);
  }

  private void addBreak(WorkDay day, Hours hours, Claim claim, int group) {
    if (hours.minutes() >= day.breakMinutes()) {
      engagements.add(
          new Engagement(
              Stop.Kind.BREAK,
              null,
              null,
              null,
              "",
              null,
              day.breakMinutes(),
              0,
              Map.of(day.date(), List.of(hours)),
              claim,
              0,
              group,
              false,
              null));
    }
  }

  private void addTasks(List<WorkDay> workingDays) {
    for (Task task : request.agenda().openTasks()) {
      if (task.isLongProject()) {
        addBlocks(task);
      } else if (!confirmed.contains(task.id()) && !done.isPlanned(task.id())) {
        addTask(task, workingDays);
      }
    }
  }

  private void addBlocks(Task task) {
    LocalDate deadline = task.deadline();
    Map<LocalDate, List<Hours>> within =
        spans.common(
            null,
            day -> notBefore(day, task.earliest()) && (deadline == null || !day.isAfter(deadline)));
    if (within.isEmpty()) {
      return;
    }
    int blocks =
        task.blocksPerWeek()
            - confirmedBlocks.getOrDefault(task.id(), 0)
            - done.blocks(task.id(), first());
    for (int i = 0; i < blocks; i++) {
      if (Spans.longest(within) < task.minutes()) {
        impossible.add(new Unplanned(null, null, task, 0, new Unplanned.TooLong(task.minutes())));
        return;
      }
      engagements.add(task(task, within, Claim.WORK, 0));
    }
  }

  private void addTask(Task task, List<WorkDay> workingDays) {
    LocalDate lastDay = deadlines.lastDay(task);
    Map<LocalDate, List<Hours>> within =
        spans.common(
            null,
            day -> notBefore(day, task.earliest()) && (lastDay == null || !day.isAfter(lastDay)));
    boolean later =
        lastDay == null
            || lastDay.isAfter(lastOfAll)
            || workingDays.stream()
                .anyMatch(day -> day.date().isAfter(last()) && !day.date().isAfter(lastDay));
    boolean possible = Spans.longest(within) >= task.minutes();
    if (possible && later) {
      double points = lastDay == null ? TASK_WITHOUT_DEADLINE : TASK_WITH_DEADLINE;
      engagements.add(task(task, within, Claim.WEIGHED, points));
    } else if (possible) {
      engagements.add(task(task, within, Claim.NOW, 0));
    } else if (!later && notBefore(last(), task.earliest())) {
      impossible.add(
          new Unplanned(
              null,
              null,
              task,
              0,
              within.isEmpty() ? new Unplanned.NoRoom() : new Unplanned.TooLong(task.minutes())));
    }
  }

  private static boolean notBefore(LocalDate day, @Nullable LocalDate earliest) {
    return earliest == null || !day.isBefore(earliest);
  }

  private static Engagement task(
      Task task, Map<LocalDate, List<Hours>> within, Claim claim, double points) {
    return new Engagement(
        Stop.Kind.TASK,
        null,
        null,
        task,
        task.title(),
        null,
        task.minutes(),
        0,
        within,
        claim,
        points,
        Engagement.ALONE,
        false,
        null);
  }

  private void addVisit(CustomerFacts facts) {
    Customer customer = facts.customer();
    LocalDate lastVisit = done.lastVisit(customer.id());
    if (agreedHere.contains(customer.id())
        || cancelled.contains(customer.id())
        || (facts.intervalDays() == null && done.isVisited(customer.id()))) {
      return;
    }
    Integer interval = facts.intervalDays();
    LocalDate dueFrom =
        lastVisit == null || interval == null ? first() : VisitValues.dueFrom(lastVisit, interval);
    if (dueFrom.isAfter(last()) || isAgreedSoon(facts)) {
      return;
    }
    int left = done.projectVisitsLeft(customer.id());
    VisitValue value = new VisitValues(request.rules()).of(facts, lastVisit, left, last());
    Position place = customer.position();
    if (place == null) {
      impossible.add(
          new Unplanned(customer, null, null, value.points(), new Unplanned.NoPosition()));
      return;
    }
    Integer own = customer.visiting().minutes();
    int minutes = own == null ? request.rules().visitMinutes() : own;
    Map<LocalDate, List<Hours>> within =
        spans.common(customer.visiting().hours(), day -> !day.isBefore(dueFrom));
    if (Spans.longest(within) < minutes) {
      impossible.add(
          new Unplanned(customer, null, null, value.points(), notPossible(within, minutes)));
      return;
    }
    addWithStay(
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

  /**
   * What was planned before on one of these days can stay at its time, or move for a price: it is
   * worth that much more where it is.
   */
  private void addWithStay(Engagement engagement) {
    Customer customer = engagement.customer();
    Stop before = customer == null ? null : request.revision().before(customer.id()).orElse(null);
    List<Hours> spans =
        before == null ? List.of() : engagement.within().getOrDefault(before.date(), List.of());
    if (before == null || spans.isEmpty()) {
      engagements.add(engagement);
      return;
    }
    int group = groups++;
    engagements.add(engagement.in(group));
    int begin = Clock.minute(before.begin());
    int earliest = Math.max(0, begin - Revision.SAME_TIME_MINUTES);
    int latest =
        Math.min(Clock.LAST_MINUTE, begin + Revision.SAME_TIME_MINUTES + engagement.minutes());
    List<Hours> near =
        Spans.cut(spans, List.of(new Hours(Clock.time(earliest), Clock.time(latest))));
    engagements.add(
        engagement
            .in(group)
            .staying(Map.of(before.date(), near), request.rules().weights().move()));
  }

  /** Whether something is agreed with the customer before a visit now would be due again. */
  private boolean isAgreedSoon(CustomerFacts facts) {
    CustomerId id = facts.customer().id();
    Integer interval = facts.intervalDays();
    LocalDate until = interval == null ? lastOfAll : VisitValues.dueFrom(first(), interval);
    return request.agenda().appointmentsOf(id).stream()
            .filter(one -> !confirmed.contains(one.id()) && !done.isPlanned(one.id()))
            .anyMatch(one -> !one.until().isBefore(first()) && one.from().isBefore(until))
        || request.agenda().stopsOf(id).stream()
            .anyMatch(
                stop ->
                    stop.confirmed()
                        && (allDays.contains(stop.date()) || done.isLater(stop.date()))
                        && !stop.date().isBefore(first())
                        && stop.date().isBefore(until));
  }
}
