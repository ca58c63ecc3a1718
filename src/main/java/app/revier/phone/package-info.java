/** The page that is taken along on the phone, and the file of ticks that comes back. */
@NullMarked
package app.revier.phone;

import org.jspecify.annotations.NullMarked;
