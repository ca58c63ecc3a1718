/** The nine fields with their sums, and the thresholds that draw the borders between them. */
@NullMarked
package app.revier.desktop.matrix;

import org.jspecify.annotations.NullMarked;
