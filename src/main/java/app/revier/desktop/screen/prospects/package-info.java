/** The prospects in the order in which they are worth going to. */
@NullMarked
package app.revier.desktop.screen.prospects;

import org.jspecify.annotations.NullMarked;
