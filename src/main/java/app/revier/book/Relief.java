package app.revier.book;

import app.revier.agenda.SpecialRule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A single change of a planned week that lets visits in for which there was no room.
 *
 * @param what what holds on these days only; none if the week has room as it is
 * @param from the first of the days
 * @param until the last of the days
 * @param minutes what it costs the rep, see {@link Reliefs}; zero if nothing
 * @param visits how many visits come in, from 1
 * @param late how many of them come later than their interval allows all the same
 */
public record Relief(
    SpecialRule.@Nullable What what,
    LocalDate from,
    LocalDate until,
    int minutes,
    int visits,
    int late) {}
