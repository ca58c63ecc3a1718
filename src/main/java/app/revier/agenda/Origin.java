package app.revier.agenda;

import java.time.LocalDate;

/** Where an appointment comes from that the rep did not enter alone. */
public sealed interface Origin {

  /**
   * One of several that the rep entered together, such as a call every Monday.
   *
   * @param series the same for all of them and no others, not empty
   * @param rule on which days they come again
   * @param day the day it falls on by the rule of the series, also after it was moved
   */
  record Series(String series, Repetition rule, LocalDate day) implements Origin {

    /** Refuses a series without a name. */
    public Series {
      refuseEmpty(series);
    }
  }

  /**
   * An event of a calendar file.
   *
   * @param calendar which calendar, not empty: the same when it is read again
   * @param uid the identity of the event in it, not empty; shared by all that repeat it
   * @param occurrence which of those that repeat it, as its calendar says it: the time at which it
   *     would begin by the rule; empty for an event that does not repeat
   * @param read what the calendar said when it was read last, which tells whether it says something
   *     else today
   */
  record CalendarEvent(String calendar, String uid, String occurrence, String read)
      implements Origin {

    /** Refuses an event that could not be found again. */
    public CalendarEvent {
      refuseEmpty(calendar);
      refuseEmpty(uid);
    }
  }

  private static void refuseEmpty(String identity) {
    if (identity.isEmpty()) {
      throw new IllegalArgumentException("an origin without an identity");
    }
  }
}
