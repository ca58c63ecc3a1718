/** Breaks the directions on purpose, to show that they are checked. */
@NullMarked
package app.revier.architecture.broken.ics;

import org.jspecify.annotations.NullMarked;
