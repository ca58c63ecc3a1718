package app.revier.book;

import app.revier.agenda.Agenda;
import app.revier.agenda.AgendaEntry;
import app.revier.agenda.AgendaEntryId;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.CalledOff;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.week.BestDay;
import app.revier.week.DayByHand;
import app.revier.week.WeekRequest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the rep changes by hand in the days of a week (decision 0029). Each change is one step that
 * can be undone. The day on which something is put is in order afterwards, as far as it can be: see
 * {@link DayByHand}. What was reported, and what is confirmed, stays as it is.
 */
public final class WeekByHand {

  /** A visit ends on the day on which it begins. */
  private static final int LONGEST = 24 * 60 - 1;

  private final Book book;
  private final WeekRequest request;
  private final LocalDate last;

  /**
   * The days of a request.
   *
   * @param book the open book, whose newest agenda counts
   * @param request the rules and the customers, as {@link WeekPlanning#request} gives them
   * @param last the last day of the week: what is taken out stays out until then
   */
  public WeekByHand(Book book, WeekRequest request, LocalDate last) {
    this.book = book;
    this.request = request;
    this.last = last;
  }

  /**
   * Puts a stop somewhere; an appointment is moved with it. Nothing happens to a stop that is gone,
   * confirmed or reported.
   *
   * @param begin when it begins, preparation not included
   * @param end when it ends, after the beginning
   */
  public Optional<BookChange> put(StopId id, LocalDate date, LocalTime begin, LocalTime end) {
    Agenda agenda = agenda();
    Stop before = agenda.stop(id);
    if (before == null || isHeld(agenda, before)) {
      return Optional.empty();
    }
    Stop placed = before.at(date, begin, end);
    if (placed.equals(before)) {
      return Optional.empty();
    }
    List<AgendaEntry> made = new ArrayList<>();
    AppointmentId appointment = before.appointment();
    Appointment known = appointment == null ? null : agenda.appointment(appointment);
    if (known != null) {
      made.add(moved(known, placed));
    }
    List<Stop> wanted = new ArrayList<>(agenda.stopsOn(date));
    wanted.removeIf(stop -> stop.id().equals(id));
    wanted.add(placed);
    List<Stop> stops = inOrder(agenda.with(List.of(), made), date, wanted, List.of(id));
    Set<LocalDate> days = new HashSet<>(List.of(date, before.date()));
    if (!before.date().equals(date)) {
      agenda.stopsOn(before.date()).stream()
          .filter(stop -> !stop.id().equals(id))
          .forEach(stops::add);
    }
    return book.days().byHand(label("stop-moved", before), days, stops, List.of(), made);
  }

  /**
   * Plans a visit.
   *
   * @param begin when it begins, preparation not included
   * @param end when it ends, after the beginning
   */
  public Optional<BookChange> visit(
      Customer customer, LocalDate date, LocalTime begin, LocalTime end) {
    Agenda agenda = agenda();
    Stop visit = visitOf(customer, date, begin, end);
    List<Stop> wanted = new ArrayList<>(agenda.stopsOn(date));
    wanted.add(visit);
    return putIn(customer, date, inOrder(agenda, date, wanted, List.of(visit.id())));
  }

  /**
   * Plans a visit on the day and at the time at which it costs the least way: see {@link BestDay}.
   *
   * @return none if it fits on none of the days
   */
  public Optional<BookChange> visit(Customer customer) {
    Agenda agenda = agenda();
    Agenda planning = new ReportedAgenda(agenda).forPlanning();
    int minutes = Math.min(request.rules().visitMinutes(customer), LONGEST);
    LocalTime end = LocalTime.MIN.plusMinutes(minutes);
    Stop visit = visitOf(customer, request.from(), LocalTime.MIN, end);
    return BestDay.of(request.with(planning), visit, book.days()::nextStopId)
        .flatMap(best -> putIn(customer, best.date(), asInBook(agenda, best.date(), best.stops())));
  }

  private Stop visitOf(Customer customer, LocalDate date, LocalTime begin, LocalTime end) {
    return new Stop(
        book.days().nextStopId(),
        date,
        Stop.Kind.VISIT,
        customer.id(),
        null,
        null,
        "",
        begin,
        end,
        customer.visiting().preparationMinutes(),
        false);
  }

  private Optional<BookChange> putIn(Customer customer, LocalDate date, List<Stop> stops) {
    List<AgendaEntryId> ended = new ArrayList<>();
    agenda().calledOff().stream()
        .filter(off -> off.customer().equals(customer.id()) && off.covers(date))
        .forEach(off -> ended.add(off.id()));
    return book.days()
        .byHand(
            ChangeLabel.of("visit-put-in", customer.name()), Set.of(date), stops, ended, List.of());
  }

  /**
   * Takes a stop out. A visit stays out until the end of the week, unless it is put in again; an
   * appointment is gone. Nothing happens to a stop that is gone, confirmed or reported.
   */
  public Optional<BookChange> takeOut(StopId id) {
    Agenda agenda = agenda();
    Stop stop = agenda.stop(id);
    if (stop == null || isHeld(agenda, stop)) {
      return Optional.empty();
    }
    List<Stop> left = new ArrayList<>(agenda.stopsOn(stop.date()));
    left.removeIf(other -> other.id().equals(id));
    List<AgendaEntryId> removed = new ArrayList<>();
    List<AgendaEntry> made = new ArrayList<>();
    AppointmentId appointment = stop.appointment();
    CustomerId customer = stop.customer();
    if (appointment != null) {
      removed.add(appointment);
    } else if (stop.kind() == Stop.Kind.VISIT && customer != null) {
      made.add(new CalledOff(book.days().nextCalledOffId(), customer, request.from(), last));
    }
    return book.days()
        .byHand(label("stop-taken-out", stop), Set.of(stop.date()), left, removed, made);
  }

  /** Puts a day into the order that costs the least way, as early as it can be. */
  public Optional<BookChange> shorten(LocalDate date) {
    Agenda agenda = agenda();
    List<Stop> planned = planned(agenda, date, agenda.stopsOn(date));
    Agenda planning = new ReportedAgenda(agenda).forPlanning();
    List<Stop> stops =
        DayByHand.shortest(request.with(planning), date, planned, book.days()::nextStopId);
    return book.days()
        .byHand(
            ChangeLabel.of("day-put-in-order"),
            Set.of(date),
            asInBook(agenda, date, stops),
            List.of(),
            List.of());
  }

  /** Whether nobody takes it elsewhere: it is confirmed, or what came of it is reported. */
  private static boolean isHeld(Agenda agenda, Stop stop) {
    return stop.confirmed() || new ReportedAgenda(agenda).report(stop) != null;
  }

  private Agenda agenda() {
    return book.snapshot().agenda();
  }

  /** The stops of a day, put in order around those that were put there. */
  private List<Stop> inOrder(
      Agenda agenda, LocalDate date, List<Stop> wanted, Collection<StopId> placed) {
    Agenda planning = new ReportedAgenda(agenda).forPlanning();
    List<Stop> stops =
        DayByHand.inOrder(
            request.with(planning),
            date,
            planned(agenda, date, wanted),
            placed,
            book.days()::nextStopId);
    return asInBook(agenda, date, stops);
  }

  /** As the planner takes them: what was not held is none, what was held is confirmed. */
  private static List<Stop> planned(Agenda agenda, LocalDate date, List<Stop> wanted) {
    ReportedAgenda reported = new ReportedAgenda(agenda);
    Map<StopId, Stop> taken = new HashMap<>();
    reported.forPlanning().stopsOn(date).forEach(stop -> taken.put(stop.id(), stop));
    List<Stop> planned = new ArrayList<>();
    for (Stop stop : wanted) {
      if (reported.report(stop) == null) {
        planned.add(stop);
      } else if (taken.containsKey(stop.id())) {
        planned.add(taken.get(stop.id()));
      }
    }
    return planned;
  }

  /** With what was reported as the book has it. */
  private static List<Stop> asInBook(Agenda agenda, LocalDate date, List<Stop> stops) {
    ReportedAgenda reported = new ReportedAgenda(agenda);
    List<Stop> all = new ArrayList<>();
    stops.stream().filter(stop -> reported.report(stop) == null).forEach(all::add);
    agenda.stopsOn(date).stream().filter(stop -> reported.report(stop) != null).forEach(all::add);
    return all;
  }

  /** An appointment with a fixed time has it from its stop; another may be on that day as well. */
  private static Appointment moved(Appointment known, Stop placed) {
    LocalDate date = placed.date();
    int minutes = (placed.end().toSecondOfDay() - placed.begin().toSecondOfDay()) / 60;
    LocalDate from = known.isFixed() || date.isBefore(known.from()) ? date : known.from();
    LocalDate until = known.isFixed() || date.isAfter(known.until()) ? date : known.until();
    return new Appointment(
        known.id(),
        known.customer(),
        known.title(),
        from,
        until,
        known.isFixed() ? placed.begin() : null,
        minutes,
        known.preparationMinutes(),
        known.origin());
  }

  private ChangeLabel label(String code, Stop stop) {
    CustomerId id = stop.customer();
    Customer customer = id == null ? null : book.snapshot().territory().customer(id);
    AppointmentId appointment = stop.appointment();
    Appointment known = appointment == null ? null : agenda().appointment(appointment);
    if (customer != null) {
      return ChangeLabel.of(code, customer.name());
    }
    if (known != null) {
      return ChangeLabel.of(code, known.title());
    }
    return stop.title().isEmpty()
        ? ChangeLabel.of("stop-edited")
        : ChangeLabel.of(code, stop.title());
  }
}
