/** What is shown while no book is open: three ways to begin, and the recent books. */
@NullMarked
package app.revier.desktop.screen.start;

import org.jspecify.annotations.NullMarked;
