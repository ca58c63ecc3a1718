/** Tests of the shell. */
@NullMarked
package app.revier.desktop.shell;

import org.jspecify.annotations.NullMarked;
