/** How long work tells how far it is, and is stopped. */
@NullMarked
package app.revier.task;

import org.jspecify.annotations.NullMarked;
