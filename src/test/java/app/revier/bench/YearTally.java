package app.revier.bench;

import app.revier.agenda.Activity;
import app.revier.agenda.Stop;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.week.CustomerFacts;
import app.revier.week.PlannedDay;
import app.revier.week.PlannedStop;
import app.revier.week.Unplanned;
import app.revier.week.VisitValue;
import app.revier.week.WeekPlan;
import app.revier.week.WeekRequest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts what came of a year that was played week by week, and says why. */
final class YearTally {

  /** The first weeks catch up with what was late before, and do not count for the load. */
  private static final int RAMP_UP_WEEKS = 8;

  private static final int QUARTER_WEEKS = 13;
  private static final double LEAST = 0.84;
  private static final double MOST = 1.2;

  private final LocalDate monday;
  private final Map<CustomerId, LocalDate> last = new HashMap<>();
  private final Map<CustomerId, LocalDate> lastTry = new HashMap<>();
  private final Map<CustomerId, CustomerFacts> facts = new HashMap<>();
  private final Map<CustomerId, Boolean> ever = new HashMap<>();
  private final Map<CustomerId, List<LocalDate>> visits = new HashMap<>();
  private final Map<CustomerId, Integer> demands = new HashMap<>();
  private final Map<CustomerId, Map<String, Integer>> waited = new HashMap<>();
  private final Map<String, PlannedStop> stops = new HashMap<>();
  private final Map<String, Integer> early = new TreeMap<>();
  private final Map<String, Integer> late = new TreeMap<>();
  private final List<Double> load = new ArrayList<>();
  private final List<Integer> perWeek = new ArrayList<>();
  private @Nullable Map<CustomerId, Goal> goals;
  private int held;
  private int failed;
  private int moved;
  private int onTime;
  private int emptyWhileDue;
  private int empty;
  private int fieldDays;
  private int driveMinutes;

  /**
   * What a customer's projects needed when the year began, and until when; ahead is what begins
   * after the first weeks, the others have the whole year.
   */
  private record Goal(int visits, LocalDate until, boolean ahead) {}

  YearTally(List<Customer> customers, LocalDate monday) {
    this.monday = monday;
    for (Customer customer : customers) {
      LocalDate visit = customer.visiting().lastVisit();
      if (visit != null) {
        last.put(customer.id(), visit);
      }
    }
  }

  /** Takes note of what is asked for when a week is planned. */
  void begin(WeekRequest request) {
    boolean first = goals == null;
    Map<CustomerId, Goal> now = goals == null ? new HashMap<>() : goals;
    for (CustomerFacts one : request.customers()) {
      facts.put(one.customer().id(), one);
      ever.merge(one.customer().id(), one.step() != null, Boolean::logicalOr);
      CustomerFacts.ProjectStep step = one.step();
      if (first && step != null && step.start() != null) {
        now.put(
            one.customer().id(),
            new Goal(step.visits(), step.start(), step.start().isAfter(monday.plusWeeks(5))));
      }
    }
    goals = now;
  }

  /** Takes note of a week as it is driven. */
  void planned(WeekRequest request, WeekPlan plan) {
    driveMinutes += plan.driveMinutes();
    int made = 0;
    int days = 0;
    boolean due = false;
    for (Unplanned one : plan.leftOut()) {
      Customer customer = one.customer();
      if (customer != null && one.appointment() == null && one.task() == null) {
        waited
            .computeIfAbsent(customer.id(), id -> new TreeMap<>())
            .merge(one.why().getClass().getSimpleName(), 1, Integer::sum);
        due |=
            !(one.why() instanceof Unplanned.NoPosition
                || one.why() instanceof Unplanned.Closed
                || one.why() instanceof Unplanned.NoFieldDay);
      }
    }
    for (PlannedDay day : plan.days()) {
      int here = 0;
      for (PlannedStop stop : day.stops()) {
        Customer customer = stop.customer();
        if (customer != null) {
          here++;
          stops.put(day.day().date() + " " + customer.id(), stop);
        }
      }
      made += here;
      if (day.day().field()) {
        days++;
        empty += here == 0 ? 1 : 0;
        emptyWhileDue += here == 0 && due ? 1 : 0;
      }
    }
    fieldDays += days;
    perWeek.add(made);
    if (days > 0 && perWeek.size() > RAMP_UP_WEEKS) {
      load.add(made / (double) days);
    }
  }

  /** Takes note of what came of a visit. */
  void reported(Stop stop, Activity.Result result) {
    switch (result) {
      case HELD -> held(stop);
      case NOT_HELD -> {
        failed++;
        lastTry.put(stop.customer(), stop.date());
      }
      case MOVED -> {
        moved++;
        lastTry.put(stop.customer(), stop.date());
      }
    }
  }

  private void held(Stop stop) {
    CustomerId customer = stop.customer();
    held++;
    visits.computeIfAbsent(customer, id -> new ArrayList<>()).add(stop.date());
    demands.merge(customer, stop.kind() == Stop.Kind.APPOINTMENT ? 1 : 0, Integer::sum);
    LocalDate before = last.put(customer, stop.date());
    LocalDate tried = lastTry.remove(customer);
    Map<String, Integer> why = waited.remove(customer);
    CustomerFacts one = facts.get(customer);
    Integer interval = one == null ? null : one.intervalDays();
    if (before == null || one == null || interval == null) {
      return;
    }
    double share = ChronoUnit.DAYS.between(before, stop.date()) / (double) interval;
    if (share < LEAST) {
      early.merge(whyEarly(stop, one), 1, Integer::sum);
    } else if (share <= MOST) {
      onTime++;
    } else {
      String reason =
          before.isBefore(monday)
              ? "start"
              : tried != null ? "failed" : why == null ? "other" : why.keySet().toString();
      late.merge(reason, 1, Integer::sum);
    }
  }

  /** What asked for a visit before 84 % of the interval; anything else is no reason. */
  private String whyEarly(Stop stop, CustomerFacts one) {
    if (stop.kind() == Stop.Kind.APPOINTMENT) {
      return "wanted";
    }
    PlannedStop planned = stops.get(stop.date() + " " + stop.customer());
    VisitValue value = planned == null ? null : planned.value();
    boolean project =
        value != null && value.parts().stream().anyMatch(VisitValue.OfProject.class::isInstance);
    return project || (one.step() != null && value != null && value.isOccasion())
        ? "project"
        : "none";
  }

  /** The head of the table. */
  static void printHead() {
    System.out.println(
        "| Territory | Held / not / moved | Below 84 %: wanted, project, no reason | 84–120 % |"
            + " Above: late at the start, not held before, else | A week, least/mean/most | A field"
            + " day from week 9, least/10 %/mean/90 %/most | Quarters of customers off by more than"
            + " one: few, many, all | Project visits before the start | Field days without a visit:"
            + " while somebody is due / in all / of | Driving, h |");
    System.out.println("|---|---|---|---:|---|---|---|---|---|---|---:|");
  }

  void print(String name, int weeks) {
    Collections.sort(load);
    int atStart = late.getOrDefault("start", 0);
    int notHeld = late.getOrDefault("failed", 0);
    int allLate = late.values().stream().mapToInt(Integer::intValue).sum();
    System.out.printf(
        Locale.ROOT,
        "| %s | %d / %d / %d | %d, %d, %d | %d | %d, %d, %d | %d/%.1f/%d | %s | %s | %s | %d / %d /"
            + " %d | %.0f |%n",
        name,
        held,
        failed,
        moved,
        early.getOrDefault("wanted", 0),
        early.getOrDefault("project", 0),
        early.getOrDefault("none", 0),
        onTime,
        atStart,
        notHeld,
        allLate - atStart - notHeld,
        perWeek.stream().mapToInt(n -> n).min().orElse(0),
        perWeek.stream().mapToInt(n -> n).average().orElse(0),
        perWeek.stream().mapToInt(n -> n).max().orElse(0),
        load(),
        quarters(weeks),
        projects(),
        emptyWhileDue,
        empty,
        fieldDays,
        driveMinutes / 60.0);
  }

  private String load() {
    if (load.isEmpty()) {
      return "";
    }
    double mean = load.stream().mapToDouble(n -> n).average().orElse(0);
    int size = load.size();
    return String.format(
        Locale.ROOT,
        "%.1f/%.1f/%.2f/%.1f/%.1f",
        load.getFirst(),
        load.get(size / 10),
        mean,
        load.get(size - 1 - size / 10),
        load.getLast());
  }

  /** Of customers that never had a project: too few, too many, of how many; with the demands. */
  private String quarters(int weeks) {
    int few = 0;
    int many = 0;
    int all = 0;
    for (int quarter = 0; quarter < weeks / QUARTER_WEEKS; quarter++) {
      LocalDate from = monday.plusWeeks((long) QUARTER_WEEKS * quarter);
      LocalDate until = from.plusWeeks(QUARTER_WEEKS);
      for (CustomerFacts one : facts.values()) {
        CustomerId id = one.customer().id();
        Integer interval = one.intervalDays();
        if (interval == null || ever.getOrDefault(id, true)) {
          continue;
        }
        long made =
            visits.getOrDefault(id, List.of()).stream()
                .filter(day -> !day.isBefore(from) && day.isBefore(until))
                .count();
        double needed = 7.0 * QUARTER_WEEKS / interval;
        all++;
        few += made < needed - 1 ? 1 : 0;
        many += made > needed + 1 ? 1 : 0;
      }
    }
    return few + ", " + many + ", " + all;
  }

  /** Of projects that were selected at the start and begin within the year, after some weeks. */
  private String projects() {
    int needed = 0;
    int made = 0;
    Map<CustomerId, Goal> all = goals == null ? Map.of() : goals;
    for (Map.Entry<CustomerId, Goal> one : all.entrySet()) {
      Goal goal = one.getValue();
      if (goal.until().isAfter(monday.plusWeeks(perWeek.size()))) {
        continue;
      }
      LocalDate until = goal.ahead() ? goal.until() : monday.plusWeeks(perWeek.size());
      long here =
          visits.getOrDefault(one.getKey(), List.of()).stream()
              .filter(day -> day.isBefore(until))
              .count();
      needed += goal.visits();
      made += (int) Math.min(here, goal.visits());
    }
    return made + " of " + needed;
  }
}
