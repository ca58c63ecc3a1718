/** Breaks the directions on purpose. */
@NullMarked
package app.revier.architecture.broken.desktop.filter;

import org.jspecify.annotations.NullMarked;
