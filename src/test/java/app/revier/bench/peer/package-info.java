/** The general solver that the search of the week is measured beside: Timefold, with its model. */
@NullMarked
package app.revier.bench.peer;

import org.jspecify.annotations.NullMarked;
