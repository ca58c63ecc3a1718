package app.revier.selection;

/**
 * What can be reached with so many visits.
 *
 * @param visits the limit of visits
 * @param solution the best set within it
 */
public record FrontierPoint(long visits, Solution solution) {}
