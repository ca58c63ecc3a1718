package app.revier.book;

import app.revier.agenda.Agenda;
import app.revier.agenda.AgendaEntry;
import app.revier.agenda.AgendaEntryId;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.CalledOff;
import app.revier.agenda.Inquiry;
import app.revier.agenda.InquiryId;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.week.BestDay;
import app.revier.week.WeekRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Arranges planned visits with the customers they are at. Each answer is one step that can be
 * undone: agreed ones are confirmed, refused ones go, and what is still open is noted down.
 */
public final class Arranging {

  private final Book book;
  private final WeekRequest request;
  private final LocalDate last;

  /**
   * The visits of the days of a request.
   *
   * @param book the open book, whose newest agenda counts
   * @param last the last day of the week: what is refused stays out until then
   */
  public Arranging(Book book, WeekRequest request, LocalDate last) {
    this.book = book;
    this.request = request;
    this.last = last;
  }

  /**
   * The visits of some days that need the customer's word, in order: proposed ones that are still
   * to come, at customers that are not visited without being asked.
   *
   * @param from the first day
   * @param until the last day
   */
  public static List<Stop> open(Snapshot now, LocalDate from, LocalDate until) {
    ReportedAgenda reported = new ReportedAgenda(now.agenda());
    return now.agenda().stops().stream()
        .filter(stop -> !stop.date().isBefore(from) && !stop.date().isAfter(until))
        .filter(stop -> !stop.confirmed() && !stop.date().isBefore(now.today()))
        .filter(stop -> isAsked(stop, now) && reported.report(stop) == null)
        .sorted(Agenda.BY_TIME)
        .toList();
  }

  /** The customers who are to be called again by now, for visits that are still open, in order. */
  public static List<Inquiry> toCallAgain(Snapshot now) {
    return now.agenda().inquiries().stream()
        .filter(one -> one.state() == Inquiry.State.LATER && one.isOver(now.today()))
        .filter(
            one ->
                open(now, now.today(), LocalDate.MAX).stream()
                    .anyMatch(stop -> one.equals(now.agenda().inquiry(stop))))
        .sorted(Comparator.comparing(Inquiry::date).thenComparing(Inquiry::begin))
        .toList();
  }

  private static boolean isAsked(Stop stop, Snapshot now) {
    CustomerId id = stop.customer();
    Customer customer = id == null ? null : now.territory().customer(id);
    AppointmentId wish = stop.appointment();
    Appointment appointment = wish == null ? null : now.agenda().appointment(wish);
    return customer != null
        && !customer.visiting().withoutAppointment()
        && (appointment == null || !appointment.isFixed());
  }

  /** The customer agreed to the time that was proposed. */
  public Optional<BookChange> agreed(StopId id) {
    Stop stop = proposed(id);
    if (stop == null) {
      return Optional.empty();
    }
    List<Stop> day =
        agenda().stopsOn(stop.date()).stream()
            .map(one -> one.id().equals(id) ? one.withConfirmed(true) : one)
            .toList();
    Inquiry answer = answer(stop, Inquiry.State.AGREED, stop.date());
    return book.days()
        .byHand(
            label("visit-agreed", stop),
            Set.of(stop.date()),
            day,
            others(stop, answer),
            List.of(answer));
  }

  /**
   * The customer agreed to another time: the visit goes there, and the day is put in order. Nothing
   * happens where the rep does not work on that day, or it is none of these.
   */
  public Optional<BookChange> agreed(StopId id, LocalDate date, LocalTime begin) {
    Stop stop = proposed(id);
    if (stop == null) {
      return Optional.empty();
    }
    Duration length = Duration.between(stop.begin(), stop.end());
    LocalTime end = begin.plus(length);
    if (!end.isAfter(begin) || !request.worksOn(date)) {
      return Optional.empty();
    }
    Inquiry answer = answer(stop, Inquiry.State.AGREED, date);
    return byHand().agree(stop, stop.at(date, begin, end), others(stop, answer), List.of(answer));
  }

  /**
   * The customer was asked and has not answered.
   *
   * @param until when an answer is expected
   */
  public Optional<BookChange> asked(StopId id, LocalDate until) {
    return noted(id, Inquiry.State.ASKED, until, "visit-asked");
  }

  /**
   * The customer could not be asked.
   *
   * @param on when to call again
   */
  public Optional<BookChange> later(StopId id, LocalDate on) {
    return noted(id, Inquiry.State.LATER, on, "visit-ask-later");
  }

  private Optional<BookChange> noted(StopId id, Inquiry.State state, LocalDate until, String code) {
    Stop stop = proposed(id);
    CustomerId customer = stop == null ? null : stop.customer();
    if (stop == null || customer == null) {
      return Optional.empty();
    }
    Inquiry inquiry = answer(stop, state, until);
    return book.days()
        .byHand(
            label(code, stop),
            Set.of(stop.date()),
            agenda().stopsOn(stop.date()),
            others(stop, inquiry),
            List.of(inquiry));
  }

  /** What was noted of the same visit before gives its place. */
  private Inquiry answer(Stop stop, Inquiry.State state, LocalDate until) {
    List<InquiryId> before = about(stop);
    return new Inquiry(
        before.isEmpty() ? book.days().nextInquiryId() : before.getLast(),
        Objects.requireNonNull(stop.customer()),
        stop.date(),
        stop.begin(),
        state,
        until);
  }

  private List<InquiryId> others(Stop stop, Inquiry answer) {
    return about(stop).stream().filter(one -> !one.equals(answer.id())).toList();
  }

  /** The customer does not want the visit in these days: it is taken out and stays so. */
  public Optional<BookChange> refused(StopId id) {
    return refused(id, null);
  }

  /**
   * The customer does not want the visit before a day: it is taken out, and none is planned until
   * then. A visit that was wanted is wanted from that day on; without a day it is wanted no more.
   *
   * @param again the first day on which a visit may be; none leaves it to the week
   */
  public Optional<BookChange> refused(StopId id, @Nullable LocalDate again) {
    Stop stop = proposed(id);
    CustomerId customer = stop == null ? null : stop.customer();
    if (stop == null || customer == null) {
      return Optional.empty();
    }
    LocalDate day = again == null || !again.isAfter(last) ? last.plusDays(1) : again;
    Inquiry answer = answer(stop, Inquiry.State.REFUSED, day);
    List<AgendaEntryId> removed = new ArrayList<>(others(stop, answer));
    List<AgendaEntry> made = new ArrayList<>(List.of(answer));
    Appointment wish = stop.appointment() == null ? null : agenda().appointment(stop.appointment());
    if (wish != null && again == null) {
      removed.add(wish.id());
    } else if (wish != null) {
      made.add(wish.within(day, day.plusDays(ChronoUnit.DAYS.between(wish.from(), wish.until()))));
    }
    made.add(
        new CalledOff(book.days().nextCalledOffId(), customer, request.from(), day.minusDays(1)));
    List<Stop> left = new ArrayList<>(agenda().stopsOn(stop.date()));
    left.removeIf(other -> other.id().equals(id));
    return book.days()
        .byHand(label("visit-refused", stop), Set.of(stop.date()), left, removed, made);
  }

  /**
   * Another time for a proposed visit, on another day of these, where all else stays as it is: on
   * the next day that has room, else on the last one before; none if no day has.
   */
  public Optional<Stop> secondChoice(StopId id) {
    Stop stop = proposed(id);
    if (stop == null) {
      return Optional.empty();
    }
    Agenda without = new ReportedAgenda(agenda().with(List.of(id), List.of())).forPlanning();
    List<LocalDate> days =
        request
            .from()
            .datesUntil(last.plusDays(1))
            .filter(day -> request.worksOn(day) && !day.isBefore(book.snapshot().today()))
            .toList();
    return Stream.concat(
            days.stream().filter(day -> day.isAfter(stop.date())),
            days.reversed().stream().filter(day -> day.isBefore(stop.date())))
        .flatMap(day -> on(without, stop, day).stream())
        .findFirst();
  }

  private Optional<Stop> on(Agenda without, Stop stop, LocalDate day) {
    WeekRequest alone =
        new WeekRequest(day, 1, request.customers(), without, request.holidays(), request.rules());
    return BestDay.of(alone, stop, book.days()::nextStopId).stream()
        .flatMap(best -> best.stops().stream())
        .filter(one -> one.id().equals(stop.id()))
        .findFirst();
  }

  private WeekByHand byHand() {
    return new WeekByHand(book, request, last);
  }

  private Agenda agenda() {
    return book.snapshot().agenda();
  }

  private @Nullable Stop proposed(StopId id) {
    Stop stop = agenda().stop(id);
    return stop == null || stop.confirmed() ? null : stop;
  }

  private List<InquiryId> about(Stop stop) {
    return agenda().inquiries().stream()
        .filter(inquiry -> inquiry.isAbout(stop))
        .map(Inquiry::id)
        .toList();
  }

  private ChangeLabel label(String code, Stop stop) {
    CustomerId id = stop.customer();
    Customer customer = id == null ? null : book.snapshot().territory().customer(id);
    return ChangeLabel.of(code, customer == null ? stop.title() : customer.name());
  }
}
