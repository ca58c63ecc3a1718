/** The command line: the use cases of a book for those who script them. */
@NullMarked
package app.revier.cli;

import org.jspecify.annotations.NullMarked;
