/** Tests of the matrix, without and with a window. */
@NullMarked
package app.revier.desktop.screen.matrix;

import org.jspecify.annotations.NullMarked;
