package app.revier.book;

import app.revier.agenda.Agenda;
import app.revier.agenda.AgendaEntryId;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.week.WeekRequest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What days that are planned hold once appointments are entered, changed or removed. One at a fixed
 * time stands at it, and the rest of its day is put in order around it. In a week that is not
 * planned it waits for the plan, as it does on a day on which the rep does not work.
 */
final class PlacedAppointments {

  private static final int DAY = 24 * 60;

  private final Book book;
  private final String language;
  private final Agenda before;
  private final Agenda after;
  private final ReportedAgenda reported;
  private final Map<LocalDate, WeekRequest> requests = new HashMap<>();
  private final Map<LocalDate, List<Stop>> days = new TreeMap<>();

  /**
   * Works it out.
   *
   * @param removed appointments that go
   * @param made appointments that come or are changed
   */
  PlacedAppointments(
      Book book, String language, Collection<AppointmentId> removed, Collection<Appointment> made) {
    this.book = book;
    this.language = language;
    before = book.snapshot().agenda();
    Set<AgendaEntryId> gone = new HashSet<>(removed);
    before.stops().stream()
        .filter(stop -> stop.appointment() != null && gone.contains(stop.appointment()))
        .forEach(stop -> gone.add(stop.id()));
    after = before.with(gone, made);
    reported = new ReportedAgenda(before);
    place(made);
  }

  /** The days that are changed. */
  Set<LocalDate> days() {
    return days.keySet();
  }

  /** What they hold from now on. */
  List<Stop> stops() {
    return days.values().stream().flatMap(List::stream).toList();
  }

  private void place(Collection<Appointment> made) {
    Map<LocalDate, Set<StopId>> placed = new TreeMap<>();
    Set<LocalDate> left = new TreeSet<>();
    Map<StopId, Stop> stops = new HashMap<>();
    Set<StopId> gone = new HashSet<>();
    for (Appointment one : made) {
      Stop was = stop(one);
      Stop is = was != null && reported.report(was) != null ? was : wanted(one, was);
      if (Objects.equals(was, is)) {
        continue;
      }
      if (was != null) {
        left.add(was.date());
        gone.add(was.id());
      }
      if (is != null) {
        stops.put(is.id(), is);
        placed.computeIfAbsent(is.date(), _ -> new HashSet<>()).add(is.id());
      }
    }
    left.addAll(placed.keySet());
    for (LocalDate date : left) {
      List<Stop> wanted = new ArrayList<>(after.stopsOn(date));
      wanted.removeIf(stop -> gone.contains(stop.id()));
      stops.values().stream().filter(stop -> stop.date().equals(date)).forEach(wanted::add);
      Set<StopId> here = placed.getOrDefault(date, Set.of());
      days.put(date, here.isEmpty() ? wanted : inOrder(date, wanted, here));
    }
  }

  private List<Stop> inOrder(LocalDate date, List<Stop> wanted, Set<StopId> placed) {
    return new DayInOrder(request(date), book.days()::nextStopId)
        .inOrder(after, date, wanted, placed);
  }

  private @Nullable Stop stop(Appointment one) {
    return before.stops().stream()
        .filter(stop -> one.id().equals(stop.appointment()))
        .findFirst()
        .orElse(null);
  }

  /** Where it stands from now on; none if it waits for the plan. */
  private @Nullable Stop wanted(Appointment one, @Nullable Stop was) {
    LocalTime begin = one.begin();
    if (begin == null) {
      boolean fits =
          was != null && !was.date().isBefore(one.from()) && !was.date().isAfter(one.until());
      return fits && was != null && minutes(was) == one.minutes()
          ? as(one, was, was.date(), was.begin(), was.end())
          : null;
    }
    int end = begin.toSecondOfDay() / 60 + one.minutes();
    boolean stands = was != null && was.date().equals(one.from());
    if (end >= DAY
        || !(stands || (isPlanned(one.from()) && request(one.from()).worksOn(one.from())))) {
      return null;
    }
    return as(one, was, one.from(), begin, LocalTime.ofSecondOfDay(end * 60L));
  }

  private static int minutes(Stop stop) {
    return (stop.end().toSecondOfDay() - stop.begin().toSecondOfDay()) / 60;
  }

  private Stop as(
      Appointment one, @Nullable Stop was, LocalDate date, LocalTime begin, LocalTime end) {
    return new Stop(
        was == null ? book.days().nextStopId() : was.id(),
        date,
        Stop.Kind.APPOINTMENT,
        one.customer(),
        one.id(),
        null,
        one.title(),
        begin,
        end,
        one.preparationMinutes(),
        was != null && was.confirmed());
  }

  /** Whether anything is planned in the week of a day. */
  private boolean isPlanned(LocalDate date) {
    LocalDate monday = monday(date);
    return before.stops().stream()
        .anyMatch(
            stop -> !stop.date().isBefore(monday) && stop.date().isBefore(monday.plusWeeks(1)));
  }

  private static LocalDate monday(LocalDate date) {
    return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private WeekRequest request(LocalDate date) {
    return requests.computeIfAbsent(
        monday(date), monday -> new WeekPlanning(book.snapshot(), language).week(monday));
  }
}
