/** Workbooks and text tables as files: reading them as tables of cells. */
@NullMarked
package app.revier.excel;

import org.jspecify.annotations.NullMarked;
