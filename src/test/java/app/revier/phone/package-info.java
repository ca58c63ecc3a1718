/** Tests of the page for the phone. */
@NullMarked
package app.revier.phone;

import org.jspecify.annotations.NullMarked;
