/** The screen that takes a file into the book: what it holds, what would change, and one button. */
@NullMarked
package app.revier.desktop.screen.imports;

import org.jspecify.annotations.NullMarked;
