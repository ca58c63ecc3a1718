/** Breaks the directions on purpose. */
@NullMarked
package app.revier.architecture.broken.desktop.screen.one;

import org.jspecify.annotations.NullMarked;
