/** Paper: planned days as pages to print. */
@NullMarked
package app.revier.paper;

import org.jspecify.annotations.NullMarked;
