/** Breaks the directions on purpose, to show that they are checked. */
@NullMarked
package app.revier.architecture.broken.files;

import org.jspecify.annotations.NullMarked;
