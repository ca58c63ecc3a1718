/**
 * Finds whatever is in a book by the words that somebody types: however they are spelled, and as
 * fast as they are typed.
 */
@NullMarked
package app.revier.search;

import org.jspecify.annotations.NullMarked;
