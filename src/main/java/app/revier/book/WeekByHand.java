package app.revier.book;

import app.revier.agenda.Agenda;
import app.revier.agenda.AgendaEntry;
import app.revier.agenda.AgendaEntryId;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.CalledOff;
import app.revier.agenda.SpecialRule;
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
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the rep changes by hand in the days of a week (decision 0029). Each change is one step that
 * can be undone. The day on which something is put is in order afterwards, as far as it can be: see
 * {@link DayByHand}. What was reported, and what is confirmed, stays as it is.
 */
public final class WeekByHand {

  private final Book book;
  private final WeekRequest request;
  private final LocalDate last;
  private final DayInOrder order;

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
    order = new DayInOrder(request, book.days()::nextStopId);
  }

  /**
   * Puts a stop somewhere; an appointment is moved with it. Nothing happens to a stop that is gone,
   * confirmed or reported.
   *
   * @param begin when it begins, preparation not included
   * @param end when it ends, after the beginning
   */
  public Optional<BookChange> put(StopId id, LocalDate date, LocalTime begin, LocalTime end) {
    Stop before = agenda().stop(id);
    return before == null
        ? Optional.empty()
        : put(before, before.at(date, begin, end), "stop-moved", List.of(), List.of());
  }

  /**
   * Puts a stop somewhere and confirms it there, since that is what the customer agreed to.
   *
   * @param ended entries that are settled by that
   * @param made entries that say so
   */
  Optional<BookChange> agree(
      Stop before,
      Stop placed,
      List<? extends AgendaEntryId> ended,
      List<? extends AgendaEntry> made) {
    return put(before, placed.withConfirmed(true), "visit-agreed", ended, made);
  }

  private Optional<BookChange> put(
      Stop before,
      Stop placed,
      String code,
      List<? extends AgendaEntryId> ended,
      List<? extends AgendaEntry> more) {
    Agenda agenda = agenda();
    StopId id = before.id();
    LocalDate date = placed.date();
    if (isHeld(agenda, before) || placed.equals(before)) {
      return Optional.empty();
    }
    List<AgendaEntry> made = new ArrayList<>(more);
    AppointmentId appointment = before.appointment();
    Appointment known = appointment == null ? null : agenda.appointment(appointment);
    if (known != null) {
      made.add(MovedAppointment.with(known, placed));
    }
    List<Stop> wanted = new ArrayList<>(agenda.stopsOn(date));
    wanted.removeIf(stop -> stop.id().equals(id));
    wanted.add(placed);
    List<Stop> stops = order.inOrder(agenda.with(List.of(), made), date, wanted, List.of(id));
    Set<LocalDate> days = new HashSet<>(List.of(date, before.date()));
    if (!before.date().equals(date)) {
      agenda.stopsOn(before.date()).stream()
          .filter(stop -> !stop.id().equals(id))
          .forEach(stops::add);
    }
    return book.days().byHand(label(code, before), days, stops, ended, made);
  }

  /**
   * Puts a stop on another day, at the time at which it costs the least way there; where there is
   * no room it keeps its time of the day. Nothing happens to a stop that is gone, confirmed or
   * reported.
   *
   * @param date a day of the request
   */
  public Optional<BookChange> move(StopId id, LocalDate date) {
    Agenda agenda = agenda();
    Stop before = agenda.stop(id);
    if (before == null || isHeld(agenda, before) || before.date().equals(date)) {
      return Optional.empty();
    }
    Stop there = before.at(date, before.begin(), before.end());
    Agenda planning = new ReportedAgenda(agenda.with(List.of(), List.of(there))).forPlanning();
    List<Stop> day =
        DayByHand.withOneMore(
            request.with(planning), date, planning.stopsOn(date), id, book.days()::nextStopId);
    return day.stream()
        .filter(stop -> stop.id().equals(id))
        .findFirst()
        .flatMap(stop -> put(id, date, stop.begin(), stop.end()));
  }

  /**
   * Puts something that is not planned into a day.
   *
   * @param begin when it begins, preparation not included
   * @param end when it ends, after the beginning
   * @return none if there is no such thing any more
   */
  public Optional<BookChange> putIn(Wanted wanted, LocalDate date, LocalTime begin, LocalTime end) {
    Agenda agenda = agenda();
    return new WantedStop(book, request)
        .at(wanted, date, begin, end)
        .flatMap(
            stop -> {
              List<AgendaEntry> made = new ArrayList<>();
              Appointment known =
                  stop.appointment() == null ? null : agenda.appointment(stop.appointment());
              if (known != null) {
                made.add(MovedAppointment.with(known, stop));
              }
              List<Stop> stops = new ArrayList<>(agenda.stopsOn(date));
              stops.removeIf(other -> other.id().equals(stop.id()));
              stops.add(stop);
              Agenda changed = agenda.with(List.of(), made);
              return putIn(stop, order.inOrder(changed, date, stops, List.of(stop.id())), made);
            });
  }

  /**
   * Puts something that is not planned where it costs the least way: see {@link BestDay}. What is
   * agreed at a time stands at that time, whatever it is in conflict with.
   *
   * @return none if it fits on none of the days, or there is no such thing any more
   */
  public Optional<BookChange> putIn(Wanted wanted) {
    Agenda agenda = agenda();
    Appointment fixed =
        wanted instanceof Wanted.Agreed(AppointmentId id) ? agenda.appointment(id) : null;
    LocalTime begin = fixed == null ? null : fixed.begin();
    if (fixed != null && begin != null) {
      LocalTime end = begin.plusMinutes(fixed.minutes());
      return request.worksOn(fixed.from()) && end.isAfter(begin)
          ? putIn(wanted, fixed.from(), begin, end)
          : Optional.empty();
    }
    Agenda planning = new ReportedAgenda(agenda).forPlanning();
    WantedStop made = new WantedStop(book, request);
    LocalTime end = LocalTime.MIN.plusMinutes(made.minutes(wanted));
    return made.at(wanted, request.from(), LocalTime.MIN, end)
        .flatMap(
            stop ->
                BestDay.of(request.with(planning), stop, book.days()::nextStopId)
                    .flatMap(best -> putIn(agenda, stop, best)));
  }

  private Optional<BookChange> putIn(Agenda agenda, Stop stop, BestDay best) {
    return putIn(
        stop.at(best.date(), stop.begin(), stop.end()),
        DayInOrder.asInBook(agenda, best.date(), best.stops()),
        List.of());
  }

  /** How long something takes, in minutes; the least if there is no such thing any more. */
  public int minutes(Wanted wanted) {
    return new WantedStop(book, request).minutes(wanted);
  }

  /** What a visit is called off for ends where it is put in after all. */
  private Optional<BookChange> putIn(Stop stop, List<Stop> stops, List<AgendaEntry> made) {
    LocalDate date = stop.date();
    List<AgendaEntryId> ended = new ArrayList<>();
    agenda().calledOff().stream()
        .filter(off -> off.customer().equals(stop.customer()) && off.covers(date))
        .forEach(off -> ended.add(off.id()));
    agenda().special().stream()
        .filter(rule -> rule.covers(date) && stop.called() != null)
        .filter(rule -> rule.what().equals(new SpecialRule.NoCall(called(stop))))
        .forEach(rule -> ended.add(rule.id()));
    String code = stop.kind() == Stop.Kind.VISIT ? "visit-put-in" : "work-put-in";
    return book.days().byHand(label(code, stop), Set.of(date), stops, ended, made);
  }

  /**
   * Takes a stop out. A visit or a call stays out until the end of the week, unless it is put in
   * again; an appointment is gone. Nothing happens to a stop that is gone, confirmed or reported.
   */
  public Optional<BookChange> takeOut(StopId id) {
    Agenda agenda = agenda();
    Stop stop = agenda.stop(id);
    if (stop == null || isHeld(agenda, stop)) {
      return Optional.empty();
    }
    List<Stop> left = new ArrayList<>(agenda.stopsOn(stop.date()));
    left.removeIf(other -> other.id().equals(id));
    AppointmentId gone = stop.appointment();
    return book.days()
        .byHand(
            label("stop-taken-out", stop),
            Set.of(stop.date()),
            left,
            gone == null ? List.of() : List.of(gone),
            staysOut(stop));
  }

  /** What keeps a visit or a call from being planned again. */
  private List<AgendaEntry> staysOut(Stop stop) {
    CustomerId at = stop.customer();
    if (stop.kind() == Stop.Kind.VISIT && at != null) {
      return List.of(new CalledOff(book.days().nextCalledOffId(), at, request.from(), last));
    }
    return stop.isRhythmCall()
        ? List.of(
            new SpecialRule(
                book.days().nextSpecialRuleId(),
                request.from(),
                last,
                new SpecialRule.NoCall(called(stop))))
        : List.of();
  }

  private static CustomerId called(Stop stop) {
    return Objects.requireNonNull(stop.called());
  }

  /** Puts a day into the order that costs the least way, as early as it can be. */
  public Optional<BookChange> shorten(LocalDate date) {
    Agenda agenda = agenda();
    List<Stop> planned = DayInOrder.planned(agenda, date, agenda.stopsOn(date));
    Agenda planning = new ReportedAgenda(agenda).forPlanning();
    List<Stop> stops =
        DayByHand.shortest(request.with(planning), date, planned, book.days()::nextStopId);
    return book.days()
        .byHand(
            ChangeLabel.of("day-put-in-order"),
            Set.of(date),
            DayInOrder.asInBook(agenda, date, stops),
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

  private ChangeLabel label(String code, Stop stop) {
    CustomerId id = stop.contact();
    Customer customer = id == null ? null : book.snapshot().territory().customer(id);
    AppointmentId appointment = stop.appointment();
    Appointment known = appointment == null ? null : agenda().appointment(appointment);
    String title = known == null ? stop.title() : known.title();
    String name = customer == null ? title : customer.name();
    return name.isEmpty() ? ChangeLabel.of("stop-edited") : ChangeLabel.of(code, name);
  }
}
