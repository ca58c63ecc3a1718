package app.revier.intake;

/**
 * A word that nobody knows where one of a few belongs, such as the stage of another system.
 *
 * @param field where it stands
 * @param word as in the file
 * @param rows in how many rows
 */
public record UnknownWord(ImportField field, String word, int rows) {}
