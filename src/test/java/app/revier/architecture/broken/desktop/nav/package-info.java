/** Breaks the directions on purpose. */
@NullMarked
package app.revier.architecture.broken.desktop.nav;

import org.jspecify.annotations.NullMarked;
