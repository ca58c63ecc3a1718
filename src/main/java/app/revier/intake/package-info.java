/**
 * Reading what others give: recognising the headings of a table, turning its cells into records of
 * the territory, and naming every cell that is doubtful. Knows tables, not files.
 */
@NullMarked
package app.revier.intake;

import org.jspecify.annotations.NullMarked;
