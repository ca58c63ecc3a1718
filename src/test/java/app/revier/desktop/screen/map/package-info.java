/** Tests of the map, and how quick it is. */
@NullMarked
package app.revier.desktop.screen.map;

import org.jspecify.annotations.NullMarked;
