package app.revier.book;

import app.revier.agenda.Absence;
import app.revier.agenda.Agenda;
import app.revier.agenda.AgendaEntry;
import app.revier.agenda.AgendaEntryId;
import app.revier.agenda.Appointment;
import app.revier.agenda.CalledOff;
import app.revier.agenda.SpecialRule;
import app.revier.agenda.Stop;
import app.revier.territory.CustomerId;
import app.revier.territory.Hours;
import app.revier.week.Change;
import app.revier.week.PlannedDay;
import app.revier.week.Replan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What changes in the agenda when days are planned anew, besides their stops: appointments that are
 * called off or asked for, the days for which visits are called off until they are asked for, and
 * where the rep is stuck.
 */
public final class ChangedAgenda {

  private final List<AgendaEntryId> removed = new ArrayList<>();
  private final List<AgendaEntry> made = new ArrayList<>();
  private final Agenda left;

  /** Works it out. */
  public ChangedAgenda(Replan replan, List<Change> changes, Agenda agenda, Book book) {
    replan.calledOff().forEach(appointment -> removed.add(appointment.id()));
    LocalDate first = replan.request().from();
    LocalDate last = replan.lastDay();
    agenda.stops().stream()
        .filter(stop -> stop.date().isBefore(first) || stop.date().isAfter(last))
        .filter(stop -> Change.isWantedAnew(stop, changes))
        .forEach(stop -> removed.add(stop.id()));
    left = agenda.with(goneStops(replan, changes, agenda), List.of());
    for (Change change : changes) {
      switch (change) {
        case Change.Demanded(Appointment appointment) -> {
          made.add(appointment);
          endCallingOff(agenda, appointment);
        }
        case Change.Cancelled(CustomerId customer) -> {
          boolean known =
              agenda.calledOff().stream()
                  .anyMatch(
                      off ->
                          off.customer().equals(customer) && off.covers(first) && off.covers(last));
          if (!known) {
            made.add(new CalledOff(book.days().nextCalledOffId(), customer, first, last));
          }
        }
        case Change.HoursLost lost -> {
          agenda.appointments().stream()
              .filter(lost::covers)
              .forEach(appointment -> removed.add(appointment.id()));
          working(lost, replan).ifPresent(hours -> made.add(asAppointment(lost, hours, book)));
        }
        case Change.Ill(Absence absence) -> made.add(absence);
        case Change.StuckUntil stuck -> {
          agenda.special().stream()
              .filter(rule -> rule.what() instanceof SpecialRule.Stuck)
              .filter(rule -> rule.covers(stuck.date()))
              .forEach(rule -> removed.add(rule.id()));
          made.add(
              new SpecialRule(
                  book.days().nextSpecialRuleId(),
                  stuck.date(),
                  stuck.date(),
                  new SpecialRule.Stuck(stuck.until(), stuck.at())));
        }
      }
    }
  }

  /** The hours of the working day that are lost. */
  private static Optional<Hours> working(Change.HoursLost lost, Replan replan) {
    return replan.plan().days().stream()
        .map(PlannedDay::day)
        .filter(day -> day.date().equals(lost.date()))
        .flatMap(day -> day.within(lost.hours()).stream())
        .findFirst();
  }

  private static Appointment asAppointment(Change.HoursLost lost, Hours hours, Book book) {
    return new Appointment(
        book.agenda().nextAppointmentId(),
        null,
        lost.title(),
        lost.date(),
        lost.date(),
        hours.open(),
        hours.minutes(),
        0);
  }

  /**
   * The stops that do not take place: those called off, and those in lost hours, of which confirmed
   * ones would come back otherwise. What was reported stays on its day.
   */
  private static List<AgendaEntryId> goneStops(Replan replan, List<Change> changes, Agenda agenda) {
    ReportedAgenda reported = new ReportedAgenda(agenda);
    LocalDate last = replan.lastDay();
    List<AgendaEntryId> gone = new ArrayList<>();
    for (Stop stop : agenda.stops()) {
      CustomerId customer = stop.customer();
      boolean here = !stop.date().isBefore(replan.request().from()) && !stop.date().isAfter(last);
      if (customer != null
          && here
          && changes.contains(new Change.Cancelled(customer))
          && reported.report(stop) == null) {
        gone.add(stop.id());
      }
    }
    agenda.stops().stream()
        .filter(stop -> isLost(stop, changes) && reported.report(stop) == null)
        .forEach(stop -> gone.add(stop.id()));
    return gone;
  }

  private static boolean isLost(Stop stop, List<Change> changes) {
    return changes.stream()
        .anyMatch(
            change ->
                (change instanceof Change.Ill(Absence ill) && ill.covers(stop.date()))
                    || (change instanceof Change.HoursLost lost && lost.takes(stop)));
  }

  private void endCallingOff(Agenda agenda, Appointment wanted) {
    agenda.calledOff().stream()
        .filter(off -> off.customer().equals(wanted.customer()))
        .filter(off -> off.overlaps(wanted.from(), wanted.until()))
        .forEach(off -> removed.add(off.id()));
  }

  /** The agenda without the stops that are called off. */
  public Agenda left() {
    return left;
  }

  /** Entries that go. */
  public List<AgendaEntryId> removed() {
    return removed;
  }

  /** Entries that come. */
  public List<AgendaEntry> made() {
    return made;
  }
}
