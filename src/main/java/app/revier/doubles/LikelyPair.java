package app.revier.doubles;

import app.revier.territory.Customer;

/**
 * Two customers that are probably the same.
 *
 * @param a the one that was there first
 * @param b the other
 * @param likeness why
 */
public record LikelyPair(Customer a, Customer b, Likeness likeness) {}
