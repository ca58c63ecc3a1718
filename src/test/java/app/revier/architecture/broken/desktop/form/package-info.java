/** Breaks the directions on purpose. */
@NullMarked
package app.revier.architecture.broken.desktop.form;

import org.jspecify.annotations.NullMarked;
