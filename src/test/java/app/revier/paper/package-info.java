/** Tests of the pages to print, by reading them back. */
@NullMarked
package app.revier.paper;

import org.jspecify.annotations.NullMarked;
