/** Tests of the overview. */
@NullMarked
package app.revier.desktop.overview;

import org.jspecify.annotations.NullMarked;
