/** Tests of the call plan. */
@NullMarked
package app.revier.callplan;

import org.jspecify.annotations.NullMarked;
