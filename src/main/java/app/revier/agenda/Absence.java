package app.revier.agenda;

import java.time.LocalDate;

/**
 * Days on which the rep is not in the field.
 *
 * @param id which absence
 * @param kind why
 * @param from the first day
 * @param until the last day, not before the first
 * @param note what it is about; may be empty
 */
public record Absence(AbsenceId id, Kind kind, LocalDate from, LocalDate until, String note)
    implements AgendaEntry {

  /** Why the rep is not in the field (method, section 5). */
  public enum Kind {
    /** Holidays of one's own. */
    VACATION,
    /** Ill. */
    SICK,
    /** At a trade fair. */
    TRADE_FAIR,
    /** At a conference or in training. */
    TRAINING,
    /** At the desk. */
    OFFICE
  }

  /** Refuses an end before the beginning. */
  public Absence {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("absence ends before it begins: " + from + ", " + until);
    }
  }

  /** Whether a day belongs to it. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
