/** The desktop: opens the window, and knows which screens there are. */
@NullMarked
package app.revier.desktop;

import org.jspecify.annotations.NullMarked;
