package app.revier.bench;

import app.revier.agenda.Agenda;
import app.revier.segment.Cell;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Hours;
import app.revier.territory.Money;
import app.revier.territory.Position;
import app.revier.territory.Share;
import app.revier.territory.Visiting;
import app.revier.territory.WeekHours;
import app.revier.territory.WeekHoursText;
import app.revier.week.CrowFlight;
import app.revier.week.CustomerFacts;
import app.revier.week.PlannedDay;
import app.revier.week.ValueWeights;
import app.revier.week.WeekPlan;
import app.revier.week.WeekPlanner;
import app.revier.week.WeekRequest;
import app.revier.week.WeekRules;
import app.revier.week.WeekSearch;
import app.revier.week.check.WeekVerifier;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Plans made-up territories of several sizes: how long until the first plan, how long in all, what
 * the plan holds, and how soon a search that is stopped gives its plan back. Each plan goes through
 * the verifier.
 */
public final class WeekSizeBench {

  private static final LocalDate MONDAY = LocalDate.of(2027, 1, 11);
  private static final WeekHours HALF_DAYS =
      WeekHoursText.parse("mon-thu 09:00-12:00 14:00-16:30; fri 09:00-12:00");

  private WeekSizeBench() {}

  /** Prints the tables. */
  public static void main(String[] args) {
    run("warm-up", request(200, 5), 2_000);
    System.out.println(
        "| Territory | Days | Search, s | First plan, s | In all, s | Visits | Points | On the"
            + " road, h | Left out | Late |");
    System.out.println("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
    print("300 customers", request(300, 5), 900);
    print("300 customers", request(300, 5), 5_000);
    print("2,000 customers", request(2_000, 20), 8_000);
    print("500 customers, 13 weeks", request(500, 65), 20_000);
    System.out.println();
    System.out.println("| Stopped while planning | Stops | Median, ms | Longest, ms |");
    System.out.println("|---|---:|---:|---:|");
    stops("300 customers, 5 days", request(300, 5));
    stops("2,000 customers, 5 days", request(2_000, 5));
    stops("2,000 customers, 20 days", request(2_000, 20));
  }

  /** What a run came to. */
  private record Run(WeekPlan plan, double first, double all) {}

  private static Run run(String what, WeekRequest request, long millis) {
    long begin = System.nanoTime();
    AtomicLong first = new AtomicLong();
    WeekSearch search =
        WeekSearch.ofMillis(1, millis)
            .reporting(
                (done, total) -> {}, days -> first.compareAndSet(0, System.nanoTime() - begin));
    WeekPlan plan = WeekPlanner.plan(request, search);
    double all = (System.nanoTime() - begin) / 1e9;
    var violations = WeekVerifier.check(request, plan);
    if (!violations.isEmpty()) {
      throw new IllegalStateException(what + ": " + violations);
    }
    return new Run(plan, first.get() / 1e9, all);
  }

  private static void print(String what, WeekRequest request, long millis) {
    Run run = run(what, request, millis);
    WeekPlan plan = run.plan();
    long visits =
        plan.days().stream()
            .map(PlannedDay::stops)
            .flatMap(List::stream)
            .filter(stop -> stop.customer() != null)
            .count();
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %.1f | %.2f | %.2f | %d | %,.0f | %.1f | %d | %d |%n",
        what,
        request.days(),
        millis / 1000.0,
        run.first(),
        run.all(),
        visits,
        plan.points(),
        plan.driveMinutes() / 60.0,
        plan.leftOut().size(),
        plan.slips().size());
  }

  /** Stops the search after more and more questions, and measures how long it still takes. */
  private static void stops(String what, WeekRequest request) {
    List<Double> waits = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      long asked = 1L << Math.min(i, 16);
      AtomicLong questions = new AtomicLong();
      AtomicLong stopped = new AtomicLong();
      WeekPlanner.plan(
          request,
          WeekSearch.ofMillis(i, 60_000)
              .stoppedBy(
                  () -> {
                    if (questions.incrementAndGet() < asked) {
                      return false;
                    }
                    stopped.compareAndSet(0, System.nanoTime());
                    return true;
                  }));
      waits.add((System.nanoTime() - stopped.get()) / 1e6);
    }
    waits.sort(Double::compare);
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %.0f | %.0f |%n",
        what,
        waits.size(),
        waits.get(waits.size() / 2),
        waits.getLast());
  }

  /** A territory of about 120 by 90 kilometres, with clusters, as a rep in the Rhineland has it. */
  private static WeekRequest request(int customers, int days) {
    SplittableRandom random = new SplittableRandom(customers);
    int[] visitsPerYear = {8, 12, 12, 4, 8, 6, 1, 4, 4};
    List<CustomerFacts> facts = new ArrayList<>();
    for (int i = 1; i <= customers; i++) {
      Cell cell = Cell.values()[random.nextInt(9)];
      int interval = 365 / visitsPerYear[cell.ordinal()];
      Customer customer =
          Customer.named(new CustomerId(i), "K" + i, "Kunde " + i)
              .edit()
              .position(position(random))
              .visiting(
                  new Visiting(
                      null,
                      20 + 5 * random.nextInt(8),
                      MONDAY.minusDays(random.nextInt(interval + 20)),
                      random.nextInt(4) == 0 ? HALF_DAYS : null,
                      random.nextInt(10) == 0 ? 15 : 0))
              .build();
      Money atRisk = Money.of(random.nextInt(8_000));
      facts.add(new CustomerFacts(customer, true, cell.size(), cell, interval, atRisk, null));
    }
    return new WeekRequest(MONDAY, days, facts, Agenda.EMPTY, Map.of(), rules());
  }

  private static Position position(SplittableRandom random) {
    boolean inTown = random.nextInt(10) < 6;
    int town = random.nextInt(8);
    double latitude =
        inTown ? 50.5 + town * 0.11 + random.nextDouble() * 0.06 : 50.4 + random.nextDouble();
    double longitude =
        inTown
            ? 6.4 + (town * 5 % 8) * 0.13 + random.nextDouble() * 0.08
            : 6.2 + random.nextDouble() * 1.2;
    return new Position(latitude, longitude, Position.Origin.GIVEN);
  }

  private static WeekRules rules() {
    return new WeekRules(
        WeekHoursText.parse("mon-fri 08:00-17:00"),
        new Position(50.94, 6.96, Position.Origin.GIVEN),
        List.of(),
        45,
        15,
        Share.percent(10),
        30,
        new Hours(LocalTime.of(11, 30), LocalTime.of(14, 0)),
        1,
        5,
        new CrowFlight(CrowFlight.GERMANY),
        ValueWeights.DEFAULTS,
        Money.of(50_000));
  }
}
