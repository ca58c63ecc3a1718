package app.revier.book;

import app.revier.agenda.Review;
import app.revier.gap.CustomerForecast;
import app.revier.gap.GapPlan;
import app.revier.gap.PlanParameters;
import app.revier.review.ReviewBasis;
import app.revier.review.ReviewLists;
import app.revier.segment.Classification;
import app.revier.territory.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a review of a book goes through, and what it keeps. */
public final class Reviewing {

  private Reviewing() {}

  /**
   * The lists of a review of today.
   *
   * @param since compares with the latest review up to this day; none for the latest of all
   */
  public static ReviewLists lists(Snapshot now, @Nullable LocalDate since) {
    return ReviewLists.of(basis(now, since));
  }

  /** What a review looks at, see {@link #lists}. */
  public static ReviewBasis basis(Snapshot now, @Nullable LocalDate since) {
    return new ReviewBasis(
        now.territory().own(),
        now.agenda(),
        now.segmentation(),
        now.assumedRevenue()
            .customers(now.territory().own().customers(), now.settings().baseYear()),
        forecasts(now),
        now.settings().get(Setting.STAGES),
        now.settings().timeRules().frequencies(),
        now.settings().get(ReviewSettings.UNTOUCHED_DAYS),
        now.today(),
        ReviewBasis.latest(now.agenda(), since));
  }

  /** What is to be expected of the existing customers, also without a target. */
  private static List<CustomerForecast> forecasts(Snapshot now) {
    PlanParameters parameters = now.parametersWithoutLimits();
    return now.segmentation().classifications().stream()
        .filter(Classification::existing)
        .map(one -> CustomerForecast.of(one.customer(), parameters))
        .toList();
  }

  /** The figures of the plan, to be kept with a review. */
  public static Review.Figures figures(Snapshot now) {
    GapPlan plan = now.plan();
    if (plan == null) {
      Money revenue =
          now.segmentation().classifications().stream()
              .map(Classification::revenue)
              .reduce(Money.ZERO, Money::plus);
      Money atRisk =
          forecasts(now).stream().map(CustomerForecast::atRisk).reduce(Money.ZERO, Money::plus);
      return new Review.Figures(revenue, null, null, atRisk, null);
    }
    return new Review.Figures(
        plan.baseRevenue(),
        plan.parameters().target(),
        plan.expectedTotal(),
        plan.atRisk(),
        plan.hitProbability());
  }
}
