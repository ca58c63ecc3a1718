/** Breaks the directions on purpose. */
@NullMarked
package app.revier.architecture.broken.territory.odd;

import org.jspecify.annotations.NullMarked;
