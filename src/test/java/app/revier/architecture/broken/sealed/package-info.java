/** Breaks the directions on purpose, to show that they are checked. */
@NullMarked
package app.revier.architecture.broken.sealed;

import org.jspecify.annotations.NullMarked;
