/** Tests of the prospects, without a window. */
@NullMarked
package app.revier.desktop.screen.prospects;

import org.jspecify.annotations.NullMarked;
