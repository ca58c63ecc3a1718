package app.revier.selection;

import org.jspecify.annotations.Nullable;

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
