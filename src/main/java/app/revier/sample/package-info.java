/** The sample territory that comes with the program, and the job done with it without a window. */
@NullMarked
package app.revier.sample;

import org.jspecify.annotations.NullMarked;
