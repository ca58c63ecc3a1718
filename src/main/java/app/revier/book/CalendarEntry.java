package app.revier.book;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * An entry for a calendar, in words.
 *
 * @param uid tells it from all others and stays when it is written again
 * @param date the day
 * @param begin when it begins, local time
 * @param end when it ends, local time
 * @param title what it is
 * @param location where it is; may be empty
 * @param description more about it; may be empty
 */
public record CalendarEntry(
    String uid,
    LocalDate date,
    LocalTime begin,
    LocalTime end,
    String title,
    String location,
    String description) {}
