/** Tests of the time budget. */
@NullMarked
package app.revier.capacity;

import org.jspecify.annotations.NullMarked;
