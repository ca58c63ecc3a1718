/** The review: what changed, is overdue, untouched, guessed and at risk, settled in place. */
@NullMarked
package app.revier.desktop.screen.review;

import org.jspecify.annotations.NullMarked;
