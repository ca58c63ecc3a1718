package app.revier.week;

import app.revier.agenda.Agenda;
import app.revier.agenda.Inquiry;
import app.revier.agenda.Night;
import app.revier.agenda.Stop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a plan of days is asked for.
 *
 * @param from the first day
 * @param days how many days of the rep's week to plan, from 1: days without working hours do not
 *     count, public holidays and absences do
 * @param customers all customers of the territory
 * @param agenda absences, appointments, tasks, and the stops planned before. Confirmed stops stay
 *     as they are; the others are planned anew
 * @param holidays the public holidays around these days, by name
 * @param rules the rep's rules, with what the agenda says for some days only
 * @param revision the plan before and what changed, for a plan made anew
 */
public record WeekRequest(
    LocalDate from,
    int days,
    List<CustomerFacts> customers,
    Agenda agenda,
    Map<LocalDate, String> holidays,
    WeekRules rules,
    Revision revision) {

  /** The most days that can be planned at once: a year of working days. */
  public static final int MOST_DAYS = 366;

  /** Refuses no days and too many. */
  public WeekRequest {
    if (days < 1 || days > MOST_DAYS) {
      throw new IllegalArgumentException("days to plan: " + days);
    }
    customers = List.copyOf(customers);
    holidays = Map.copyOf(holidays);
    rules = rules.with(new SpecialRules(agenda.special()));
  }

  /** A plan from nothing. */
  public WeekRequest(
      LocalDate from,
      int days,
      List<CustomerFacts> customers,
      Agenda agenda,
      Map<LocalDate, String> holidays,
      WeekRules rules) {
    this(from, days, customers, agenda, holidays, rules, Revision.NONE);
  }

  /**
   * The same for the first days only, such as a search that was stopped has planned.
   *
   * @param count how many days, from 1
   */
  public WeekRequest firstDays(int count) {
    return new WeekRequest(from, count, customers, agenda, holidays, rules, revision);
  }

  /** The last of the days, working or not. */
  public LocalDate lastDay() {
    return WorkDays.of(this).last(from);
  }

  /** Whether the rep works on a day: it has working hours, and no holiday or absence takes it. */
  public boolean worksOn(LocalDate day) {
    return !rules.hours().on(day.getDayOfWeek()).isEmpty()
        && !holidays.containsKey(day)
        && agenda.absencesOn(day).isEmpty();
  }

  /** The same days with other nights away from home. */
  public WeekRequest withNights(List<Night> nights) {
    return new WeekRequest(
        from, days, customers, agenda, holidays, rules.withNights(nights), revision);
  }

  /** The same days with another agenda. */
  public WeekRequest with(Agenda newAgenda) {
    return revised(newAgenda, revision);
  }

  /** The same days, with other stops that stay. */
  WeekRequest revised(Revision newRevision) {
    return revised(agenda, newRevision);
  }

  /** The same days planned anew. */
  WeekRequest revised(Agenda newAgenda, Revision newRevision) {
    return new WeekRequest(from, days, customers, newAgenda, holidays, rules, newRevision);
  }

  /**
   * The same days, of which the plan that exists is kept and only completed: every stop in them
   * stays at its time (decision 0026).
   */
  public WeekRequest keepingWhatIsPlanned() {
    LocalDate last = lastDay();
    return revised(
        Revision.keeping(
            agenda.stops().stream()
                .filter(stop -> !stop.confirmed())
                .filter(stop -> !stop.date().isBefore(from) && !stop.date().isAfter(last))
                .toList()));
  }

  /**
   * The same days, to be planned anew but for the visits that customers were asked for and have not
   * answered: those stay at the time that was proposed.
   */
  public WeekRequest keepingWhatIsAsked() {
    LocalDate last = lastDay();
    List<Stop> asked =
        agenda.stops().stream()
            .filter(stop -> !stop.confirmed() && isAsked(stop))
            .filter(stop -> !stop.date().isBefore(from) && !stop.date().isAfter(last))
            .toList();
    return asked.isEmpty() ? this : revised(Revision.keeping(asked));
  }

  private boolean isAsked(Stop stop) {
    Inquiry inquiry = agenda.inquiry(stop);
    return inquiry != null
        && inquiry.state() == Inquiry.State.ASKED
        && inquiry.date().equals(stop.date())
        && inquiry.begin().equals(stop.begin());
  }

  /** The stops that stay on a day: the confirmed ones by their beginning, then the kept ones. */
  List<Stop> standingOn(LocalDate date) {
    List<Stop> standing = new ArrayList<>(confirmedOn(date));
    revision.kept().stream().filter(stop -> stop.date().equals(date)).forEach(standing::add);
    return standing;
  }

  /** The confirmed stops on a day, by their beginning. */
  List<Stop> confirmedOn(LocalDate date) {
    return agenda.stopsOn(date).stream().filter(Stop::confirmed).toList();
  }
}
