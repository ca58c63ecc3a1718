/** Tests of sealed files. */
@NullMarked
package app.revier.sealed;

import org.jspecify.annotations.NullMarked;
