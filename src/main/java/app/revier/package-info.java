/** Where the program begins and is put together. */
@NullMarked
package app.revier;

import org.jspecify.annotations.NullMarked;
