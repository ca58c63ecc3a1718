/** Tests of the package of the same name. */
@NullMarked
package app.revier.segment;

import org.jspecify.annotations.NullMarked;
