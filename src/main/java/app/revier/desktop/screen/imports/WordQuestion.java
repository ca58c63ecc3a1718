package app.revier.desktop.screen.imports;

import app.revier.intake.ImportField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a word of the files means that Revier does not know, such as the stage of another program.
 *
 * @param field where it stands
 * @param word as in the file
 * @param rows in how many rows; 0 if that is not known, because its meaning is remembered
 * @param meaning the code of what it means, empty if it is left out; none if nothing was said
 * @param assumed the codes of what it is taken as as long as nothing is said; several if that
 *     depends on the project
 */
record WordQuestion(
    ImportField field, String word, int rows, @Nullable String meaning, List<String> assumed) {

  /** The fields whose words are one of a few that the rep can choose from. */
  static final List<ImportField> FIELDS = List.of(ImportField.STAGE, ImportField.KIND);

  /** Whether nothing was said yet, and rows wait for it. */
  boolean isOpen() {
    return meaning == null && assumed.isEmpty();
  }

  /** Whether nothing was said yet, and it is taken as what it most probably means. */
  boolean isAssumed() {
    return meaning == null && !assumed.isEmpty();
  }

  /** The code of what it counts as now; none if it waits, or if that depends on the project. */
  @Nullable String now() {
    return meaning == null && assumed.size() == 1 ? assumed.getFirst() : meaning;
  }

  /**
   * One answer.
   *
   * @param code of what the word means; empty leaves it out
   * @param name as the rep knows it
   */
  record Answer(String code, String name) {}
}
