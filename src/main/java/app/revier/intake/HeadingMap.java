package app.revier.intake;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The headings and columns of a sheet that the user has given a meaning of their own. */
final class HeadingMap {

  /**
   * What a heading is to mean.
   *
   * @param field the field; none passes the column over
   * @param year the year of a revenue, else 0
   */
  record Target(@Nullable ImportField field, int year) {

    /** Passes the column over. */
    static final Target NOTHING = new Target(null, 0);
  }

  private final Map<String, Target> exact = new HashMap<>();
  private final Map<String, Target> folded = new HashMap<>();
  private final Map<String, Target> columns = new HashMap<>();

  /**
   * Takes over headings, and letters of columns, with the codes of fields.
   *
   * @throws IllegalArgumentException if a code is not known, see {@link ImportField#isTarget}
   */
  HeadingMap(Map<String, String> headings, Map<String, String> columns) {
    columns.forEach((letters, code) -> this.columns.put(letters, target(code)));
    headings.forEach(
        (heading, code) -> {
          Target target = target(code);
          exact.put(CellText.line(heading), target);
          folded.put(HeadingText.of(heading).key(), target);
        });
  }

  private HeadingMap(HeadingMap said) {
    exact.putAll(said.exact);
    folded.putAll(said.folded);
    columns.putAll(said.columns);
  }

  /** The same and what else is known of columns, by their letters; what was said goes before. */
  HeadingMap and(Map<String, String> known) {
    HeadingMap both = new HeadingMap(this);
    known.forEach((letters, code) -> both.columns.putIfAbsent(letters, target(code)));
    return both;
  }

  /** What the user wants a column with a heading to mean; none if nothing was said. */
  @Nullable Target find(int column, String heading) {
    Target said = columns.get(ColumnLetters.of(column));
    if (said != null || heading.isEmpty()) {
      return said;
    }
    Target target = exact.get(heading);
    if (target == null) {
      String key = HeadingText.of(heading).key();
      target = key.isEmpty() ? null : folded.get(key);
    }
    return target;
  }

  private static Target target(String code) {
    if (!ImportField.isTarget(code)) {
      throw new IllegalArgumentException("no such field: " + code);
    }
    if (code.isEmpty()) {
      return Target.NOTHING;
    }
    int colon = code.indexOf(':');
    return colon < 0
        ? new Target(ImportField.ofCode(code), 0)
        : new Target(ImportField.REVENUE, Integer.parseInt(code.substring(colon + 1)));
  }
}
