/** Tests of the package of the same name. */
@NullMarked
package app.revier.territory;

import org.jspecify.annotations.NullMarked;
