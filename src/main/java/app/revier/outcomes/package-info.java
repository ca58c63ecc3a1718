/**
 * How likely totals of independent outcomes are, each of which comes or does not, and of outcomes
 * with a common factor (one-factor Gaussian copula: O. Vasicek, "Probability of loss on loan
 * portfolio", KMV 1987; D. X. Li, "On default correlation: a copula function approach", Journal of
 * Fixed Income 9, 2000). One way of counting totals and one set of values of the common factor
 * serve the whole distribution, single probabilities, and the many subsets that a selection looks
 * at (method, section 6).
 */
@NullMarked
package app.revier.outcomes;

import org.jspecify.annotations.NullMarked;
