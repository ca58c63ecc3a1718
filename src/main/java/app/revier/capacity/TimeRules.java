package app.revier.capacity;

import app.revier.agenda.Absence;
import app.revier.territory.WeekHours;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the rep's time goes by.
 *
 * @param region whose public holidays are kept
 * @param hours the working hours; days without hours are the weekend
 * @param allowances the days a year that are expected for each kind of absence
 * @param visitsPerDay the visits on a day in the field, from 1
 * @param frequencies how often customers are visited
 */
public record TimeRules(
    String region,
    WeekHours hours,
    Map<Absence.Kind, Integer> allowances,
    int visitsPerDay,
    VisitFrequencies frequencies) {

  /** Refuses what cannot be. */
  public TimeRules {
    Map<Absence.Kind, Integer> copy = new EnumMap<>(allowances);
    for (Absence.Kind kind : Absence.Kind.values()) {
      if (copy.getOrDefault(kind, -1) < 0) {
        throw new IllegalArgumentException("days of " + kind + ": " + copy.get(kind));
      }
    }
    if (visitsPerDay < 1) {
      throw new IllegalArgumentException("visits a day: " + visitsPerDay);
    }
    allowances = Collections.unmodifiableMap(copy);
  }
}
