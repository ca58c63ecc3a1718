/** Tests of reading what others give. */
@NullMarked
package app.revier.intake;

import org.jspecify.annotations.NullMarked;
