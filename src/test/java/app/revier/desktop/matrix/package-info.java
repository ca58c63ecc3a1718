/** Tests of the matrix, without and with a window. */
@NullMarked
package app.revier.desktop.matrix;

import org.jspecify.annotations.NullMarked;
