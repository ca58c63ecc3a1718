/** Tests of the places. */
@NullMarked
package app.revier.place;

import org.jspecify.annotations.NullMarked;
