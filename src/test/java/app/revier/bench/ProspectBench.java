package app.revier.bench;

import app.revier.prospect.ProspectRanking;
import app.revier.prospect.ProspectRules;
import app.revier.prospect.RankedProspect;
import app.revier.prospect.TourLeg;
import app.revier.segment.Classification;
import app.revier.segment.Classifier;
import app.revier.segment.Thresholds;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Position;
import app.revier.territory.Potential;
import app.revier.territory.RevenueHistory;
import app.revier.week.CrowFlight;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Measures how long ranking prospects takes; prints a table. */
public final class ProspectBench {

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  private ProspectBench() {}

  /** Measures a territory of the size of Germany, half of it prospects. */
  public static void main(String[] arguments) {
    System.out.println("customers  prospects  places      legs  processor ms, median of 7");
    for (int customers : new int[] {1_000, 10_000, 100_000}) {
      for (boolean byPostcode : new boolean[] {false, true}) {
        measure(customers, byPostcode);
      }
    }
  }

  private static void measure(int count, boolean byPostcode) {
    Random random = new Random(count);
    List<Position> postcodes = new ArrayList<>();
    for (int i = 0; i < 8_000; i++) {
      postcodes.add(anywhere(random, Position.Origin.POSTCODE));
    }
    List<Customer> customers = new ArrayList<>();
    Map<CustomerId, Position> places = new HashMap<>();
    for (int id = 1; id <= count; id++) {
      CustomerBuilder builder =
          new CustomerBuilder(new CustomerId(id), String.valueOf(id), "Name " + id)
              .parentGroup(random.nextInt(10) == 0 ? "Group " + random.nextInt(500) : "")
              .potential(
                  new Potential(Money.of(random.nextInt(200_000)), Potential.Source.ESTIMATED));
      if (random.nextBoolean()) {
        builder.revenue(RevenueHistory.NONE.with(2026, Money.of(1 + random.nextInt(50_000))));
      }
      Customer made = builder.build();
      customers.add(made);
      places.put(
          made.id(),
          byPostcode
              ? postcodes.get(random.nextInt(postcodes.size()))
              : anywhere(random, Position.Origin.GIVEN));
    }
    List<TourLeg> legs = new ArrayList<>();
    for (int day = 0; day < 20; day++) {
      Position from = anywhere(random, Position.Origin.GIVEN);
      for (int stop = 0; stop < 9; stop++) {
        Position to = near(from, random);
        legs.add(new TourLeg(TODAY.plusDays(day), from, to, null, null));
        from = to;
      }
    }
    List<Classification> classes =
        Classifier.classify(customers, Thresholds.DEFAULTS, 2026, 2026).classifications();
    long[] times = new long[7];
    int prospects = 0;
    for (int i = -3; i < times.length; i++) {
      long begin = processor();
      List<RankedProspect> ranked =
          ProspectRanking.of(
              classes,
              ProspectRules.DEFAULTS,
              List.of(),
              places::get,
              new CrowFlight(CrowFlight.GERMANY),
              legs,
              TODAY);
      prospects = ranked.size();
      if (i >= 0) {
        times[i] = processor() - begin;
      }
    }
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%9d  %9d  %-9s  %5d  %8.0f%n",
        count,
        prospects,
        byPostcode ? "postcodes" : "given",
        legs.size(),
        times[3] / 1e6);
  }

  /** All threads of the program together, so that other work on the machine does not count. */
  private static long processor() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** Up to some thirty kilometres away. */
  private static Position near(Position from, Random random) {
    return new Position(
        from.latitude() + 0.5 * (random.nextDouble() - 0.5),
        from.longitude() + 0.8 * (random.nextDouble() - 0.5),
        Position.Origin.GIVEN);
  }

  private static Position anywhere(Random random, Position.Origin origin) {
    return new Position(47.5 + 7 * random.nextDouble(), 6 + 9 * random.nextDouble(), origin);
  }
}
