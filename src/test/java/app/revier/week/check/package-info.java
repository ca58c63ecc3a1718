/** Tests of the verifier of planned days. */
@NullMarked
package app.revier.week.check;

import org.jspecify.annotations.NullMarked;
