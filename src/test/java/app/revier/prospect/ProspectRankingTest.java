package app.revier.prospect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revier.segment.Classification;
import app.revier.segment.Classifier;
import app.revier.segment.Thresholds;
import app.revier.territory.Attribute;
import app.revier.territory.Behaviour;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Note;
import app.revier.territory.Position;
import app.revier.territory.Potential;
import app.revier.territory.RevenueHistory;
import app.revier.week.CrowFlight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of prospects. */
class ProspectRankingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final CrowFlight TRAVEL = new CrowFlight(CrowFlight.GERMANY);
  private static final List<Attribute> ATTRIBUTES =
      List.of(
          attribute("kind", "reusable", "single*"),
          attribute("price", "low", "high*"),
          attribute("ward", "one", "two"));

  private final Map<CustomerId, Position> places = new HashMap<>();
  private final List<Customer> customers = new ArrayList<>();
  private final List<TourLeg> legs = new ArrayList<>();

  private static Attribute attribute(String code, String... values) {
    List<Attribute.Value> all = new ArrayList<>();
    for (String value : values) {
      String plain = value.replace("*", "");
      all.add(new Attribute.Value(plain, plain, !plain.equals(value)));
    }
    return new Attribute(code, code, all);
  }

  private static CustomerBuilder customer(long id, long revenue, long potential) {
    CustomerBuilder builder =
        new CustomerBuilder(new CustomerId(id), "N" + (1000 + id), "Name " + id)
            .revenue(
                revenue == 0
                    ? RevenueHistory.NONE
                    : RevenueHistory.NONE.with(2026, Money.of(revenue)));
    return potential < 0
        ? builder
        : builder.potential(new Potential(Money.of(potential), Potential.Source.GIVEN));
  }

  private void add(CustomerBuilder builder, double north, double east) {
    Customer made = builder.build();
    customers.add(made);
    places.put(made.id(), at(north, east));
  }

  private static Position at(double north, double east) {
    return new Position(50 + north, 7 + east, Position.Origin.GIVEN);
  }

  private List<RankedProspect> ranked() {
    return ranked(ProspectRules.DEFAULTS);
  }

  private List<RankedProspect> ranked(ProspectRules rules) {
    List<Classification> classes =
        Classifier.classify(customers, Thresholds.DEFAULTS, 2026, 2026).classifications();
    return ProspectRanking.of(classes, rules, ATTRIBUTES, places::get, TRAVEL, legs, TODAY);
  }

  @Test
  void eachPartBringsWhatTheRuleSays() {
    add(customer(1, 30_000, 60_000).parentGroup("Calendis "), 0, 0);
    add(customer(2, 10_000, 20_000).parentGroup("calendis"), 0.2, 0.2);
    Behaviour behaviour = Behaviour.NONE.with("kind", "single").with("price", "low");
    add(
        customer(3, 0, 20_000)
            .parentGroup("CALENDIS")
            .behaviour(behaviour.with("ward", "gone"))
            .notes(
                List.of(
                    new Note("a", "press", TODAY.minusDays(180), Note.Kind.RESEARCH),
                    new Note("b", "press", TODAY.minusDays(360), Note.Kind.RESEARCH),
                    new Note("c", "", TODAY))),
        0.05,
        0);
    RankedProspect one = ranked().getFirst();
    RankedProspect.Points points = one.points();
    assertThat(points.whitespace()).isEqualTo(20);
    assertThat(points.reference()).isEqualTo(20);
    assertThat(one.reference()).isEqualTo(customers.getFirst());
    int there = TRAVEL.minutes(at(0, 0), at(0.05, 0));
    assertThat(one.detour()).isEqualTo(new Detour(2 * there, null, new CustomerId(1), false));
    assertThat(points.detour()).isCloseTo(20.0 * 20 / (2 * there + 20), within(1e-9));
    assertThat(one.marked()).isEqualTo(2);
    assertThat(points.indicators()).isEqualTo(5);
    assertThat(points.research()).isCloseTo(10 * 0.75 / 1.75, within(1e-9));
    assertThat(one.notes()).isEqualTo(2);
    assertThat(one.latest()).isEqualTo(TODAY.minusDays(180));
    assertThat(one.score()).isCloseTo(points.total(), within(1e-12)).isLessThanOrEqualTo(100);
  }

  @Test
  void nothingKnownBringsNothing() {
    customers.add(customer(1, 0, -1).build());
    RankedProspect one = ranked().getFirst();
    assertThat(one.score()).isZero();
    assertThat(one.detour()).isNull();
    assertThat(one.latest()).isNull();
    ProspectRules none = new ProspectRules(0, 0, 0, 0, 0, Money.of(1), 1, 1);
    assertThat(ranked(none).getFirst().score()).isZero();
  }

  @Test
  void ofEqualOnesMoreWhitespaceThenTheLesserNumberComesFirst() {
    ProspectRules byReference = new ProspectRules(0, 1, 0, 0, 0, Money.of(1), 1, 1);
    customers.add(customer(3, 0, 500).build());
    customers.add(customer(2, 0, 500).build());
    customers.add(customer(1, 0, 900).build());
    assertThat(ranked(byReference))
        .extracting(one -> one.rank() + " " + one.customer().number())
        .containsExactly("1 N1001", "2 N1002", "3 N1003");
  }

  @Test
  void aPlannedDayPassingByIsNearerThanACustomer() {
    add(customer(1, 30_000, 60_000), 0, 0);
    add(customer(2, 0, 20_000), 0, 0.3);
    CustomerId one = new CustomerId(1);
    legs.add(new TourLeg(TODAY, at(1, 1), at(1, 1.1), null, one));
    TourLeg passing = new TourLeg(TODAY.plusDays(1), at(0, 0.2), at(0, 0.4), one, null);
    legs.add(passing);
    legs.add(new TourLeg(TODAY.plusDays(2), at(0, 0.2), at(0, 0.4), one, null));
    Detour detour = ranked().getFirst().detour();
    assertThat(detour).isNotNull();
    assertThat(detour.leg()).isEqualTo(passing);
    assertThat(detour.near()).isNull();
    int more =
        TRAVEL.minutes(at(0, 0.2), at(0, 0.3))
            + TRAVEL.minutes(at(0, 0.3), at(0, 0.4))
            - TRAVEL.minutes(at(0, 0.2), at(0, 0.4));
    assertThat(detour.minutes()).isEqualTo(more);
  }

  static IntStream seeds() {
    return IntStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theDetourIsTheLeastOfAllThatThereAre(int seed) {
    Random random = new Random(seed);
    double spread = random.nextBoolean() ? 0.05 : random.nextBoolean() ? 2 : 30;
    int count = 1 + random.nextInt(150);
    for (int id = 1; id <= count; id++) {
      Customer made =
          customer(id, random.nextBoolean() ? 0 : 1_000 + id, random.nextInt(90_000)).build();
      customers.add(made);
      if (random.nextInt(12) > 0) {
        places.put(made.id(), somewhere(random, spread));
      }
    }
    for (int i = random.nextInt(25); i > 0; i--) {
      legs.add(
          new TourLeg(
              TODAY.plusDays(20 - i / 3),
              somewhere(random, spread),
              somewhere(random, spread),
              null,
              null));
    }
    List<RankedProspect> ranked = ranked();
    assertThat(ranked)
        .hasSize((int) customers.stream().filter(one -> !one.revenue().knows(2026)).count());
    for (int i = 0; i < ranked.size(); i++) {
      RankedProspect one = ranked.get(i);
      assertThat(one.rank()).isEqualTo(i + 1);
      if (i > 0) {
        assertThat(one.score()).isLessThanOrEqualTo(ranked.get(i - 1).score());
      }
      check(one.detour(), places.get(one.customer().id()));
    }
  }

  /** Some in one house, some at one point, some by postcode only. */
  private static Position somewhere(Random random, double spread) {
    double grid = random.nextInt(3) == 0 ? spread / 4 : spread / 1e6;
    double north = Math.round((random.nextDouble() - 0.5) * spread / grid) * grid;
    double east = Math.round((random.nextDouble() - 0.5) * spread / grid) * grid;
    Position.Origin origin =
        random.nextInt(3) == 0 ? Position.Origin.POSTCODE : Position.Origin.GIVEN;
    Position position = new Position(50 + north, 7 + east, origin);
    return random.nextInt(6) == 0 ? position.in("house " + random.nextInt(5)) : position;
  }

  private void check(@Nullable Detour detour, @Nullable Position place) {
    int leastThere = Integer.MAX_VALUE;
    int leastLeg = Integer.MAX_VALUE;
    TourLeg first = null;
    for (Customer other : customers) {
      Position there = places.get(other.id());
      if (place != null && there != null && other.revenue().knows(2026)) {
        leastThere = Math.min(leastThere, 2 * TRAVEL.minutes(there, place));
      }
    }
    for (TourLeg leg : legs) {
      if (place != null) {
        int more =
            Math.max(
                0,
                TRAVEL.minutes(leg.from(), place)
                    + TRAVEL.minutes(place, leg.to())
                    - TRAVEL.minutes(leg.from(), leg.to()));
        if (more < leastLeg) {
          leastLeg = more;
          first = leg;
        }
      }
    }
    int least = Math.min(leastThere, leastLeg);
    if (least == Integer.MAX_VALUE) {
      assertThat(detour).isNull();
      return;
    }
    assertThat(detour).isNotNull();
    assertThat(detour.minutes()).isEqualTo(least);
    if (leastLeg <= leastThere) {
      assertThat(detour.leg()).isEqualTo(first);
    } else {
      assertThat(detour.leg()).isNull();
      Position near = places.get(Objects.requireNonNull(detour.near()));
      assertThat(2 * TRAVEL.minutes(Objects.requireNonNull(near), Objects.requireNonNull(place)))
          .isEqualTo(least);
    }
  }
}
