/** Tests of the overview. */
@NullMarked
package app.revier.desktop.screen.overview;

import org.jspecify.annotations.NullMarked;
