package app.revier.week;

import app.revier.agenda.Appointment;
import app.revier.territory.CustomerId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * How many visits a week should hold so that no later one has to be fuller than need be.
 *
 * <p>Each customer's next visits are due one after the other, when the rhythm is over. All that is
 * due up to the end of some week has to be made in the weeks up to it: the most visits a field day
 * that any such span asks for is the level of this week. (The speed at which a scheduler works that
 * is never faster than its deadlines ask for: Yao, Demers and Shenker 1995, "A scheduling model for
 * reduced CPU energy".)
 */
final class Level {

  /** So many weeks are looked at, this one among them. */
  static final int WEEKS = 13;

  private static final int DAYS = 7;

  private final WorkingWeek week;
  private final int[] due = new int[WEEKS];
  private final int[] fieldDays = new int[WEEKS];

  /**
   * Counts.
   *
   * @param request what is asked for
   * @param week this week
   * @param done what the weeks before it hold
   * @param confirmed what is confirmed or kept
   * @param calledOff who is not visited in this week
   */
  Level(
      WeekRequest request,
      WorkingWeek week,
      Progressing done,
      Confirmed confirmed,
      Predicate<CustomerId> calledOff) {
    this.week = week;
    countFieldDays(request);
    Map<CustomerId, List<Appointment>> agreed = request.agenda().appointmentsByCustomer();
    for (CustomerFacts facts : request.customers()) {
      CustomerId id = facts.customer().id();
      if (facts.customer().position() != null && !calledOff.test(id)) {
        count(facts, standing(agreed.getOrDefault(id, List.of()), id, done, confirmed), done);
      }
    }
  }

  private void countFieldDays(WeekRequest request) {
    FieldDays field = new FieldDays(request);
    fieldDays[0] = (int) week.days().stream().filter(WorkDay::field).count();
    LocalDate monday = week.first().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    for (int later = 1; later < WEEKS; later++) {
      for (int day = 0; day < DAYS; day++) {
        fieldDays[later] += field.contains(monday.plusDays(DAYS * later + day)) ? 1 : 0;
      }
    }
  }

  /** The visits that are agreed, or stand in a plan that is kept, from this week on. */
  private SortedSet<LocalDate> standing(
      List<Appointment> agreed, CustomerId id, Progressing done, Confirmed confirmed) {
    SortedSet<LocalDate> standing = new TreeSet<>(done.ahead(id).tailSet(week.first()));
    for (Appointment one : agreed) {
      if (!one.until().isBefore(week.first())
          && !confirmed.contains(one.id())
          && !done.isPlanned(one.id())) {
        standing.add(one.until());
      }
    }
    return standing;
  }

  private void count(CustomerFacts facts, SortedSet<LocalDate> standing, Progressing done) {
    LocalDate last = done.lastVisit(facts.customer().id());
    int left = done.projectVisitsLeft(facts.customer().id());
    for (LocalDate visit : standing) {
      add(visit);
      last = visit;
      left = Math.max(0, left - 1);
    }
    LocalDate end = week.last().plusDays((long) DAYS * (WEEKS - 1));
    for (LocalDate due : Dues.of(facts, last, left, week.first(), end)) {
      add(due.minusDays(Rhythm.RIPE_DAYS));
    }
  }

  /** Adds a visit that is made up to the end of the week of a day, if that is looked at. */
  private void add(LocalDate latest) {
    long days = ChronoUnit.DAYS.between(week.last(), latest);
    long later = Math.max(0, Math.ceilDiv(days, DAYS));
    if (later < WEEKS) {
      due[(int) later]++;
    }
  }

  /** How many more visits this week should hold than are due in it, zero or more. */
  int ahead() {
    return visits(due, fieldDays) - due[0];
  }

  /**
   * How many visits the first week should hold, no fewer than are due in it; halves up.
   *
   * @param due the visits that are due in each week
   * @param fieldDays the field days of each
   */
  static int visits(int[] due, int[] fieldDays) {
    int most = due[0];
    long visits = 0;
    long days = 0;
    for (int i = 0; i < due.length; i++) {
      visits += due[i];
      days += fieldDays[i];
      if (days > 0) {
        most = (int) Math.max(most, (2 * visits * fieldDays[0] + days) / (2 * days));
      }
    }
    return most;
  }
}
