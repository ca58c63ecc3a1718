/** Which prospects are worth going to first, and why (method, section 7). */
@NullMarked
package app.revier.prospect;

import org.jspecify.annotations.NullMarked;
