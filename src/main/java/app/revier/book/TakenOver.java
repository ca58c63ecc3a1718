package app.revier.book;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of taking customers over.
 *
 * @param change the one step that it is; none if all of it was here already
 * @param added the numbers of customers who are new
 * @param joined the numbers of those who are in one of the own now
 * @param leftOut the numbers of those who did not come
 * @param renumbered those whose number was taken, with the one they have now
 * @param keptProjects projects of the own that stay as they are though one of the same name came
 */
public record TakenOver(
    @Nullable BookChange change,
    List<String> added,
    List<String> joined,
    List<String> leftOut,
    List<Renumbered> renumbered,
    List<String> keptProjects) {

  /**
   * A customer whose number was taken.
   *
   * @param name the customer
   * @param before the number it came with
   * @param after the number it has
   */
  public record Renumbered(String name, String before, String after) {}
}
