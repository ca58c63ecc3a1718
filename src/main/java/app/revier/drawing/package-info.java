/** Pictures as plain marks, independent of any window, and how they are written. */
@NullMarked
package app.revier.drawing;

import org.jspecify.annotations.NullMarked;
