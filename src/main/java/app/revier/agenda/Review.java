package app.revier.agenda;

import app.revier.territory.Money;
import app.revier.territory.Probability;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A review that was finished, with the figures and classes of its day (method, section 10).
 *
 * @param id which review
 * @param date on which day
 * @param kind which of the three
 * @param planYear the year that was planned then
 * @param figures the plan as it was
 * @param classes the fields of the matrix as they were
 */
public record Review(
    ReviewId id, LocalDate date, Kind kind, int planYear, Figures figures, ReviewedClasses classes)
    implements AgendaEntry {

  /** How often the rep looks at what. */
  public enum Kind {
    /** Every week, in ten minutes. */
    WEEKLY,
    /** Every month. */
    MONTHLY,
    /** Every year, with which the next plan year begins. */
    YEARLY
  }

  /**
   * The figures of a plan.
   *
   * @param baseRevenue the revenue of the base year
   * @param target the revenue to reach, if there was a target
   * @param expectedTotal what was expected of the plan year
   * @param atRisk what was at risk
   * @param hitProbability how likely the target was to be reached, if there was a target
   */
  public record Figures(
      Money baseRevenue,
      @Nullable Money target,
      @Nullable Money expectedTotal,
      @Nullable Money atRisk,
      @Nullable Probability hitProbability) {}
}
