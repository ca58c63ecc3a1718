/**
 * Which projects to take within limits of time and money, so that a target is reached most likely
 * or the expected total is highest: numbers only, with a proof or a bound for every answer.
 */
@NullMarked
package app.revier.selection;

import org.jspecify.annotations.NullMarked;
