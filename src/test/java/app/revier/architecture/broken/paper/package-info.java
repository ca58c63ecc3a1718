/** Breaks the directions on purpose, to show that they are checked. */
@NullMarked
package app.revier.architecture.broken.paper;

import org.jspecify.annotations.NullMarked;
