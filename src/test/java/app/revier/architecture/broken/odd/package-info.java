/** Breaks the directions on purpose. */
@NullMarked
package app.revier.architecture.broken.odd;

import org.jspecify.annotations.NullMarked;
