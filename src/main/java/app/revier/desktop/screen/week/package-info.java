/** The days of a week: what they hold, and how the rep bends them. */
@NullMarked
package app.revier.desktop.screen.week;

import org.jspecify.annotations.NullMarked;
