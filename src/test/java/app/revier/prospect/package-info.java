/** Tests of the package of the same name. */
@NullMarked
package app.revier.prospect;

import org.jspecify.annotations.NullMarked;
