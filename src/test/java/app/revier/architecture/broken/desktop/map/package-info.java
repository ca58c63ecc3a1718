/** Breaks the directions on purpose. */
@NullMarked
package app.revier.architecture.broken.desktop.map;

import org.jspecify.annotations.NullMarked;
