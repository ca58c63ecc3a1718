/** Breaks the directions on purpose. */
@NullMarked
package app.revier.architecture.broken.desktop.theme;

import org.jspecify.annotations.NullMarked;
