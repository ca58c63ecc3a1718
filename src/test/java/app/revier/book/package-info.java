/** Tests of the use cases, and the book in memory that other tests work with. */
@NullMarked
package app.revier.book;

import org.jspecify.annotations.NullMarked;
