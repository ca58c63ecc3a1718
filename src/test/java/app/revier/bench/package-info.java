/** Programs that measure and print, run by hand or by the build's bench profile. */
@NullMarked
package app.revier.bench;

import org.jspecify.annotations.NullMarked;
