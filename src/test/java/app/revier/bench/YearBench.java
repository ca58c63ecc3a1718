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
import app.revier.files.WorkFolder;
import app.revier.holidays.JollydayHolidays;
import app.revier.intake.UnreadableFileException;
import app.revier.sample.SampleTerritory;
import app.revier.store.SqliteBooks;
import app.revier.store.SqliteRestorePoints;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Position;
import app.revier.text.Language;
import app.revier.text.Texts;
import app.revier.week.Change;
import app.revier.week.Replan;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Plays a year of the sample and of random territories week by week, through the book: on Wednesday
 * the next week is planned, some customers call and ask for a visit or call one off, and each visit
 * of the week is reported as held, not held or moved. Prints how the visits keep to the intervals,
 * see {@link YearTally}.
 *
 * <p>Usage: {@code YearBench [STEPS [WEEKS [TERRITORIES [quiet]]]]}, by default 3,000 steps of the
 * search a week, 52 weeks and 10 random territories besides the sample; when it is quiet nobody
 * calls and all is held.
 */
public final class YearBench {

  private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);

  private final Book book;
  private final Today today;
  private final Random random;
  private final long steps;
  private final boolean quiet;
  private final YearTally tally;

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

  private YearBench(Book book, Today today, long seed, long steps, boolean quiet) {
    this.quiet = quiet;
    this.book = book;
    this.today = today;
    this.steps = steps;
    random = new Random(seed);
    tally = new YearTally(book.snapshot().territory().customers(), MONDAY);
  }

  /** Prints the table. */
  public static void main(String[] args) throws IOException, UnreadableFileException {
    long steps = args.length > 0 ? Long.parseLong(args[0]) : 3_000;
    int weeks = args.length > 1 ? Integer.parseInt(args[1]) : 52;
    int territories = args.length > 2 ? Integer.parseInt(args[2]) : 10;
    boolean quiet = args.length > 3 && args[3].equals("quiet");
    YearTally.printHead();
    for (int i = 0; i <= territories; i++) {
      Path folder = Files.createTempDirectory("year");
      Today today = new Today();
      try (Book book = i == 0 ? sample(folder, today) : made(folder, today, i)) {
        YearBench bench = new YearBench(book, today, i, steps, quiet);
        for (int week = 0; week < weeks; week++) {
          bench.play(MONDAY.plusWeeks(week));
        }
        bench.goOnTo(MONDAY.plusWeeks(weeks).minusDays(1));
        bench.report();
        bench.tally.print(i == 0 ? "sample" : "made-up " + i, weeks);
      }
    }
  }

  private static Book sample(Path folder, Clock clock) throws IOException, UnreadableFileException {
    return new Library(
            folder.resolve("year.revier"),
            new SqliteBooks(),
            new SqliteRestorePoints(folder.resolve("restore-points"), clock),
            new FileTableReader(),
            SampleTerritory.of(
                new Texts(Language.ENGLISH),
                new WorkFolder(Path.of(System.getProperty("java.io.tmpdir")))),
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

  /**
   * One week in the order of the calendar: on Wednesday before it what was driven so far is
   * reported and it is planned, on Friday the rest of the week before is reported, and on its
   * Monday something changes.
   */
  private void play(LocalDate monday) {
    goOnTo(monday.minusDays(5));
    report();
    WeekPlanning planning = planning();
    WeekRequest request = planning.request(monday, 5).keepingWhatIsPlanned();
    tally.begin(request);
    planning.keep(planning.plan(request, search()), book);
    goOnTo(monday.minusDays(3));
    report();
    goOnTo(monday);
    disturb(monday);
  }

  /** With each change the book looks what day it is: an absence long ago. */
  private void goOnTo(LocalDate day) {
    today.day = day;
    LocalDate before = day.minusWeeks(60);
    book.agenda()
        .save(new Absence(book.agenda().nextAbsenceId(), Absence.Kind.OFFICE, before, before, ""));
  }

  private void disturb(LocalDate monday) {
    List<Change> changes = new ArrayList<>();
    List<Customer> all = book.snapshot().territory().customers();
    Customer someone = all.get(random.nextInt(all.size()));
    if (quiet) {
      WeekPlanning now = planning();
      WeekRequest request = now.request(monday, 5).keepingWhatIsPlanned();
      tally.planned(request, now.plan(request, search()));
      return;
    }
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
    tally.planned(replan.request(), replan.plan());
  }

  /** What came of the planned visits up to today. */
  private void report() {
    ReportedAgenda reported = new ReportedAgenda(book.snapshot().agenda());
    for (Stop stop : book.snapshot().agenda().stops()) {
      CustomerId customer = stop.customer();
      if (customer == null || stop.date().isAfter(today.day) || reported.report(stop) != null) {
        continue;
      }
      int dice = quiet ? 0 : random.nextInt(100);
      Activity.Result result =
          dice < 88
              ? Activity.Result.HELD
              : dice < 94 ? Activity.Result.NOT_HELD : Activity.Result.MOVED;
      boolean next = result == Activity.Result.HELD && !quiet && random.nextInt(25) == 0;
      book.reports()
          .save(
              new Report(
                  customer,
                  stop.date(),
                  Activity.Kind.VISIT,
                  result,
                  40 + random.nextInt(30),
                  "",
                  next ? "Offer" : "",
                  next ? stop.date().plusDays(14) : null,
                  null,
                  "",
                  "Moved visit"));
      tally.reported(stop, result);
    }
  }
}
