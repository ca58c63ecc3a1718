/** Tests of what is typed in the pane. */
@NullMarked
package app.revier.desktop.screen.customers.pane;

import org.jspecify.annotations.NullMarked;
