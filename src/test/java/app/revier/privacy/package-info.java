/** Tests of the rules about personal data. */
@NullMarked
package app.revier.privacy;

import org.jspecify.annotations.NullMarked;
