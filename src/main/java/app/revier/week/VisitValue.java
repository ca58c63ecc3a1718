package app.revier.week;

import app.revier.segment.Cell;
import app.revier.territory.Money;
import app.revier.territory.SizeClass;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a visit is worth in points, and why: the sum of its parts.
 *
 * @param parts what it is made of, the class first
 */
public record VisitValue(List<Part> parts) {

  /** Keeps its own copy. */
  public VisitValue {
    parts = List.copyOf(parts);
  }

  /** All points, zero or more. */
  public double points() {
    double sum = 0;
    for (Part part : parts) {
      sum += part.points();
    }
    return sum;
  }

  /** Whether the visit only is a good occasion: nobody asks for it yet. */
  public boolean isOccasion() {
    return parts.stream().anyMatch(OfOccasion.class::isInstance);
  }

  /** Whether the visit comes before it is due, so that later weeks are not too full. */
  public boolean isAhead() {
    return parts.stream().anyMatch(OfFullerWeek.class::isInstance);
  }

  /** Whether the visit is due, so that the rep must hear of it if it is left out. */
  public boolean isAskedFor() {
    return !isOccasion() && !isAhead();
  }

  /** The same for a visit on a day: how long it is overdue is counted up to it. */
  VisitValue on(LocalDate day) {
    return new VisitValue(
        parts.stream().map(part -> part instanceof OfDue due ? due.on(day) : part).toList());
  }

  /** One reason for a visit. */
  public sealed interface Part {

    /** What it is worth. */
    double points();
  }

  /**
   * The customer's class.
   *
   * @param size the size
   * @param cell the field; none if the potential is missing
   * @param points what it is worth
   */
  public record OfClass(SizeClass size, @Nullable Cell cell, double points) implements Part {}

  /**
   * How due the visit is.
   *
   * @param lastVisit the day of the latest visit; none if there was none
   * @param intervalDays the days wanted between two visits, by the interval or for a project
   * @param dueOn the day by which the next visit is due
   * @param daysOverdue days beyond that on the day of the visit, or at the end of the week while it
   *     has none, zero or more
   * @param points what it is worth
   */
  public record OfDue(
      @Nullable LocalDate lastVisit,
      int intervalDays,
      LocalDate dueOn,
      int daysOverdue,
      double points)
      implements Part {

    private OfDue on(LocalDate day) {
      int days = lastVisit == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, day));
      return new OfDue(lastVisit, intervalDays, dueOn, days, points);
    }
  }

  /**
   * A good occasion: it can wait, or nobody asks for it, but it lies on the way.
   *
   * @param dueOn the day by which the visit is due; none if nobody asks for it
   * @param points what it is worth
   */
  public record OfOccasion(@Nullable LocalDate dueOn, double points) implements Part {}

  /**
   * It comes before it is due, since later weeks would be fuller otherwise. That is worth no
   * points.
   */
  public record OfFullerWeek() implements Part {

    @Override
    public double points() {
      return 0;
    }
  }

  /**
   * The next step of a project.
   *
   * @param project what it is called
   * @param expectedPerVisit what it is expected to bring for a visit
   * @param points what it is worth
   */
  public record OfProject(String project, Money expectedPerVisit, double points) implements Part {}

  /**
   * The next step of a project is due by the end of the week, or overdue.
   *
   * @param due the day
   * @param points what it is worth
   */
  public record OfStep(LocalDate due, double points) implements Part {}

  /**
   * Revenue at risk.
   *
   * @param atRisk the expected loss
   * @param points what it is worth
   */
  public record OfRisk(Money atRisk, double points) implements Part {}
}
