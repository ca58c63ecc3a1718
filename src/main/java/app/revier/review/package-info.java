/** What a review goes through: what changed, what is overdue, untouched, guessed and at risk. */
@NullMarked
package app.revier.review;

import org.jspecify.annotations.NullMarked;
