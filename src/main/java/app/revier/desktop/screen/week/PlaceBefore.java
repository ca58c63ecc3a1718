package app.revier.desktop.screen.week;

import java.time.LocalDate;

/**
 * Where a stop stands while a new plan is looked at.
 *
 * @param date its day
 * @param from its first minute of the day
 * @param until the minute after its last
 * @param title whose it is
 */
record PlaceBefore(LocalDate date, int from, int until, String title) {}
