/** Tests of the public holidays. */
@NullMarked
package app.revier.holidays;

import org.jspecify.annotations.NullMarked;
