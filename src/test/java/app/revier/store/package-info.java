/** Tests of the book file, against real files only. */
@NullMarked
package app.revier.store;

import org.jspecify.annotations.NullMarked;
