/** The window: begins the desktop, holds the shell of the open book, ends it. */
@NullMarked
package app.revier.desktop.window;

import org.jspecify.annotations.NullMarked;
