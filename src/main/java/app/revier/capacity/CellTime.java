package app.revier.capacity;

import app.revier.segment.Cell;
import app.revier.territory.Money;

/**
 * What the existing customers of one cell need, and what they bring.
 *
 * @param cell which
 * @param customers how many they are
 * @param visitsPerYear the visits a year of each that has no interval of its own
 * @param byCell how many of them have no interval of their own
 * @param visits the visits a year they need together
 * @param revenue their base-year revenue
 * @param shareOfTime visits ÷ all visits needed, 0 to 1; 0 if none are needed
 * @param shareOfRevenue revenue ÷ revenue of all existing customers, 0 to 1; revenues below zero
 *     count as zero
 */
public record CellTime(
    Cell cell,
    int customers,
    int visitsPerYear,
    int byCell,
    int visits,
    Money revenue,
    double shareOfTime,
    double shareOfRevenue) {

  private static final double TIMES_MORE = 2;
  private static final double POINTS_MORE = 0.05;
  private static final double ROUNDING = 1e-9;

  /** The same with other visits, of so many that are needed in all. */
  CellTime withVisits(int number, int needed) {
    double share = needed == 0 ? 0 : number / (double) needed;
    return new CellTime(
        cell, customers, visitsPerYear, byCell, number, revenue, share, shareOfRevenue);
  }

  /** Whether it gets far more time than value: twice the share and five points more, or above. */
  public boolean takesMoreThanItsValue() {
    return shareOfTime >= TIMES_MORE * shareOfRevenue - ROUNDING
        && shareOfTime >= shareOfRevenue + POINTS_MORE - ROUNDING;
  }
}
