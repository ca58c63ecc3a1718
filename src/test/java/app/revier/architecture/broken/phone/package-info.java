/** Breaks the directions on purpose, to show that they are checked. */
@NullMarked
package app.revier.architecture.broken.phone;

import org.jspecify.annotations.NullMarked;
