/** Tests of calendar files. */
@NullMarked
package app.revier.ics;

import org.jspecify.annotations.NullMarked;
