/** What happened with a customer, told in a list, and a line to add to it. */
@NullMarked
package app.revier.desktop.screen.customers.past;

import org.jspecify.annotations.NullMarked;
