/**
 * The records of the book: the customers of one rep, what is known of each, and the growth projects
 * planned with them. Values only; no rules of the plan and no input or output.
 */
@NullMarked
package app.revier.territory;

import org.jspecify.annotations.NullMarked;
