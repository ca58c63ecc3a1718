/** Tests of the days on the road. */
@NullMarked
package app.revier.week;

import org.jspecify.annotations.NullMarked;
