/** Breaks the directions on purpose. */
@NullMarked
package app.revier.architecture.broken.desktop.work;

import org.jspecify.annotations.NullMarked;
