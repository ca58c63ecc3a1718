/** Tests of the prospects, without a window. */
@NullMarked
package app.revier.desktop.screen.year;

import org.jspecify.annotations.NullMarked;
