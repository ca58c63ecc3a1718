package app.revier.book;

import app.revier.agenda.Agenda;
import app.revier.agenda.AgendaEntry;
import app.revier.agenda.AgendaEntryId;
import app.revier.agenda.CalledOff;
import app.revier.agenda.Stop;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.week.Opening;
import app.revier.week.Openings;
import app.revier.week.WeekRequest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * "When can you come?": the best places for a visit in the next four weeks, and taking one of them
 * (decision 0034). The next visit that is planned in these weeks and neither confirmed nor reported
 * goes to the new place; later ones stay.
 */
public final class WhenToCome {

  /** So far ahead is looked. */
  public static final int WEEKS = 4;

  private static final int DAYS = 7;
  private static final int LONGEST = 24 * 60 - 1;

  private final Book book;
  private final WeekRequest request;
  private final LocalDate last;

  /**
   * The weeks after today.
   *
   * @param book the open book, whose newest agenda counts
   * @param planning makes the request for them
   */
  public WhenToCome(Book book, WeekPlanning planning) {
    this.book = book;
    LocalDate first = book.snapshot().today().plusDays(1);
    last = first.plusDays((long) WEEKS * DAYS - 1);
    int working = 0;
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      working +=
          book.snapshot().settings().get(TimeSettings.HOURS).on(day.getDayOfWeek()).isEmpty()
              ? 0
              : 1;
    }
    request = planning.request(first, Math.max(1, working));
  }

  /**
   * The openings for a visit to a customer, the best first, but not where it stands already, nor on
   * a day on which the customer is visited anyway.
   */
  public List<Opening> openings(CustomerId customer) {
    Agenda agenda = book.snapshot().agenda();
    List<Stop> before = movable(agenda, customer);
    Agenda without = agenda.with(before.stream().map(Stop::id).toList(), List.of());
    int minutes =
        Math.min(new WantedStop(book, request).minutes(new Wanted.Visit(customer)), LONGEST);
    return new WantedStop(book, request)
            .at(
                new Wanted.Visit(customer),
                request.from(),
                LocalTime.MIN,
                LocalTime.MIN.plusMinutes(minutes))
            .map(
                visit ->
                    Openings.of(
                        request.with(new ReportedAgenda(without).forPlanning()),
                        visit,
                        book.days()::nextStopId))
            .orElse(List.of())
            .stream()
            .filter(one -> before.stream().noneMatch(stop -> isWhere(one.visit(), stop)))
            .filter(
                one ->
                    without.stopsOn(one.date()).stream()
                        .noneMatch(stop -> customer.equals(stop.customer())))
            .toList();
  }

  private static boolean isWhere(Stop visit, Stop before) {
    return visit.date().equals(before.date())
        && visit.begin().equals(before.begin())
        && visit.end().equals(before.end());
  }

  /** The visits of a customer that are planned in these weeks, confirmed or not. */
  public List<Stop> planned(CustomerId customer) {
    return book.snapshot().agenda().stopsOf(customer).stream()
        .filter(stop -> isWithin(stop.date()))
        .sorted(Agenda.BY_TIME)
        .toList();
  }

  /** The visit that would go to the new place; none if there is none. */
  public List<Stop> moving(CustomerId customer) {
    return movable(book.snapshot().agenda(), customer);
  }

  private List<Stop> movable(Agenda agenda, CustomerId customer) {
    ReportedAgenda reported = new ReportedAgenda(agenda);
    return agenda.stopsOf(customer).stream()
        .filter(stop -> stop.kind() == Stop.Kind.VISIT && isWithin(stop.date()))
        .filter(stop -> !stop.confirmed() && reported.report(stop) == null)
        .sorted(Agenda.BY_TIME)
        .limit(1)
        .toList();
  }

  private boolean isWithin(LocalDate day) {
    return !day.isBefore(request.from()) && !day.isAfter(last);
  }

  /**
   * Takes an opening.
   *
   * @param confirmed whether the customer has agreed to it already
   * @return none if its day has changed since it was found
   */
  public Optional<BookChange> take(Opening opening, boolean confirmed) {
    Agenda agenda = book.snapshot().agenda();
    LocalDate date = opening.date();
    CustomerId id = Objects.requireNonNull(opening.visit().customer());
    List<Stop> gone = movable(agenda, id);
    List<Stop> there = new ArrayList<>(agenda.stopsOn(date));
    there.removeAll(gone);
    List<Stop> asFound = DayInOrder.asInBook(agenda, date, opening.before());
    if (!new HashSet<>(there).equals(new HashSet<>(asFound))) {
      return Optional.empty();
    }
    List<AgendaEntryId> removed = new ArrayList<>();
    List<AgendaEntry> made = new ArrayList<>();
    Set<LocalDate> days = new HashSet<>(Set.of(date));
    List<Stop> stops = new ArrayList<>();
    for (Stop stop : DayInOrder.asInBook(agenda, date, opening.stops())) {
      boolean visit = stop.id().equals(opening.visit().id());
      stops.add(visit && confirmed ? stop.withConfirmed(true) : stop);
    }
    for (Stop stop : gone) {
      if (days.add(stop.date())) {
        agenda.stopsOn(stop.date()).stream().filter(one -> !gone.contains(one)).forEach(stops::add);
      }
    }
    agenda.calledOff().stream()
        .filter(off -> off.customer().equals(id) && off.covers(date))
        .forEach(off -> removed.add(off.id()));
    CustomerId other = opening.instead() == null ? null : opening.instead().customer();
    if (other != null) {
      LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      made.add(
          new CalledOff(book.days().nextCalledOffId(), other, monday, monday.plusDays(DAYS - 1L)));
    }
    Customer customer = book.snapshot().territory().customer(id);
    String name = customer == null ? "" : customer.name();
    return book.days().byHand(ChangeLabel.of("visit-put-in", name), days, stops, removed, made);
  }
}
