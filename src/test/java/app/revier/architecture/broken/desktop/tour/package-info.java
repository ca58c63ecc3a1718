/** Breaks the directions on purpose. */
@NullMarked
package app.revier.architecture.broken.desktop.tour;

import org.jspecify.annotations.NullMarked;
