/** Tests of the timeline beside the list. */
@NullMarked
package app.revier.desktop.screen.customers.past;

import org.jspecify.annotations.NullMarked;
