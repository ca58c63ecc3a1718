/** Customers who are probably there twice: pair by pair, to be merged or kept apart. */
@NullMarked
package app.revier.desktop.screen.customers.doubles;

import org.jspecify.annotations.NullMarked;
