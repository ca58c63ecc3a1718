package app.revier.track;

import static app.revier.track.TrackSketch.day;
import static app.revier.track.TrackSketch.id;
import static app.revier.track.TrackSketch.part;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revier.territory.Contract;
import app.revier.territory.Money;
import app.revier.territory.ProjectId;
import app.revier.track.Cause.Kind;
import app.revier.track.YearTrack.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * A year of two customers and a project, worked by hand: 120,000 kept with 90 %, 60,000 kept with
 * 50 %, and 12,000 with 50 % from July. Each month has a twelfth.
 */
class TrackerTest {

  private final TrackSketch sketch =
      new TrackSketch()
          .customer(1, 120_000, 0.9)
          .customer(2, 60_000, 0.5)
          .project(7, 2, Money.of(12_000), 0.5, day(7, 1));

  private static Money sum(List<? extends Cause> causes) {
    return causes.stream().map(Cause::amount).reduce(Money.ZERO, Money::plus);
  }

  @Test
  void expectedAndBandUntilADay() {
    sketch.sold(1, day(3, 1), 40_000);

    YearPoint march = sketch.track(day(3, 31)).now();

    // A quarter of it: 30,000 and 15,000. Totals 0, 15,000, 30,000, 45,000 with 5, 5, 45, 45 %.
    assertThat(march.expected()).isEqualTo(Money.of(27_000 + 7_500));
    assertThat(march.low()).isEqualTo(Money.of(15_000));
    assertThat(march.high()).isEqualTo(Money.of(45_000));
    assertThat(march.actual()).isEqualTo(Money.of(40_000));
  }

  @Test
  void landsWithWhatCameAndTheRest() {
    sketch.sold(1, day(3, 1), 40_000);

    YearTrack track = sketch.track(day(3, 31));

    // 40,000 + 90,000 · 0.9 + 45,000 · 0.5 + 12,000 · 0.5
    assertThat(track.landing().expected()).isEqualTo(Money.of(149_500));
    assertThat(track.landing().min()).isEqualTo(Money.of(40_000));
    assertThat(track.landing().max()).isEqualTo(Money.of(187_000));
    // Only with all three: 0.9 · 0.5 · 0.5.
    sketch.target = Money.of(187_000);
    assertThat(Objects.requireNonNull(sketch.track(day(3, 31)).hitProbability()).value())
        .isCloseTo(0.225, within(1e-9));
  }

  @Test
  void causesAddUpToTheDifference() {
    sketch.sold(1, day(3, 1), 40_000).sold(9, day(3, 2), 100);

    YearTrack track = sketch.track(day(3, 31));

    assertThat(track.difference()).isEqualTo(Money.of(40_100 - 34_500));
    assertThat(track.causes())
        .containsExactly(
            new Cause(Kind.CUSTOMER, id(1), null, Money.of(13_000)),
            new Cause(Kind.CUSTOMER, id(2), null, Money.of(-7_500)),
            new Cause(Kind.CUSTOMER_NEW, id(9), null, Money.of(100)));
    assertThat(track.causes(1))
        .containsExactly(
            new Cause(Kind.CUSTOMER, id(1), null, Money.of(13_000)),
            new Cause(Kind.OTHERS, null, null, Money.of(-7_400)));
  }

  @Test
  void aProjectThatIsWonLostOrLateIsACause() {
    LocalDate end = day(9, 30);
    sketch.sold(2, day(8, 1), 30_000);
    // Planned until then: half of 6,000.
    YearPlan plan = sketch.plan();

    sketch.now(
        new YearPlan(2027, plan.customers(), List.of(part(7, 2, Money.of(12_000), 1, day(7, 1)))));
    YearTrack won = sketch.track(end);
    assertThat(won.causes())
        .contains(new Cause(Kind.PROJECT_WON, id(2), new ProjectId(7), Money.of(3_000)))
        // 30,000 − 22,500 of its own − 6,000 of the project.
        .contains(new Cause(Kind.CUSTOMER, id(2), null, Money.of(1_500)));
    assertThat(sum(won.causes())).isEqualTo(won.difference());

    sketch.now(new YearPlan(2027, plan.customers(), List.of()));
    YearTrack lost = sketch.track(end);
    assertThat(lost.causes())
        .contains(new Cause(Kind.PROJECT_LOST, id(2), new ProjectId(7), Money.of(-3_000)));
    assertThat(sum(lost.causes())).isEqualTo(lost.difference());

    sketch.now(
        new YearPlan(
            2027, plan.customers(), List.of(part(7, 2, Money.of(6_000), 0.5, day(10, 1)))));
    YearTrack late = sketch.track(end);
    assertThat(late.causes())
        .contains(new Cause(Kind.PROJECT_LATE, id(2), new ProjectId(7), Money.of(-3_000)));
    // Nothing of it has come, so all of it is still to come: 30,000 + 27,000 + 7,500 + 3,000.
    assertThat(late.landing().expected()).isEqualTo(Money.of(67_500));
  }

  @Test
  void aCustomerWhoIsLostIsNamedSo() {
    sketch.sold(1, day(3, 1), 30_000);
    sketch.now(
        new TrackSketch()
            .customer(1, 120_000, 0.9)
            .customer(2, 60_000, 0)
            .project(7, 2, Money.of(12_000), 0.5, day(7, 1))
            .plan());

    YearTrack track = sketch.track(day(3, 31));

    assertThat(track.causes())
        .contains(new Cause(Kind.CUSTOMER_LOST, id(2), null, Money.of(-7_500)));
    assertThat(track.landing().expected()).isEqualTo(Money.of(30_000 + 81_000 + 6_000));
  }

  @Test
  void otherPricesAreACauseOfTheirOwn() {
    sketch
        .sold(1, LocalDate.of(2026, 5, 1), "Gown", 100, 10_000)
        .sold(1, day(2, 1), "Gown", 300, 27_000)
        // Not bought before, and by another unit: no price to compare.
        .sold(1, day(2, 1), "Mask", 10, 500)
        .sold(2, LocalDate.of(2026, 5, 1), "Box", 10, 10_000)
        .sold(2, day(2, 1), "Box", 1_000, 7_500);

    YearTrack track = sketch.track(day(3, 31));

    // 300 · (90 − 100)
    assertThat(track.causes())
        .containsExactly(
            new Cause(Kind.CUSTOMER, id(1), null, Money.of(3_500)),
            new Cause(Kind.PRICE, null, null, Money.of(-3_000)))
        .satisfies(causes -> assertThat(sum(causes)).isEqualTo(track.difference()));
  }

  @Test
  void monthsByHandLeaveOpenWhoseItIs() {
    sketch.months.put(1, Money.of(10_000));

    YearTrack track = sketch.track(null);

    assertThat(track.now().day()).isEqualTo(day(1, 31));
    assertThat(track.causes())
        .containsExactly(new Cause(Kind.OTHERS, null, null, Money.of(10_000 - 11_500)));
    assertThat(track.customers()).allSatisfy(one -> assertThat(one.actual()).isNull());
  }

  @Test
  void beforeTheYearItLandsWhereThePlanDoes() {
    sketch.sold(1, day(1, 5), 999);

    YearTrack track = sketch.track(LocalDate.of(2026, 12, 31));

    assertThat(track.place()).isEqualTo(Place.BEFORE);
    assertThat(track.now().expected()).isEqualTo(Money.ZERO);
    assertThat(track.landing().expected()).isEqualTo(track.planned());
    assertThat(track.planned()).isEqualTo(Money.of(108_000 + 30_000 + 6_000));
    assertThat(track.causes()).isEmpty();
    assertThat(track.months()).hasSize(12);
  }

  @Test
  void afterTheYearItHasLanded() {
    sketch.sold(1, day(12, 31), 150_000).sold(1, LocalDate.of(2028, 1, 2), 9);

    for (LocalDate day : List.of(day(12, 31), LocalDate.of(2028, 2, 29))) {
      YearTrack track = sketch.track(day);
      assertThat(track.landing().min()).isEqualTo(Money.of(150_000));
      assertThat(track.landing().max()).isEqualTo(Money.of(150_000));
      assertThat(track.now().expected()).isEqualTo(track.planned());
      assertThat(Objects.requireNonNull(track.hitProbability()).value()).isZero();
    }
  }

  @Test
  void whereNothingIsKnownNothingIsMissed() {
    YearTrack track = sketch.track(day(3, 31));

    assertThat(track.place()).isEqualTo(Place.UNKNOWN);
    assertThat(track.difference()).isNull();
    assertThat(track.causes()).isEmpty();
    assertThat(track.landing().expected()).isEqualTo(track.planned());
  }

  @Test
  void whoBoughtMoreThanAYearStillBuysTheRest() {
    sketch.sold(1, day(3, 1), 130_000);

    // 130,000 + 90,000 · 0.9 + 45,000 · 0.5 + 6,000
    assertThat(sketch.track(day(3, 31)).landing().expected()).isEqualTo(Money.of(239_500));
    assertThat(sketch.track(day(3, 31)).place()).isEqualTo(Place.ABOVE);
  }

  @Test
  void whatIsContractedIsCertain() {
    TrackSketch secured =
        new TrackSketch()
            .contracts(1, new Contract(null, day(6, 30), Money.of(80_000)))
            .customer(1, Money.of(100_000), 0.5, Money.of(40_000));

    YearPoint march = secured.track(day(3, 31)).now();

    // Half of the contract, and a quarter of the other 60,000 with 50 %.
    assertThat(march.expected()).isEqualTo(Money.of(20_000 + 7_500));
    assertThat(march.low()).isEqualTo(Money.of(20_000));
    assertThat(march.high()).isEqualTo(Money.of(35_000));
  }

  @Test
  void anOpenProjectThatIsCertainIsStillOpen() {
    YearPlan plan = sketch.plan();
    YearPlan.ProjectPart open = part(7, 2, Money.of(12_000), 1, day(7, 1));
    sketch
        .sold(1, day(8, 1), 1)
        .now(
            new YearPlan(
                2027,
                plan.customers(),
                List.of(
                    new YearPlan.ProjectPart(
                        open.project(),
                        open.customer(),
                        open.value(),
                        open.spread(),
                        open.probability(),
                        false))));

    assertThat(sketch.track(day(9, 30)).causes())
        .contains(new Cause(Kind.PROJECT_LATE, id(2), new ProjectId(7), Money.of(-3_000)));
  }

  @Test
  void salesOfAPartOfTheBaseYearAreTold() {
    sketch.sold(1, LocalDate.of(2026, 5, 1), 45_000).sold(1, day(1, 2), 1);

    assertThat(sketch.track(day(3, 31)).coverage()).isEqualTo(0.25);
    assertThat(new TrackSketch().customer(1, 100, 1).track(day(1, 1)).coverage()).isNull();
  }

  @Test
  void aPlanWithoutAnythingExpectsNothing() {
    YearTrack track = new TrackSketch().sold(1, day(2, 1), 10).track(day(3, 31));

    assertThat(track.now().expected()).isEqualTo(Money.ZERO);
    assertThat(track.causes())
        .containsExactly(new Cause(Kind.CUSTOMER_NEW, id(1), null, Money.of(10)));
  }

  @Test
  void aCustomerWhoGivesBackIsExpectedTo() {
    TrackSketch back = new TrackSketch().customer(1, -1_200, 0.8).sold(1, day(1, 3), -100);

    YearTrack track = back.track(day(1, 31));

    assertThat(track.now().expected()).isEqualTo(Money.of(-100));
    assertThat(track.place()).isEqualTo(Place.WITHIN);
    assertThat(track.landing().expected()).isEqualTo(Money.of(-1_200));
  }

  @Test
  void eachCustomerHasItsYear() {
    sketch.sold(1, day(3, 1), 40_000);

    assertThat(sketch.track(day(3, 31)).customers())
        .containsExactly(
            new CustomerYear(
                id(1), Money.of(108_000), Money.of(27_000), Money.of(40_000), Money.of(81_000)),
            new CustomerYear(
                id(2), Money.of(36_000), Money.of(7_500), Money.ZERO, Money.of(28_500)));
  }

  @Test
  void theDayThatIsLookedAtStandsBetweenTheMonths() {
    sketch.sold(1, day(2, 14), 100);

    YearTrack track = sketch.track(day(2, 14));

    assertThat(track.months()).hasSize(13);
    assertThat(track.months().get(1)).isEqualTo(track.now());
    assertThat(track.months().get(0).actual()).isEqualTo(Money.ZERO);
    assertThat(track.months().get(2).actual()).isNull();
  }
}
