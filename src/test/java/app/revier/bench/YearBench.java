package app.revier.bench;

import app.revier.agenda.Absence;
import app.revier.agenda.Activity;
import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.book.Book;
import app.revier.book.Library;
import app.revier.book.Preferences;
import app.revier.book.Report;
import app.revier.book.ReportedAgenda;
import app.revier.book.SampleBooks;
import app.revier.book.WeekPlanning;
import app.revier.book.WeekSettings;
import app.revier.excel.FileTableReader;
import app.revier.holidays.JollydayHolidays;
import app.revier.intake.UnreadableFileException;
import app.revier.sample.SampleTerritory;
import app.revier.store.SqliteBooks;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Position;
import app.revier.text.Language;
import app.revier.text.Texts;
import app.revier.week.Change;
import app.revier.week.CustomerFacts;
import app.revier.week.Replan;
import app.revier.week.WeekPlan;
import app.revier.week.WeekRequest;
import app.revier.week.WeekSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Plays a year of the sample and of random territories week by week, through the book: on Wednesday
 * the next week is planned, some customers call and ask for a visit or call one off, and each visit
 * of the week is reported as held, not held or moved. Prints how the visits keep to the intervals.
 *
 * <p>Usage: {@code YearBench [STEPS [WEEKS [TERRITORIES]]]}, by default 3,000 steps of the search a
 * week, 52 weeks and 10 random territories besides the sample.
 */
public final class YearBench {

  private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);

  private final Book book;
  private final Today today;
  private final Random random;
  private final long steps;
  private final Map<CustomerId, LocalDate> last = new HashMap<>();
  private final Map<CustomerId, Integer> intervals = new HashMap<>();
  private final Set<CustomerId> withProject = new HashSet<>();
  private final List<Integer> load = new ArrayList<>();
  private int held;
  private int failed;
  private int moved;
  private int repeats;
  private int early;
  private int onTime;
  private int counted;
  private int driveMinutes;

  /** A day that goes on. */
  private static final class Today extends Clock {

    private LocalDate day = MONDAY.minusDays(5);

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
  }

  private YearBench(Book book, Today today, long seed, long steps) {
    this.book = book;
    this.today = today;
    this.steps = steps;
    random = new Random(seed);
    for (Customer customer : book.snapshot().territory().customers()) {
      LocalDate visit = customer.visiting().lastVisit();
      if (visit != null) {
        last.put(customer.id(), visit);
      }
    }
  }

  /** Prints the table. */
  public static void main(String[] args) throws IOException, UnreadableFileException {
    long steps = args.length > 0 ? Long.parseLong(args[0]) : 3_000;
    int weeks = args.length > 1 ? Integer.parseInt(args[1]) : 52;
    int territories = args.length > 2 ? Integer.parseInt(args[2]) : 10;
    System.out.println(
        "| Territory | Held | Not held | Moved | Below 84 % | of these without a reason | Within"
            + " 120 % | A week, least/mean/most | Project visits left | Driving, h |");
    System.out.println("|---|---:|---:|---:|---:|---:|---:|---|---:|---:|");
    for (int i = 0; i <= territories; i++) {
      Path folder = Files.createTempDirectory("year");
      Today today = new Today();
      try (Book book = i == 0 ? sample(folder, today) : made(folder, today, i)) {
        YearBench bench = new YearBench(book, today, i, steps);
        int before = bench.projectVisits();
        for (int week = 0; week < weeks; week++) {
          bench.play(MONDAY.plusWeeks(week));
        }
        bench.print(i == 0 ? "sample" : "made-up " + i, before);
      }
    }
  }

  private static Book sample(Path folder, Clock clock) throws IOException, UnreadableFileException {
    return new Library(
            folder.resolve("year.revier"),
            new SqliteBooks(),
            new FileTableReader(),
            SampleTerritory.of(new Texts(Language.ENGLISH)),
            Preferences.in(new HashMap<>()),
            new JollydayHolidays(),
            clock)
        .createSample(Progress.NONE);
  }

  private static Book made(Path folder, Clock clock, int seed) {
    Random random = new Random(seed);
    var contents = SampleBooks.contents(60 + random.nextInt(90));
    Book book =
        Book.open(
            new SqliteBooks().create(folder.resolve("year.revier")),
            new JollydayHolidays(),
            clock,
            Progress.NONE);
    book.customers()
        .saveAll(contents.customers().stream().map(one -> placed(one, random)).toList());
    book.projects().saveAll(contents.projects());
    book.settings().set(contents.settings());
    book.settings().set(Map.of(WeekSettings.HOME.key(), "50.94, 6.96"));
    return book;
  }

  private static Customer placed(Customer customer, Random random) {
    return customer
        .edit()
        .position(
            new Position(
                50.94 + random.nextGaussian() * 0.3,
                6.96 + random.nextGaussian() * 0.4,
                Position.Origin.GIVEN))
        .visiting(customer.visiting().withLastVisit(MONDAY.minusDays(10 + random.nextInt(100))))
        .build();
  }

  private WeekPlanning planning() {
    return new WeekPlanning(book.snapshot(), "en");
  }

  private WeekSearch search() {
    return WeekSearch.ofSteps(1, steps);
  }

  /** One week: planned on Wednesday before, disturbed, driven and reported on its Friday. */
  private void play(LocalDate monday) {
    today.day = monday.minusDays(5);
    book.agenda().save(refresh(monday));
    WeekPlanning planning = planning();
    WeekRequest request = planning.request(monday, 5).keepingWhatIsPlanned();
    WeekPlan plan = planning.plan(request, search());
    planning.keep(plan, book);
    for (CustomerFacts one : request.customers()) {
      if (one.intervalDays() != null) {
        intervals.put(one.customer().id(), one.intervalDays());
      }
      if (one.step() != null) {
        withProject.add(one.customer().id());
      }
    }
    disturb(monday);
    today.day = monday.plusDays(4);
    book.agenda().save(refresh(monday));
    report(monday);
  }

  /** An absence long ago: with each change the book looks what day it is. */
  private Absence refresh(LocalDate monday) {
    return new Absence(
        book.agenda().nextAbsenceId(),
        Absence.Kind.OFFICE,
        monday.minusWeeks(60),
        monday.minusWeeks(60),
        "");
  }

  private void disturb(LocalDate monday) {
    List<Change> changes = new ArrayList<>();
    List<Customer> all = book.snapshot().territory().customers();
    Customer someone = all.get(random.nextInt(all.size()));
    if (random.nextInt(2) == 0) {
      changes.add(
          new Change.Demanded(
              new Appointment(
                  book.agenda().nextAppointmentId(),
                  someone.id(),
                  "asked for",
                  monday,
                  monday.plusDays(4),
                  null,
                  45,
                  0)));
      withProject.add(someone.id());
    } else {
      book.snapshot().agenda().stops().stream()
          .filter(stop -> !stop.date().isBefore(monday) && stop.customer() != null)
          .map(Stop::customer)
          .findFirst()
          .ifPresent(customer -> changes.add(new Change.Cancelled(customer)));
    }
    WeekPlanning planning = planning();
    Replan replan = planning.replan(planning.request(monday, 5), changes, search());
    planning.keep(replan, changes, book);
    driveMinutes += replan.plan().driveMinutes();
  }

  private void report(LocalDate monday) {
    int visits = 0;
    ReportedAgenda reported = new ReportedAgenda(book.snapshot().agenda());
    for (Stop stop : book.snapshot().agenda().stops()) {
      CustomerId customer = stop.customer();
      if (customer == null || stop.date().isBefore(monday) || reported.report(stop) != null) {
        continue;
      }
      int dice = random.nextInt(100);
      Activity.Result result =
          dice < 88
              ? Activity.Result.HELD
              : dice < 94 ? Activity.Result.NOT_HELD : Activity.Result.MOVED;
      boolean next = result == Activity.Result.HELD && random.nextInt(25) == 0;
      book.reports()
          .save(
              new Report(
                  customer,
                  stop.date(),
                  Activity.Kind.VISIT,
                  result,
                  40 + random.nextInt(30),
                  null,
                  "",
                  next ? "Offer" : "",
                  next ? stop.date().plusDays(14) : null,
                  null,
                  "",
                  "Moved visit"));
      switch (result) {
        case HELD -> {
          visits++;
          count(customer, stop, next);
        }
        case NOT_HELD -> failed++;
        case MOVED -> moved++;
      }
    }
    load.add(visits);
  }

  private void count(CustomerId customer, Stop stop, boolean next) {
    held++;
    LocalDate before = last.put(customer, stop.date());
    Integer interval = intervals.get(customer);
    if (before != null && interval != null) {
      double share = ChronoUnit.DAYS.between(before, stop.date()) / (double) interval;
      counted++;
      onTime += share >= 0.84 && share <= 1.2 ? 1 : 0;
      if (share < 0.84) {
        repeats++;
        boolean wanted = stop.kind() == Stop.Kind.APPOINTMENT || withProject.contains(customer);
        early += wanted ? 0 : 1;
      }
    }
    if (next) {
      withProject.add(customer);
    }
  }

  private int projectVisits() {
    return book.snapshot().territory().projects().stream().mapToInt(GrowthProject::visits).sum();
  }

  private void print(String name, int before) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %d | %d | %.1f %% | %d | %.0f %% | %d/%.1f/%d | %d of %d | %.0f |%n",
        name,
        held,
        failed,
        moved,
        100.0 * repeats / Math.max(1, counted),
        early,
        100.0 * onTime / Math.max(1, counted),
        load.stream().mapToInt(n -> n).min().orElse(0),
        load.stream().mapToInt(n -> n).average().orElse(0),
        load.stream().mapToInt(n -> n).max().orElse(0),
        projectVisits(),
        before,
        driveMinutes / 60.0);
  }
}
