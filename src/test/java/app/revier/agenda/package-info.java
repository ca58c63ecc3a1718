/** Tests of the rep's own time. */
@NullMarked
package app.revier.agenda;

import org.jspecify.annotations.NullMarked;
