/** Tests of the search. */
@NullMarked
package app.revier.search;

import org.jspecify.annotations.NullMarked;
