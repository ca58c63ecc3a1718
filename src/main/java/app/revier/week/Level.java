package app.revier.week;

import app.revier.agenda.Appointment;
import app.revier.territory.CustomerId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How many visits a week holds when all weeks to come are as even as can be.
 *
 * <p>Each customer's next visits have windows, one after the other: from the day on which a visit
 * is not early any more to the one on which it is due. Of all ways to make each visit in its window
 * the most even one keeps the fullest span of weeks as empty as can be, then the next one: the span
 * whose field days have to hold most visits each, since their windows lie in it, gets just these;
 * so does the fullest span of what is left, and so on (Yao, Demers and Shenker 1995, "A scheduling
 * model for reduced CPU energy", critical intervals).
 */
final class Level {

  /** So many weeks are looked at, this one among them. */
  static final int WEEKS = 13;

  private static final int DAYS = 7;

  private final WorkingWeek week;
  /** The visits by the first and the last week of their window. */
  private final int[][] visits = new int[WEEKS][WEEKS];

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
    for (CustomerFacts facts : request.customers()) {
      CustomerId id = facts.customer().id();
      if (facts.customer().position() != null && !calledOff.test(id)) {
        count(facts, standing(request, id, done, confirmed), done);
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
      WeekRequest request, CustomerId id, Progressing done, Confirmed confirmed) {
    SortedSet<LocalDate> standing = new TreeSet<>(done.ahead(id).tailSet(week.first()));
    for (Appointment one : request.agenda().appointmentsOf(id)) {
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
      add(visit, visit);
      last = visit;
      left = Math.max(0, left - 1);
    }
    Rhythm rhythm = Rhythm.of(facts, last, left);
    LocalDate next = next(rhythm);
    while (next != null) {
      LocalDate early = rhythm.earlyBefore();
      if (!add(early == null ? next : early, next.minusDays(Rhythm.RIPE_DAYS))) {
        return;
      }
      left = Math.max(0, left - 1);
      rhythm = Rhythm.of(facts, next, left);
      next = next(rhythm);
    }
  }

  /** When the next visit is due: today if it is late or nobody was ever there. */
  private @Nullable LocalDate next(Rhythm rhythm) {
    Integer days = rhythm.days();
    LocalDate last = rhythm.last();
    if (days == null) {
      return null;
    }
    LocalDate due = last == null ? week.first() : last.plusDays(days);
    return due.isBefore(week.first()) ? week.first() : due;
  }

  /** Adds a visit; whether its window ends within the weeks that are looked at. */
  private boolean add(LocalDate from, LocalDate until) {
    int last = later(until);
    if (last < WEEKS) {
      visits[Math.min(last, later(from))][last]++;
    }
    return last < WEEKS;
  }

  /** In the how-manieth week from this one a day lies, at its end at the latest. */
  private int later(LocalDate day) {
    long days = ChronoUnit.DAYS.between(week.last(), day);
    return (int) Math.clamp(Math.ceilDiv(days, DAYS), 0, WEEKS);
  }

  /** How many more visits this week holds than are due in it, zero or more. */
  int ahead() {
    int due = 0;
    for (int[] first : visits) {
      due += first[0];
    }
    return Math.max(0, visits(visits, fieldDays) - due);
  }

  /**
   * How many visits the first week holds when all are as even as can be.
   *
   * @param visits by the first and the last week of their window
   * @param fieldDays of each week
   */
  static int visits(int[][] visits, int[] fieldDays) {
    if (Boolean.getBoolean("simple")) {
      int most = 0;
      long due = 0;
      long days = 0;
      for (int i = 0; i < WEEKS; i++) {
        for (int[] first : visits) {
          due += first[i];
        }
        days += fieldDays[i];
        if (days > 0) {
          most = (int) Math.max(most, (2 * due * fieldDays[0] + days) / (2 * days));
        }
      }
      return most;
    }
    List<Integer> weeks = new ArrayList<>(IntStream.range(0, fieldDays.length).boxed().toList());
    int[][] left = Arrays.stream(visits).map(int[]::clone).toArray(int[][]::new);
    while (true) {
      int[] fullest = fullest(left, fieldDays, weeks);
      int from = weeks.get(fullest[0]);
      int until = weeks.get(fullest[1]);
      if (from == 0) {
        long here = within(left, from, until);
        long days = days(fieldDays, weeks.subList(fullest[0], fullest[1] + 1));
        return days == 0 ? 0 : (int) ((2 * here * fieldDays[0] + days) / (2 * days));
      }
      for (int first = from; first <= until; first++) {
        Arrays.fill(left[first], first, until + 1, 0);
      }
      weeks.subList(fullest[0], fullest[1] + 1).clear();
    }
  }

  /** The places of the first and last of the weeks left whose field days have to hold most. */
  private static int[] fullest(int[][] left, int[] fieldDays, List<Integer> weeks) {
    int[] fullest = {0, weeks.size() - 1};
    double most = -1;
    for (int i = 0; i < weeks.size(); i++) {
      for (int j = i; j < weeks.size(); j++) {
        long days = days(fieldDays, weeks.subList(i, j + 1));
        long here = within(left, weeks.get(i), weeks.get(j));
        double each = days == 0 ? (here == 0 ? -1 : Double.MAX_VALUE) : (double) here / days;
        if (each > most) {
          most = each;
          fullest = new int[] {i, j};
        }
      }
    }
    return fullest;
  }

  private static long within(int[][] left, int from, int until) {
    long here = 0;
    for (int first = from; first <= until; first++) {
      for (int last = first; last <= until; last++) {
        here += left[first][last];
      }
    }
    return here;
  }

  private static long days(int[] fieldDays, List<Integer> weeks) {
    return weeks.stream().mapToLong(week -> fieldDays[week]).sum();
  }
}
