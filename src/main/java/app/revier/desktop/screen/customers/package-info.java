/** The list of customers: table, filter, sums and the pane with the details at its side. */
@NullMarked
package app.revier.desktop.screen.customers;

import org.jspecify.annotations.NullMarked;
