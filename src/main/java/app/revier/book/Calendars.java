package app.revier.book;

import app.revier.agenda.Absence;
import app.revier.agenda.AbsenceId;
import app.revier.agenda.Agenda;
import app.revier.agenda.AgendaEntryId;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.Origin.CalendarEvent;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.book.BookStore.Numbered;
import app.revier.book.ReadCalendar.WholeDays;
import app.revier.intake.UnreadableFileException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes the calendars of others into an open book (decision 0032), in two steps: first what they
 * would do is shown.
 */
public final class Calendars {

  /** So many months ahead what repeats is taken. */
  private static final int MONTHS = 15;

  /** The calendar of events that came as an invitation. */
  private static final String INVITATIONS = "(invitations)";

  private final Committer committer;

  Calendars(Committer committer) {
    this.committer = committer;
  }

  /** The time zone in which the rep is, if the settings tell. */
  public Optional<ZoneId> zone() {
    return RepZone.of(committer.snapshot().settings());
  }

  /**
   * Says what a calendar would do, and changes nothing.
   *
   * @param calendar which calendar it is; none to go by what the file says, or else by its name
   * @param untitled what an event without a title is called, not empty
   * @throws UnreadableFileException if the file cannot be used at all
   * @throws IllegalStateException if there is no {@link #zone}
   */
  public CalendarPlan prepare(
      CalendarReader reader, Path file, @Nullable String calendar, String untitled)
      throws UnreadableFileException {
    LocalDate today = committer.snapshot().today();
    LocalDate from = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    ZoneId zone = zone().orElseThrow(() -> new IllegalStateException("no time zone is known"));
    ReadCalendar read =
        reader.read(file, new CalendarReader.Span(from, today.plusMonths(MONTHS), zone));
    String name = calendar == null ? name(read, file) : calendar;
    return CalendarComparison.of(name, untitled, read, committer.snapshot(), this::nextId);
  }

  private static String name(ReadCalendar read, Path file) {
    if (!read.whole()) {
      return INVITATIONS;
    }
    if (!read.name().isBlank()) {
      return read.name();
    }
    Path last = file.getFileName();
    // What browsers add to the name of a file that is there already is not the calendar's.
    return (last == null ? "" : last.toString()).replaceFirst("( ?\\(\\d+\\))?(\\.[^.]*)?$", "");
  }

  private AppointmentId nextId() {
    return new AppointmentId(committer.nextId(Numbered.APPOINTMENT));
  }

  /**
   * Makes the appointments of a calendar what it says, in one step. What has changed in the book
   * since the plan was made is respected as if it had been before.
   */
  public Optional<BookChange> apply(CalendarPlan plan, String untitled) {
    return committer.commit(
        now ->
            change(
                CalendarComparison.of(plan.calendar(), untitled, plan.read(), now, this::nextId),
                plan.chosen(),
                now));
  }

  private PlannedChange change(CalendarPlan plan, CalendarPlan.Chosen chosen, Snapshot now) {
    Agenda agenda = now.agenda();
    List<Write> writes = new ArrayList<>();
    Set<CalendarEvent> wanted = events(chosen.again());
    List<Appointment> again = plan.removed().stream().filter(one -> isOneOf(wanted, one)).toList();
    List<Appointment> added = new ArrayList<>(plan.added());
    added.addAll(again);
    Set<AgendaEntryId> gone = new HashSet<>();
    plan.gone().forEach(appointment -> gone.add(appointment.id()));
    agenda.stops().stream()
        .filter(stop -> stop.appointment() != null && gone.contains(stop.appointment()))
        .forEach(stop -> writes.add(new Write.RemoveEntry(stop.id())));
    gone.forEach(id -> writes.add(new Write.RemoveEntry(id)));
    Set<LocalDate> planned = new HashSet<>();
    agenda.stops().forEach(stop -> planned.add(monday(stop.date())));
    for (Appointment appointment : added) {
      writes.add(new Write.PutEntry(appointment));
      if (planned.contains(monday(appointment.from()))) {
        stop(appointment).ifPresent(stop -> writes.add(new Write.PutEntry(stop)));
      }
    }
    for (CalendarPlan.Changed one : plan.changed()) {
      writes.add(new Write.PutEntry(one.after()));
      agenda.stops().stream()
          .filter(stop -> one.after().id().equals(stop.appointment()) && !stop.confirmed())
          .flatMap(stop -> moved(stop, one.after()).stream())
          .forEach(stop -> writes.add(new Write.PutEntry(stop)));
    }
    for (WholeDays event : plan.away()) {
      Absence.Kind kind = chosen.absences().get(event);
      if (kind != null) {
        AwayDays.absences(event, kind, this::nextAbsenceId)
            .forEach(absence -> writes.add(new Write.PutEntry(absence)));
      }
    }
    if (!writes.isEmpty()) {
      // What goes because the calendar does not have it is not removed by the rep.
      writes.add(RemovedEvents.of(now.settings()).without(events(again), now.today()));
    }
    return new PlannedChange(ChangeLabel.of("calendar-imported", plan.calendar()), writes);
  }

  private AbsenceId nextAbsenceId() {
    return new AbsenceId(committer.nextId(Numbered.ABSENCE));
  }

  private static Set<CalendarEvent> events(List<Appointment> appointments) {
    Set<CalendarEvent> events = new HashSet<>();
    for (Appointment one : appointments) {
      if (one.origin() instanceof CalendarEvent event) {
        events.add(event);
      }
    }
    return events;
  }

  private static boolean isOneOf(Set<CalendarEvent> events, Appointment one) {
    return one.origin() instanceof CalendarEvent event && events.contains(event);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** In a week that is planned already it stands at once. */
  private Optional<Stop> stop(Appointment appointment) {
    LocalTime begin = appointment.begin();
    return begin == null
        ? Optional.empty()
        : Optional.of(
            new Stop(
                new StopId(committer.nextId(Numbered.STOP)),
                appointment.from(),
                Stop.Kind.APPOINTMENT,
                appointment.customer(),
                appointment.id(),
                null,
                appointment.title(),
                begin,
                begin.plusMinutes(appointment.minutes()),
                appointment.preparationMinutes(),
                false));
  }

  private static Optional<Stop> moved(Stop stop, Appointment appointment) {
    LocalTime begin = appointment.begin();
    return begin == null
        ? Optional.empty()
        : Optional.of(stop.at(appointment.from(), begin, begin.plusMinutes(appointment.minutes())));
  }
}
