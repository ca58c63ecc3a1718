/** Breaks the directions on purpose. */
@NullMarked
package app.revier.architecture.broken.desktop.window;

import org.jspecify.annotations.NullMarked;
