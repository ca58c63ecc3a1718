/** Tests of the year as it goes. */
@NullMarked
package app.revier.track;

import org.jspecify.annotations.NullMarked;
