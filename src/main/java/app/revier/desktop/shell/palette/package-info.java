/** The field over the window that finds what is in the book and does what can be done. */
@NullMarked
package app.revier.desktop.shell.palette;

import org.jspecify.annotations.NullMarked;
