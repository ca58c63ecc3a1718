/**
 * Judging a customer: its size and strategy, how loyal it is, and how likely it stays. Pure rules
 * of the method, sections 2 and 3.
 */
@NullMarked
package app.revier.segment;

import org.jspecify.annotations.NullMarked;
