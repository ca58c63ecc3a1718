package app.revier.agenda;

import app.revier.territory.Position;
import java.time.LocalDate;

/**
 * A night away from home: where the rep sleeps after one day and starts on the next.
 *
 * @param date the day before the night
 * @param position where the hotel is
 * @param name what the place is called; may be empty
 */
public record Night(LocalDate date, Position position, String name) {}
