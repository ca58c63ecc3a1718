/** Breaks the directions on purpose. */
@NullMarked
package app.revier.architecture.broken.desktop.screen.other;

import org.jspecify.annotations.NullMarked;
