@NullMarked
package app.revier.desktop.window;

import org.jspecify.annotations.NullMarked;
