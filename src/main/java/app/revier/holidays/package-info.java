/** Public holidays of the world, from the library that knows them. */
@NullMarked
package app.revier.holidays;

import org.jspecify.annotations.NullMarked;
