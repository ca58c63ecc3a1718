package app.revier.week;

import app.revier.agenda.Agenda;
import app.revier.agenda.Night;
import app.revier.segment.Cell;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Hours;
import app.revier.territory.Money;
import app.revier.territory.Position;
import app.revier.territory.Share;
import app.revier.territory.SizeClass;
import app.revier.territory.Visiting;
import app.revier.territory.WeekHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Requests of every kind that a rep could come up with and some that none would: a seed gives the
 * same request always.
 */
final class RandomWeeks {

  /** Mondays and Fridays around the changes of daylight saving, the turn of the year, leap days. */
  private static final List<LocalDate> SPECIAL =
      List.of(
          LocalDate.of(2027, 3, 22),
          LocalDate.of(2027, 3, 26),
          LocalDate.of(2027, 10, 25),
          LocalDate.of(2027, 10, 29),
          LocalDate.of(2026, 12, 28),
          LocalDate.of(2028, 2, 28));

  private final Random random;
  private final Random calling;
  private final LocalDate from;
  private final int days;
  private final Position centre;
  private final double spread;

  private RandomWeeks(long seed) {
    random = new Random(seed);
    calling = new Random(-seed);
    from =
        chance(0.3)
            ? SPECIAL.get(random.nextInt(SPECIAL.size()))
            : LocalDate.of(2026, 11, 23).plusDays(random.nextInt(800));
    days = chance(0.6) ? 5 : 1 + random.nextInt(15);
    centre = new Position(50.9, 6.9, Position.Origin.GIVEN);
    spread = pick(0, 0.05, 0.3, 0.3, 1);
  }

  /** The request of a seed. */
  static WeekRequest of(long seed) {
    return new RandomWeeks(seed).request();
  }

  private WeekRequest request() {
    List<CustomerFacts> customers = customers();
    WeekRules rules = rules();
    Agenda agenda =
        RandomCalls.in(
            new RandomAgenda(random, from, days, customers).agenda(),
            calling,
            from,
            days,
            customers);
    Map<LocalDate, String> holidays = new HashMap<>();
    for (int i = chance(0.3) ? 1 + random.nextInt(3) : 0; i > 0; i--) {
      holidays.put(from.plusDays(random.nextInt(days + 4) - 2L), "Feiertag " + i);
    }
    return new WeekRequest(from, days, customers, agenda, holidays, rules);
  }

  private List<CustomerFacts> customers() {
    List<CustomerFacts> customers = new ArrayList<>();
    int count = chance(0.7) ? random.nextInt(20) : random.nextInt(61);
    for (int id = 1; id <= count; id++) {
      customers.add(called(facts(id)));
    }
    return customers;
  }

  /** A third of them is called as well: drawn apart, so that the rest of a week stays as it is. */
  private CustomerFacts called(CustomerFacts facts) {
    if (calling.nextInt(3) > 0) {
      return facts;
    }
    LocalDate last = calling.nextInt(4) == 0 ? null : from.minusDays(calling.nextInt(60) - 3L);
    int[] days = {1, 7, 7, 14, 30, 60};
    int[] minutes = {1, 10, 15, 15, 20, 90};
    return facts.with(
        new CustomerFacts.Calls(days[calling.nextInt(6)], minutes[calling.nextInt(6)], last));
  }

  private CustomerFacts facts(int id) {
    Integer own = chance(0.3) ? Integer.valueOf(pick(1, 10, 20, 45, 90, 300)) : null;
    LocalDate lastVisit = chance(0.2) ? null : from.minusDays(random.nextInt(120));
    if (chance(0.02)) {
      lastVisit = from.plusDays(random.nextInt(10));
    }
    int preparation = chance(0.2) ? pick(5, 15, 30, 120) : 0;
    Customer customer =
        Customer.named(new CustomerId(id), "K" + id, "Kunde " + id)
            .edit()
            .position(chance(0.1) ? null : near(spread))
            .visiting(new Visiting(null, own, lastVisit, visitingHours(), preparation))
            .build();
    Cell cell = chance(0.1) ? null : Cell.values()[random.nextInt(Cell.values().length)];
    SizeClass size = cell == null ? SizeClass.values()[random.nextInt(3)] : cell.size();
    Integer interval = chance(0.15) ? null : Integer.valueOf(pick(1, 3, 7, 14, 30, 30, 60, 365));
    CustomerFacts.ProjectStep step =
        chance(0.2)
            ? new CustomerFacts.ProjectStep(
                "Projekt " + id,
                Money.of(random.nextInt(9000)),
                1 + random.nextInt(pick(3, 12)),
                from.minusDays(random.nextInt(20)),
                chance(0.2) ? null : from.plusDays(random.nextInt(150) - 20))
            : null;
    Money atRisk = chance(0.3) ? Money.of(random.nextInt(30_000)) : Money.ZERO;
    return new CustomerFacts(customer, chance(0.8), size, cell, interval, atRisk, step);
  }

  private Position near(double distance) {
    return new Position(
        centre.latitude() + (random.nextDouble() - 0.5) * distance * 2,
        centre.longitude() + (random.nextDouble() - 0.5) * distance * 2,
        Position.Origin.GIVEN);
  }

  private @Nullable WeekHours visitingHours() {
    if (chance(0.6)) {
      return null;
    }
    Map<DayOfWeek, List<Hours>> hours = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (chance(0.7)) {
        hours.put(day, spans(1 + random.nextInt(3), chance(0.5) ? 5 : 1));
      }
    }
    return new WeekHours(hours);
  }

  /** So many spans anywhere in the day, in steps of some minutes. */
  private List<Hours> spans(int count, int step) {
    TreeSet<Integer> times = new TreeSet<>();
    while (times.size() < 2 * count) {
      times.add((6 * 60 + random.nextInt(14 * 60)) / step * step);
    }
    List<Hours> spans = new ArrayList<>();
    while (!times.isEmpty()) {
      spans.add(span(times.pollFirst(), times.pollFirst()));
    }
    return spans;
  }

  private static Hours span(@Nullable Integer open, @Nullable Integer close) {
    return new Hours(time(open), time(close));
  }

  private static LocalTime time(@Nullable Integer minute) {
    return LocalTime.ofSecondOfDay(60L * (minute == null ? 0 : minute));
  }

  private WeekRules rules() {
    List<Night> nights = new ArrayList<>();
    for (int i = chance(0.25) ? 1 + random.nextInt(4) : 0; i > 0; i--) {
      LocalDate date = from.plusDays(random.nextInt(days + 2) - 1L);
      nights.add(new Night(date, near(spread * 2), "Hotel"));
    }
    ValueWeights weights =
        chance(0.7)
            ? ValueWeights.DEFAULTS
            : new ValueWeights(pick(0, 1, 3), pick(0, 1, 3), 1, 1, pick(0, 0.5, 5), 60);
    return new WeekRules(
        new WeekHours(workingHours()),
        near(spread),
        nights,
        pick(10, 30, 45, 60, 90),
        pick(0, 5, 15, 15, 30, 90),
        Share.percent(pick(0, 10, 10, 25, 50, 100)),
        pick(0, 15, 30, 30, 45, 60, 240),
        chance(0.6) ? span(690, 840) : span(600 + random.nextInt(120), 725 + random.nextInt(180)),
        pick(0, 1, 1, 2, 5),
        pick(1, 5, 5, 10, 15),
        new CrowFlight(chance(0.5) ? CrowFlight.GERMANY : 1 + random.nextDouble()),
        weights,
        Money.of(pick(0, 50_000, 50_000)),
        chance(0.5) ? WeekShape.OPEN : shape());
  }

  private WeekShape shape() {
    Set<DayOfWeek> weekdays = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);
    if (chance(0.3)) {
      weekdays.clear();
      for (DayOfWeek day : DayOfWeek.values()) {
        if (chance(0.6)) {
          weekdays.add(day);
        }
      }
    }
    Set<MonthDay> halfDays = new HashSet<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      halfDays.add(MonthDay.from(from.plusDays(random.nextInt(days + 4))));
    }
    int ofDays = 1 + random.nextInt(250);
    return new WeekShape(
        weekdays,
        random.nextInt(ofDays + 20),
        ofDays,
        pick(180, 480, 600, 600, 600, 720),
        halfDays);
  }

  private Map<DayOfWeek, List<Hours>> workingHours() {
    Map<DayOfWeek, List<Hours>> hours = new EnumMap<>(DayOfWeek.class);
    int kind = random.nextInt(20);
    if (kind == 0) {
      return hours;
    }
    int last = chance(0.15) ? 6 : chance(0.05) ? 7 : 5;
    for (int day = 1; day <= last; day++) {
      if (kind < 11) {
        hours.put(DayOfWeek.of(day), List.of(span(480, 1020)));
      } else if (kind < 15) {
        hours.put(DayOfWeek.of(day), List.of(span(450, 720), span(720 + pick(15, 30, 60), 1050)));
      } else if (kind < 17) {
        hours.put(DayOfWeek.of(day), List.of(span(480, 480 + pick(30, 240, 360, 361))));
      } else if (chance(0.7)) {
        hours.put(DayOfWeek.of(day), spans(1 + random.nextInt(3), 1));
      }
    }
    return hours;
  }

  private boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  private int pick(int... values) {
    return values[random.nextInt(values.length)];
  }

  private double pick(double... values) {
    return values[random.nextInt(values.length)];
  }
}
