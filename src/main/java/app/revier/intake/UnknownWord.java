package app.revier.intake;

import java.util.List;

/**
 * A word that nobody knows where one of a few belongs, such as the stage of another system.
 *
 * @param field where it stands
 * @param word as in the file
 * @param rows in how many rows
 * @param assumed the codes of what it was taken as; several if that depends on the project, none if
 *     its rows are left out until somebody says what it means
 */
public record UnknownWord(ImportField field, String word, int rows, List<String> assumed) {

  /** Whether somebody has to say what it means. */
  public boolean isOpen() {
    return assumed.isEmpty();
  }
}
