/** What came back with a plan workbook that was given away: edits, remarks and new rows. */
@NullMarked
package app.revier.proposal;

import org.jspecify.annotations.NullMarked;
