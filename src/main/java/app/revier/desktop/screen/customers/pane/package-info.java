/**
 * The pane with the details of a customer beside the list: what is typed and not yet in the book,
 * its tabs, the form for a new customer and the one for several at once.
 */
@NullMarked
package app.revier.desktop.screen.customers.pane;

import org.jspecify.annotations.NullMarked;
