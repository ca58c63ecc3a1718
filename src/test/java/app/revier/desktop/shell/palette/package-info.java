/** Tests of the palette. */
@NullMarked
package app.revier.desktop.shell.palette;

import org.jspecify.annotations.NullMarked;
