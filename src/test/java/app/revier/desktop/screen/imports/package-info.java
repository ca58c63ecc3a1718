/** Tests of the import. */
@NullMarked
package app.revier.desktop.screen.imports;

import org.jspecify.annotations.NullMarked;
