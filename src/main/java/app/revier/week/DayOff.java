package app.revier.week;

import app.revier.agenda.Absence;
import java.time.LocalDate;

/** A day of the week's hours on which the rep does not work after all. */
public sealed interface DayOff {

  /** Which day. */
  LocalDate date();

  /**
   * A public holiday.
   *
   * @param date which day
   * @param name what it is called, in the language of the request
   */
  record Holiday(LocalDate date, String name) implements DayOff {}

  /**
   * The rep is away.
   *
   * @param date which day
   * @param kind why
   */
  record Away(LocalDate date, Absence.Kind kind) implements DayOff {}
}
