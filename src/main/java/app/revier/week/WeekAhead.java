package app.revier.week;

import java.time.LocalDate;

/**
 * How full a week to come is.
 *
 * @param monday its first day
 * @param room the visits that can be made in it: field days × visits a day
 * @param standing the visits that stand in it, planned, confirmed or agreed
 * @param waiting the visits that want a place in it besides: what falls due in it, and what found
 *     no place before; zero or more
 * @param late the visits that are overdue at its end and have no place, if those that are due first
 *     are made first; zero or more
 * @param daysLate how long the first of these is overdue then, zero or more
 */
public record WeekAhead(
    LocalDate monday, int room, int standing, int waiting, int late, int daysLate) {

  /** Whether more visits want a place than can be made. */
  public boolean isOverloaded() {
    return standing + waiting > room;
  }
}
