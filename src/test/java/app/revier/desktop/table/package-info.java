/** Tests of the one table. */
@NullMarked
package app.revier.desktop.table;

import org.jspecify.annotations.NullMarked;
