package app.revier.track;

import app.revier.outcomes.OutcomeDistribution;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A year held against its plan, made by {@link Tracker}.
 *
 * @param year the year that is followed
 * @param target the revenue to reach in it; none if the book does not know it any more
 * @param planned what the plan expects of the whole year
 * @param now the day that is looked at, with what was expected and what came
 * @param months the ends of all twelve months, and the day that is looked at if it is another
 * @param actuals what came, and where that is from
 * @param landing how the year may end
 * @param causes what made the difference, the largest first; they add up to it; none if it is not
 *     known what came
 * @param customers all customers of whom something was expected or came
 * @param shapes how the years before were spread
 * @param coverage how much of the base-year revenue the sales lines of the base year are; none if
 *     there are none
 * @param correlation ρ
 * @param sold the years of which the book has sales lines
 */
public record YearTrack(
    int year,
    @Nullable Money target,
    Money planned,
    YearPoint now,
    List<YearPoint> months,
    Actuals actuals,
    OutcomeDistribution landing,
    List<Cause> causes,
    List<CustomerYear> customers,
    YearShapes shapes,
    @Nullable Double coverage,
    double correlation,
    SortedSet<Integer> sold) {

  /** What is left out of the band on each side. */
  public static final double OUTSIDE = 0.1;

  /** Keeps its own copies. */
  public YearTrack {
    months = List.copyOf(months);
    causes = List.copyOf(causes);
    customers = List.copyOf(customers);
    sold = Collections.unmodifiableSortedSet(new TreeSet<>(sold));
  }

  /** Where what came lies. */
  public enum Place {
    /** The year has not begun. */
    BEFORE,
    /** Nothing is known of what came. */
    UNKNOWN,
    /** Below the band. */
    BELOW,
    /** In the band. */
    WITHIN,
    /** Above the band. */
    ABOVE
  }

  /** Where what came lies. */
  public Place place() {
    Money actual = now.actual();
    if (now.day().getYear() < year) {
      return Place.BEFORE;
    }
    if (actual == null) {
      return Place.UNKNOWN;
    }
    if (actual.compareTo(now.low()) < 0) {
      return Place.BELOW;
    }
    return actual.compareTo(now.high()) > 0 ? Place.ABOVE : Place.WITHIN;
  }

  /** What came above what was expected; none if it is not known what came. */
  public @Nullable Money difference() {
    return now.actual() == null ? null : now.actual().minus(now.expected());
  }

  /** The probability that the year reaches the target; none without a target. */
  public @Nullable Probability hitProbability() {
    return target == null ? null : landing.atLeast(target);
  }

  /** The first day of the year. */
  public LocalDate begins() {
    return LocalDate.of(year, 1, 1);
  }

  /**
   * The largest causes, with all others as one; they add up to the difference.
   *
   * @param most how many at most, besides the others
   */
  public List<Cause> causes(int most) {
    List<Cause> named =
        causes.stream().filter(cause -> cause.kind() != Cause.Kind.OTHERS).limit(most).toList();
    Money rest =
        causes.stream()
            .filter(cause -> !named.contains(cause))
            .map(Cause::amount)
            .reduce(Money.ZERO, Money::plus);
    List<Cause> shown = new ArrayList<>(named);
    if (!rest.isZero()) {
      shown.add(new Cause(Cause.Kind.OTHERS, null, null, rest));
    }
    return List.copyOf(shown);
  }

  /** The largest amount first, whichever its sign. */
  static final Comparator<Cause> BY_SIZE =
      Comparator.comparingLong((Cause cause) -> Math.abs(cause.amount().cents())).reversed();
}
