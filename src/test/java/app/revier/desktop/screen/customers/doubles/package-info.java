/** Tests of the customers who are probably there twice. */
@NullMarked
package app.revier.desktop.screen.customers.doubles;

import org.jspecify.annotations.NullMarked;
