/**
 * Several reps' plans in one view: their totals, how likely the sum of their targets is reached,
 * customers that two of them have, who could help whom, and what changed between two versions of a
 * plan.
 */
@NullMarked
package app.revier.team;

import org.jspecify.annotations.NullMarked;
