package app.revier.week;

import app.revier.agenda.Appointment;
import app.revier.territory.CustomerId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the weeks to come are asked to hold, so that too much is seen early. No visit is planned for
 * it: what falls due is counted, and made in the first week that has room for it.
 */
public final class WeeksAhead {

  private static final int DAYS = 7;

  private final WeekRequest request;
  private final LocalDate today;
  private final int visitsPerDay;
  private final int weeks;
  private final LocalDate first;
  private final int[] standing;
  private final int[] toCome;
  private final Map<CustomerId, List<Appointment>> agreed;
  private final List<List<LocalDate>> due = new ArrayList<>();

  private WeeksAhead(WeekRequest request, LocalDate today, int visitsPerDay, int weeks) {
    this.request = request;
    this.today = today;
    this.visitsPerDay = visitsPerDay;
    this.weeks = weeks;
    first = request.from().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    standing = new int[weeks];
    toCome = new int[weeks];
    agreed =
        request.agenda().appointments().stream()
            .filter(one -> one.isFixed() && one.customer() != null && !one.from().isBefore(first))
            .collect(Collectors.groupingBy(one -> Objects.requireNonNull(one.customer())));
    for (int week = 0; week < weeks; week++) {
      due.add(new ArrayList<>());
    }
  }

  /**
   * The weeks from the first day of a request on.
   *
   * @param request the customers, the agenda and the rules
   * @param today days before it are over
   * @param visitsPerDay the visits on a field day
   * @param weeks how many weeks, from 1
   */
  public static List<WeekAhead> of(
      WeekRequest request, LocalDate today, int visitsPerDay, int weeks) {
    WeeksAhead ahead = new WeeksAhead(request, today, visitsPerDay, weeks);
    ahead.count();
    return ahead.weeks();
  }

  private void count() {
    Progressing done = new Progressing(request, first.minusDays(1));
    for (CustomerFacts facts : request.customers()) {
      CustomerId id = facts.customer().id();
      if (facts.customer().position() != null) {
        count(facts, standing(id, done), done);
      }
    }
  }

  /** The days for which a visit stands or on which one is agreed. */
  private Collection<LocalDate> standing(CustomerId id, Progressing done) {
    SortedSet<LocalDate> days = new TreeSet<>(done.ahead(id));
    agreed.getOrDefault(id, List.of()).forEach(one -> days.add(one.from()));
    return days;
  }

  private void count(CustomerFacts facts, Collection<LocalDate> visits, Progressing done) {
    CustomerId id = facts.customer().id();
    LocalDate last = done.lastVisit(id);
    int left = done.projectVisitsLeft(id);
    for (LocalDate visit : visits) {
      if (isShown(week(visit))) {
        standing[week(visit)]++;
        toCome[week(visit)] += visit.isBefore(today) ? 0 : 1;
      }
      last = visit;
      left = Math.max(0, left - 1);
    }
    Rhythm rhythm = Rhythm.of(facts, last, left);
    LocalDate since = rhythm.dueOn();
    LocalDate earliest = since != null && since.isBefore(first) ? since : first;
    LocalDate end = first.plusDays((long) DAYS * weeks - 1);
    for (LocalDate day : Dues.of(facts, last, left, first, end)) {
      due.get(earliestWeek(day)).add(day.equals(first) ? earliest : day);
    }
  }

  /** The week in which a visit that falls due on a day can come at the earliest. */
  private int earliestWeek(LocalDate day) {
    return Math.max(0, week(day.minusDays(Rhythm.RIPE_DAYS)));
  }

  private int week(LocalDate day) {
    return Math.toIntExact(Math.floorDiv(ChronoUnit.DAYS.between(first, day), (long) DAYS));
  }

  private boolean isShown(int week) {
    return week >= 0 && week < weeks;
  }

  /** Those that are due first are made first. */
  private List<WeekAhead> weeks() {
    FieldDays field = new FieldDays(request);
    List<WeekAhead> ahead = new ArrayList<>();
    PriorityQueue<LocalDate> waiting = new PriorityQueue<>();
    for (int week = 0; week < weeks; week++) {
      LocalDate monday = first.plusDays((long) DAYS * week);
      LocalDate sunday = monday.plusDays(DAYS - 1L);
      int room = visitsPerDay * fieldDays(field, monday, first);
      int free = visitsPerDay * fieldDays(field, monday, today) - toCome[week];
      waiting.addAll(due.get(week));
      int asked = waiting.size();
      for (int made = 0; made < free && !waiting.isEmpty(); made++) {
        waiting.remove();
      }
      int late = (int) waiting.stream().filter(day -> day.isBefore(sunday)).count();
      long days = late == 0 ? 0 : ChronoUnit.DAYS.between(waiting.element(), sunday);
      ahead.add(new WeekAhead(monday, room, standing[week], asked, late, (int) days));
    }
    return ahead;
  }

  private static int fieldDays(FieldDays field, LocalDate monday, LocalDate from) {
    int days = 0;
    for (int day = 0; day < DAYS; day++) {
      LocalDate date = monday.plusDays(day);
      days += !date.isBefore(from) && field.contains(date) ? 1 : 0;
    }
    return days;
  }
}
