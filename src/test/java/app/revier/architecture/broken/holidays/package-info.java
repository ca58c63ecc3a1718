/** Breaks the directions on purpose, to show that they are checked. */
@NullMarked
package app.revier.architecture.broken.holidays;

import org.jspecify.annotations.NullMarked;
