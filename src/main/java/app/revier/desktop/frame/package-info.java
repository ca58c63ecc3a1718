/** What every screen is given and what it offers to the shell. */
@NullMarked
package app.revier.desktop.frame;

import org.jspecify.annotations.NullMarked;
