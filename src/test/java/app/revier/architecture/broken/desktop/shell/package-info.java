/** Breaks the directions on purpose. */
@NullMarked
package app.revier.architecture.broken.desktop.shell;

import org.jspecify.annotations.NullMarked;
