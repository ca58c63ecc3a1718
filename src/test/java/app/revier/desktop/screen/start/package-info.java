/** Tests of the start. */
@NullMarked
package app.revier.desktop.screen.start;

import org.jspecify.annotations.NullMarked;
