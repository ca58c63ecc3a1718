package app.revier.selection;

import app.revier.outcomes.Outcome;
import app.revier.selection.SelectionProblem.Item.Pin;
import app.revier.selection.SelectionSolver.Goal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Projects of which some are to be taken, beside a base that comes anyway.
 *
 * <p>The total is the certain amount plus the base outcomes that come plus the taken projects that
 * succeed. All of these are independent, or with a correlation ρ follow a one-factor Gaussian
 * copula: given a standard normal z, an outcome of probability p comes with Φ((Φ⁻¹(p) + √ρ·z) / √(1
 * − ρ)), independently (method, section 6).
 *
 * @param items the projects
 * @param certain what comes in any case, in cents; may be negative
 * @param base what may come without projects
 * @param target the total to reach, in cents
 * @param correlation ρ, 0 to below 1
 * @param limits what there is for all taken projects together
 */
public record SelectionProblem(
    List<Item> items,
    long certain,
    List<Outcome> base,
    long target,
    double correlation,
    Limits limits) {

  /** Refuses a correlation out of range, and amounts whose sum is too large for a long. */
  public SelectionProblem {
    items = List.copyOf(items);
    base = List.copyOf(base);
    if (!(correlation >= 0 && correlation < 1)) {
      throw new IllegalArgumentException("correlation out of range: " + correlation);
    }
    long sum = Math.abs(certain);
    for (Outcome outcome : base) {
      sum = Math.addExact(sum, outcome.amount().cents());
    }
    for (Item item : items) {
      sum = Math.addExact(sum, item.amount());
    }
    Math.addExact(sum, Math.absExact(target));
  }

  /** The same within other limits. */
  public SelectionProblem withLimits(Limits otherLimits) {
    return new SelectionProblem(items, certain, base, target, correlation, otherLimits);
  }

  /** The same for another target. */
  public SelectionProblem withTarget(long otherTarget) {
    return new SelectionProblem(items, certain, base, otherTarget, correlation, limits);
  }

  /**
   * The same with one project pinned otherwise.
   *
   * @param index its place in the list
   */
  public SelectionProblem withPin(int index, Pin pin) {
    List<Item> others = new ArrayList<>(items);
    others.set(index, others.get(index).withPin(pin));
    return new SelectionProblem(others, certain, base, target, correlation, limits);
  }

  /**
   * A project that may be taken.
   *
   * @param amount what it brings when it succeeds, in cents, zero or more
   * @param probability how likely it succeeds, 0 to 1
   * @param visits the visits it needs, zero or more
   * @param minutes the working time it needs, zero or more
   * @param budget the money it needs, in cents, zero or more
   * @param rung 1 to 3; only {@link Goal.Rungs} looks at it
   * @param pin what is decided beforehand
   */
  public record Item(
      long amount, double probability, int visits, int minutes, long budget, int rung, Pin pin) {

    /** What the rep has decided about a project beforehand. */
    public enum Pin {
      /** Nothing: it may be taken or left. */
      FREE,
      /** It is taken, whatever the limits say. */
      IN,
      /** It is left. */
      OUT
    }

    /** Refuses negative figures, a probability outside of 0 to 1 and a rung outside of 1 to 3. */
    public Item {
      if (amount < 0 || visits < 0 || minutes < 0 || budget < 0) {
        throw new IllegalArgumentException(
            "negative: " + amount + ", " + visits + ", " + minutes + ", " + budget);
      }
      if (!(probability >= 0 && probability <= 1)) {
        throw new IllegalArgumentException("probability out of range: " + probability);
      }
      if (rung < 1 || rung > 3) {
        throw new IllegalArgumentException("no such rung: " + rung);
      }
    }

    /** The same project, pinned otherwise. */
    public Item withPin(Pin otherPin) {
      return new Item(amount, probability, visits, minutes, budget, rung, otherPin);
    }

    /** How much of a resource it needs. */
    public long use(Resource resource) {
      return switch (resource) {
        case VISITS -> visits;
        case MINUTES -> minutes;
        case BUDGET -> budget;
      };
    }

    /** Whether taking it can change the total at all. */
    boolean hasEffect() {
      return amount > 0 && probability > 0;
    }
  }

  /** What projects use and what may be limited. */
  public enum Resource {
    /** Visits still needed, a number. */
    VISITS,
    /** Working time still needed, in minutes. */
    MINUTES,
    /** Money still to spend, in cents. */
    BUDGET
  }

  /**
   * What there is for projects; no figure means no limit.
   *
   * @param visits a number, zero or more
   * @param minutes zero or more
   * @param budget in cents, zero or more
   */
  public record Limits(@Nullable Long visits, @Nullable Long minutes, @Nullable Long budget) {

    /** No limit at all. */
    public static final Limits NONE = new Limits(null, null, null);

    /** Refuses negative limits. */
    public Limits {
      if (isNegative(visits) || isNegative(minutes) || isNegative(budget)) {
        throw new IllegalArgumentException("negative: " + visits + ", " + minutes + ", " + budget);
      }
    }

    private static boolean isNegative(@Nullable Long limit) {
      return limit != null && limit < 0;
    }

    /** The limit of a resource, or none. */
    public @Nullable Long of(Resource resource) {
      return switch (resource) {
        case VISITS -> visits;
        case MINUTES -> minutes;
        case BUDGET -> budget;
      };
    }

    /**
     * The same with another limit of one resource.
     *
     * @param limit none for no limit
     */
    public Limits with(Resource resource, @Nullable Long limit) {
      return switch (resource) {
        case VISITS -> new Limits(limit, minutes, budget);
        case MINUTES -> new Limits(visits, limit, budget);
        case BUDGET -> new Limits(visits, minutes, limit);
      };
    }

    /**
     * The same with more of one resource; what is not limited stays so.
     *
     * @param more zero or more
     */
    public Limits plus(Resource resource, long more) {
      Long limit = of(resource);
      return limit == null ? this : with(resource, Math.addExact(limit, more));
    }
  }
}
