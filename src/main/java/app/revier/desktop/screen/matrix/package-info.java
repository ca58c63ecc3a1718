/** The nine fields with their sums, and the thresholds that draw the borders between them. */
@NullMarked
package app.revier.desktop.screen.matrix;

import org.jspecify.annotations.NullMarked;
