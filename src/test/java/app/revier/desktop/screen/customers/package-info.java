/** Tests of the list of customers and its pane. */
@NullMarked
package app.revier.desktop.screen.customers;

import org.jspecify.annotations.NullMarked;
