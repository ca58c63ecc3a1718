package app.revier.week;

import app.revier.agenda.Stop;
import app.revier.territory.Customer;
import app.revier.territory.Hours;
import app.revier.territory.WeekHours;
import app.revier.tour.TourPlan;
import app.revier.tour.TourSchedule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tries something on a finished day with longer working hours, as the rep would then have them: the
 * reserve grows with the hours, the break too, and the longest day stays.
 */
final class LongerDay {

  /** So many ends are tried, each later than the one before. */
  private static final int MOST_TRIES = 20;

  private final WeekRequest request;
  private final WeekProblem week;
  private final TourPlan plan;
  private final Map<End, Optional<WorkDay>> days = new HashMap<>();

  /** A day that ends later. */
  private record End(LocalDate date, LocalTime end) {}

  LongerDay(WeekRequest request, WeekProblem week, TourPlan plan) {
    this.request = request;
    this.week = week;
    this.plan = plan;
  }

  /**
   * When the working hours of a day would have to end, on the grid of the travel times.
   *
   * @param tried what has to fit in
   * @param tour the number of the day
   * @param arrival the minute at which the rep would be back
   * @return none if it does not fit whatever the end
   */
  @Nullable LocalTime end(Engagement tried, int tour, int arrival) {
    WorkDay day = week.days().get(tour);
    if (request.rules().shape().halfDays().contains(MonthDay.from(day.date()))) {
      return null;
    }
    int grid = request.rules().gridMinutes();
    int latest =
        Math.min(
            Clock.LAST_MINUTE, Clock.minute(day.begin()) + request.rules().shape().longestDay());
    int end = Math.ceilDiv(arrival + day.reserveMinutes(), grid) * grid;
    for (int i = 0; i < MOST_TRIES && end <= latest; i++) {
      LocalTime later = Clock.time(end);
      WeekRules rules = request.rules().withHours(until(day.date().getDayOfWeek(), later));
      WorkDay longer =
          days.computeIfAbsent(new End(day.date(), later), one -> day(one.date(), rules))
              .orElse(null);
      int missing = longer == null ? 1 : arrival - Clock.minute(longer.latestBack());
      if (longer != null && missing <= 0 && fits(tried, tour, longer, rules)) {
        return later;
      }
      // A later end leaves no more for the way back than it is later.
      end += Math.ceilDiv(Math.max(1, missing), grid) * grid;
    }
    return null;
  }

  /** Worked out once for all who ask for it: it looks at everything that is agreed. */
  private Optional<WorkDay> day(LocalDate date, WeekRules rules) {
    WeekRequest longer =
        new WeekRequest(
            date,
            1,
            request.customers(),
            request.agenda(),
            request.holidays(),
            rules,
            request.revision());
    return WorkDays.of(longer).working().stream().findFirst();
  }

  private WeekHours until(DayOfWeek weekday, LocalTime end) {
    Map<DayOfWeek, List<Hours>> byDay = new EnumMap<>(DayOfWeek.class);
    byDay.putAll(request.rules().hours().byDay());
    List<Hours> spans = new ArrayList<>(request.rules().hours().on(weekday));
    Hours last = spans.removeLast();
    spans.add(new Hours(last.open(), end.isAfter(last.close()) ? end : last.close()));
    byDay.put(weekday, spans);
    return new WeekHours(byDay);
  }

  private boolean fits(Engagement tried, int tour, WorkDay day, WeekRules rules) {
    List<Engagement> engagements = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    int gaps = 0;
    boolean pause = false;
    for (int job : plan.tours().get(tour)) {
      if (week.isBlocked(job)) {
        order.add(-1 - gaps++);
      } else {
        Engagement one = week.engagements().get(job);
        pause |= one.kind() == Stop.Kind.BREAK;
        order.add(engagements.size());
        engagements.add(one.claim().isBreak() ? longer(one, day, rules) : one);
      }
    }
    Customer customer = tried.customer();
    Map<LocalDate, List<Hours>> within =
        new Spans(List.of(day), rules).common(customer, any -> true);
    engagements.add(tried.lasting(tried.minutes(), within));
    WeekProblem problem = new WeekProblem(List.of(day), engagements, rules);
    if (problem.gaps().getFirst().size() != gaps || (day.breakMinutes() > 0 && !pause)) {
      return false;
    }
    List<Integer> jobs =
        order.stream().map(job -> job < 0 ? problem.gaps().getFirst().get(-1 - job) : job).toList();
    for (int at = 0; at <= jobs.size(); at++) {
      List<Integer> with = new ArrayList<>(jobs);
      with.add(at, engagements.size() - 1);
      if (TourSchedule.fits(problem.problem(), 0, with)) {
        return true;
      }
    }
    return false;
  }

  private static Engagement longer(Engagement pause, WorkDay day, WeekRules rules) {
    Hours hours =
        pause.claim() == Engagement.Claim.BREAK_IN_TIME
            ? rules.breakHours()
            : new Hours(day.begin(), day.end());
    return pause.lasting(day.breakMinutes(), Map.of(day.date(), List.of(hours)));
  }
}
