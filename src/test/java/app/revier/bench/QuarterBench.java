package app.revier.bench;

import app.revier.agenda.Agenda;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.agenda.Task;
import app.revier.agenda.TaskId;
import app.revier.book.Book;
import app.revier.book.Library;
import app.revier.book.Preferences;
import app.revier.book.WeekPlanning;
import app.revier.capacity.TimeBudget;
import app.revier.excel.FileTableReader;
import app.revier.files.WorkFolder;
import app.revier.gap.GapPlan;
import app.revier.gap.PlannedProject;
import app.revier.holidays.JollydayHolidays;
import app.revier.sample.SampleTerritory;
import app.revier.store.SqliteBooks;
import app.revier.store.SqliteRestorePoints;
import app.revier.task.Progress;
import app.revier.territory.CustomerId;
import app.revier.text.Language;
import app.revier.text.Texts;
import app.revier.week.CustomerFacts;
import app.revier.week.PlannedDay;
import app.revier.week.PlannedStop;
import app.revier.week.WeekPlan;
import app.revier.week.WeekRequest;
import app.revier.week.WeekSearch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Plays 13 weeks of the sample territory: each is planned when the one before is over, whose stops
 * took place as planned. Prints how the visits keep to the customers' intervals, whether there are
 * as many as the time budget counts, and what the days hold.
 *
 * <p>Usage: {@code QuarterBench [steps [weeks]]}, by default 20,000 steps of the search a week and
 * 13 weeks.
 */
public final class QuarterBench {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
  private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);
  private static final int[] SHARES = {70, 85, 95, 105, 120, 150};

  private final WeekPlanning planning;
  private final long steps;
  private final int weeks;
  private final List<Stop> stops = new ArrayList<>();
  private final Map<CustomerId, List<LocalDate>> visits = new HashMap<>();
  private final Map<CustomerId, CustomerFacts> facts = new HashMap<>();
  private final List<Task> tasks =
      List.of(
          new Task(new TaskId(1), "Angebote", 60, 2, null, null, false),
          new Task(new TaskId(2), "Kampagne", 90, 1, null, null, false));
  private final int[] byShare = new int[SHARES.length + 1];
  private final List<Double> shares = new ArrayList<>();
  private final Map<String, Integer> desk = new HashMap<>();
  private int driveMinutes;
  private int longest;

  private QuarterBench(WeekPlanning planning, long steps, int weeks) {
    this.planning = planning;
    this.steps = steps;
    this.weeks = weeks;
  }

  /** Prints the tables. */
  public static void main(String[] args) throws Exception {
    long steps = args.length > 0 ? Long.parseLong(args[0]) : 20_000;
    int weeks = args.length > 1 ? Integer.parseInt(args[1]) : 13;
    Path folder = Files.createTempDirectory("quarter");
    Clock clock = Clock.fixed(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    Library library =
        new Library(
            folder.resolve("quarter.revier"),
            new SqliteBooks(),
            new SqliteRestorePoints(folder.resolve("restore-points"), clock),
            new FileTableReader(),
            SampleTerritory.of(
                new Texts(Language.ENGLISH),
                new WorkFolder(Path.of(System.getProperty("java.io.tmpdir")))),
            Preferences.in(new HashMap<>()),
            new JollydayHolidays(),
            clock);
    try (Book book = library.createSample(Progress.NONE)) {
      QuarterBench bench = new QuarterBench(new WeekPlanning(book.snapshot(), "en"), steps, weeks);
      bench.play();
      bench.print(
          Objects.requireNonNull(book.snapshot().plan()),
          book.snapshot().timeBudget(MONDAY.getYear()));
    }
  }

  private void play() {
    System.out.println("| Week from | Visits | Field days | On the road, h | Late | Desk work |");
    System.out.println("|---|---:|---:|---:|---:|---|");
    for (int week = 0; week < weeks; week++) {
      LocalDate from = MONDAY.plusWeeks(week);
      WeekRequest asked = planning.request(from, 5);
      asked.customers().forEach(one -> facts.put(one.customer().id(), one));
      Agenda agenda =
          new Agenda(asked.agenda().absences(), asked.agenda().appointments(), tasks, stops);
      WeekRequest request =
          new WeekRequest(from, 5, asked.customers(), agenda, asked.holidays(), asked.rules());
      WeekPlan plan = planning.plan(request, WeekSearch.ofSteps(week, steps));
      take(from, plan);
    }
  }

  private void take(LocalDate from, WeekPlan plan) {
    int made = 0;
    int fieldDays = 0;
    Map<String, Integer> deskNow = new HashMap<>();
    for (PlannedDay day : plan.days()) {
      boolean field = day.stops().stream().anyMatch(stop -> stop.customer() != null);
      fieldDays += field ? 1 : 0;
      longest = Math.max(longest, (int) ChronoUnit.MINUTES.between(day.leave(), day.back()));
      for (PlannedStop stop : day.stops()) {
        stops.add(stop(day.day().date(), stop));
        if (stop.customer() != null) {
          made++;
          visit(stop.customer().id(), day.day().date());
        }
        if (stop.kind() == Stop.Kind.TASK) {
          String where = where(day, stop, field);
          desk.merge(where, 1, Integer::sum);
          deskNow.merge(where, 1, Integer::sum);
        }
      }
    }
    driveMinutes += plan.driveMinutes();
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %d | %.1f | %d | %s |%n",
        from,
        made,
        fieldDays,
        plan.driveMinutes() / 60.0,
        plan.slips().size(),
        deskNow);
  }

  private static String where(PlannedDay day, PlannedStop stop, boolean field) {
    if (!field) {
      return day.day().date().getDayOfWeek() == DayOfWeek.FRIDAY ? "Friday" : "other office day";
    }
    int at = day.stops().indexOf(stop);
    boolean before = day.stops().subList(0, at).stream().allMatch(one -> one.customer() == null);
    return before ? "before the first visit" : "between or after visits";
  }

  private void visit(CustomerId customer, LocalDate date) {
    CustomerFacts one = Objects.requireNonNull(facts.get(customer));
    LocalDate last = one.customer().visiting().lastVisit();
    List<LocalDate> before = visits.computeIfAbsent(customer, id -> new ArrayList<>());
    if (!before.isEmpty()) {
      last = before.getLast();
    }
    Integer interval = one.intervalDays();
    if (!before.isEmpty() && interval != null && one.step() == null) {
      double share = ChronoUnit.DAYS.between(last, date) / (double) interval;
      shares.add(share);
      int bin = 0;
      while (bin < SHARES.length && share * 100 >= SHARES[bin]) {
        bin++;
      }
      byShare[bin]++;
    }
    before.add(date);
  }

  private Stop stop(LocalDate date, PlannedStop stop) {
    return new Stop(
        new StopId(stops.size() + 1),
        date,
        stop.kind(),
        stop.customer() == null ? null : stop.customer().id(),
        null,
        stop.task() == null ? null : stop.task().id(),
        stop.title(),
        stop.begin(),
        stop.end(),
        stop.preparationMinutes(),
        true);
  }

  private void print(GapPlan plan, TimeBudget budget) {
    System.out.println();
    System.out.printf(
        Locale.ROOT,
        "Time budget %d: %d field days, %d visits possible, %d needed.%n",
        budget.days().year(),
        budget.days().fieldDays(),
        budget.visitCapacity(),
        budget.visitsNeeded());
    int all = visits.values().stream().mapToInt(List::size).sum();
    System.out.printf(
        Locale.ROOT,
        "Visits: %d, on the road %.1f h, longest day %d:%02d h, desk work %s.%n",
        all,
        driveMinutes / 60.0,
        longest / 60,
        longest % 60,
        desk);
    System.out.printf(
        Locale.ROOT,
        "Repeats without a project: %d, mean %.2f of the interval; below 70, 85, 95, 105, 120, 150"
            + " %% and above: %s%n",
        shares.size(),
        shares.stream().mapToDouble(Double::doubleValue).average().orElse(0),
        Arrays.toString(byShare));
    printAgainstTheBudget();
    printProjects(plan);
  }

  /** What the quarter should hold: from the last visit on, every interval one. */
  private void printAgainstTheBudget() {
    LocalDate end = MONDAY.plusWeeks(weeks).minusDays(3);
    int[] difference = new int[7];
    int existing = 0;
    int prospects = 0;
    double expected = 0;
    int without = 0;
    for (CustomerFacts one : facts.values()) {
      int made = visits.getOrDefault(one.customer().id(), List.of()).size();
      if (!one.existing()) {
        prospects += made;
        continue;
      }
      existing += made;
      Integer interval = one.intervalDays();
      if (interval == null) {
        without += made;
        continue;
      }
      double needed = 7.0 * weeks / interval;
      expected += needed;
      if (one.step() == null) {
        int off =
            made < Math.floor(needed)
                ? made - (int) Math.floor(needed)
                : made > Math.ceil(needed) ? made - (int) Math.ceil(needed) : 0;
        difference[Math.clamp(off + 3, 0, 6)]++;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "Existing customers until %s: %d visits (%d without a frequency), the intervals imply %.0f;"
            + " prospects: %d. Customers without a project by visits beyond the whole numbers"
            + " around their need, -3 to +3: %s%n",
        end,
        existing,
        without,
        expected,
        prospects,
        Arrays.toString(difference));
    long overdue =
        facts.values().stream()
            .filter(one -> one.existing() && one.intervalDays() != null && one.step() == null)
            .filter(one -> isLate(one, end))
            .count();
    long never =
        facts.values().stream()
            .filter(one -> one.existing() && one.intervalDays() != null)
            .filter(one -> one.customer().visiting().lastVisit() == null)
            .filter(one -> !visits.containsKey(one.customer().id()))
            .count();
    System.out.printf(Locale.ROOT, "Late at the end: %d, never visited: %d.%n", overdue, never);
  }

  private boolean isLate(CustomerFacts one, LocalDate end) {
    List<LocalDate> made = visits.getOrDefault(one.customer().id(), List.of());
    LocalDate last = made.isEmpty() ? one.customer().visiting().lastVisit() : made.getLast();
    Integer interval = one.intervalDays();
    return last != null && interval != null && last.plusDays(interval).isBefore(end);
  }

  private void printProjects(GapPlan plan) {
    Map<CustomerId, Integer> needed = new HashMap<>();
    int all = 0;
    for (PlannedProject project : plan.projects()) {
      if (project.selected() && project.reason() != PlannedProject.Reason.WON) {
        needed.merge(project.customer().id(), project.project().visits(), Integer::sum);
        all += project.project().visits();
      }
    }
    int made = 0;
    int complete = 0;
    for (Map.Entry<CustomerId, Integer> one : needed.entrySet()) {
      int there = visits.getOrDefault(one.getKey(), List.of()).size();
      made += Math.min(there, one.getValue());
      complete += there >= one.getValue() ? 1 : 0;
    }
    System.out.printf(
        Locale.ROOT,
        "Selected projects need %d visits at %d customers; made %d, all of them at %d.%n",
        all,
        needed.size(),
        made,
        complete);
  }
}
