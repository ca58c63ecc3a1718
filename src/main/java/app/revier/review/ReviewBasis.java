package app.revier.review;

import app.revier.agenda.Agenda;
import app.revier.agenda.Review;
import app.revier.capacity.VisitFrequencies;
import app.revier.gap.CustomerForecast;
import app.revier.segment.Segmentation;
import app.revier.territory.CustomerId;
import app.revier.territory.Stage;
import app.revier.territory.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a review looks at.
 *
 * @param territory the customers and projects
 * @param agenda what was done and is planned
 * @param classes the fields of the customers
 * @param assumed the customers whose revenue of the base year is assumed
 * @param forecasts what is to be expected of the existing customers
 * @param stages the rep's own
 * @param frequencies how often customers are visited
 * @param untouchedDays after so many days a customer whom nobody touched is named
 * @param today the day of the review
 * @param before the review that this one is compared with; none if there was none
 */
public record ReviewBasis(
    Territory territory,
    Agenda agenda,
    Segmentation classes,
    Set<CustomerId> assumed,
    List<CustomerForecast> forecasts,
    List<Stage> stages,
    VisitFrequencies frequencies,
    int untouchedDays,
    LocalDate today,
    @Nullable Review before) {

  /** Keeps its own copies. */
  public ReviewBasis {
    assumed = Set.copyOf(assumed);
    forecasts = List.copyOf(forecasts);
    stages = List.copyOf(stages);
  }

  /**
   * The review to compare with: the latest on a day or before it; none if there is none.
   *
   * @param day which; none for the very latest
   */
  public static @Nullable Review latest(Agenda agenda, @Nullable LocalDate day) {
    Review latest = null;
    for (Review review : agenda.reviews()) {
      boolean inTime = day == null || !review.date().isAfter(day);
      // Of one day the one that was finished last.
      if (inTime && (latest == null || !review.date().isBefore(latest.date()))) {
        latest = review;
      }
    }
    return latest;
  }
}
