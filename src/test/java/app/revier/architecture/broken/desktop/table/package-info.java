/** Breaks the directions on purpose. */
@NullMarked
package app.revier.architecture.broken.desktop.table;

import org.jspecify.annotations.NullMarked;
