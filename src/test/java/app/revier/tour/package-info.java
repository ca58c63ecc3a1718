/**
 * Tests of the search for tours, against all plans there are and against a referee of their own.
 */
@NullMarked
package app.revier.tour;

import org.jspecify.annotations.NullMarked;
