/** The command line against real books and files. */
@NullMarked
package app.revier.cli;

import org.jspecify.annotations.NullMarked;
