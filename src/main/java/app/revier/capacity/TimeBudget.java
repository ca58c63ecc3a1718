package app.revier.capacity;

import app.revier.territory.Customer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The time budget of one year.
 *
 * @param days the days, down to those in the field
 * @param visitsPerDay the visits on a day in the field
 * @param visitsNeeded what the existing customers with a frequency need
 * @param visitsToProspects what the prospects need that have an interval of their own
 * @param cells what each cell needs and brings, in the order of the matrix
 * @param withoutFrequency existing customers with neither a cell nor an interval of their own
 * @param overload what slips, if more visits are needed than can be made
 * @param warnings what else the rep should know
 */
public record TimeBudget(
    YearDays days,
    int visitsPerDay,
    int visitsNeeded,
    int visitsToProspects,
    List<CellTime> cells,
    List<Customer> withoutFrequency,
    @Nullable Overload overload,
    List<TimeWarning> warnings) {

  /** Keeps its own copies. */
  public TimeBudget {
    cells = List.copyOf(cells);
    withoutFrequency = List.copyOf(withoutFrequency);
    warnings = List.copyOf(warnings);
  }

  /** The visits that can be made: field days × visits a day. */
  public int visitCapacity() {
    return days.fieldDays() * visitsPerDay;
  }

  /** The visits left by existing customers; below zero the visits that are too many. */
  public int visitsFree() {
    return visitCapacity() - visitsNeeded;
  }

  /** The visits left for growth projects; below zero the visits that are too many. */
  public int visitsForProjects() {
    return visitsFree() - visitsToProspects;
  }
}
