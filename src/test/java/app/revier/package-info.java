/** How the program is put together. */
@NullMarked
package app.revier;

import org.jspecify.annotations.NullMarked;
