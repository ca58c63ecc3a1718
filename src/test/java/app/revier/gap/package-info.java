/** Tests of the package of the same name. */
@NullMarked
package app.revier.gap;

import org.jspecify.annotations.NullMarked;
