/** Breaks the directions on purpose. */
@NullMarked
package app.revier.architecture.broken.desktop.odd;

import org.jspecify.annotations.NullMarked;
