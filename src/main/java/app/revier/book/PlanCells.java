package app.revier.book;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the cells of a plan workbook would hold. Implemented by the adapter for workbooks. */
public interface PlanCells {

  /**
   * What a workbook made of a book now would hold in the cells that can be changed, by table and
   * identity, such as {@code customers/17}, and by field.
   *
   * @param language the language of its words, {@code de} or {@code en}
   */
  Map<String, Map<String, String>> cells(Snapshot snapshot, String language);

  /** Whether a word of a language says yes; none if it says neither yes nor no. */
  @Nullable Boolean truth(String word, String language);
}
