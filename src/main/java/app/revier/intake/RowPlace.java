package app.revier.intake;

/**
 * Where a row of a file stands.
 *
 * @param sheet the sheet's name; empty in a CSV file
 * @param row the row as a spreadsheet numbers it, from 1
 */
public record RowPlace(String sheet, int row) {}
