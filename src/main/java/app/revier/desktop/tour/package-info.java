/** The tours of a week as they are drawn on a map, large or small. */
@NullMarked
package app.revier.desktop.tour;

import org.jspecify.annotations.NullMarked;
