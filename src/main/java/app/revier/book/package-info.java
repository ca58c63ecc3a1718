/**
 * The use cases over one open book, for the desktop and the command line alike, and the ports to
 * what keeps, reads and writes files.
 */
@NullMarked
package app.revier.book;

import org.jspecify.annotations.NullMarked;
