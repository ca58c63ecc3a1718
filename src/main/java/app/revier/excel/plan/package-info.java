/** The plan workbook: a book's plan as a spreadsheet that computes. */
@NullMarked
package app.revier.excel.plan;

import org.jspecify.annotations.NullMarked;
