package app.revier.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote beside a cell of a table: a note, or one message of a thread.
 *
 * @param row the row's number as a spreadsheet shows it, from 1
 * @param column from 0
 * @param author whose it is as the file says; empty if it does not
 * @param day when it was written, by the clock of whoever wrote it; none if the file does not say
 * @param text not blank
 */
public record CellRemark(
    int row, int column, String author, @Nullable LocalDate day, String text) {}
