/** Tests of the gap plan, without and with a window. */
@NullMarked
package app.revier.desktop.screen.gap;

import org.jspecify.annotations.NullMarked;
