package app.revier.intake;

import app.revier.territory.Attribute;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Reads the column as the attribute that the heading names. */
    static final Target ATTRIBUTE = new Target(ImportField.ATTRIBUTE, 0);
  }

  private final Map<String, Target> exact = new HashMap<>();
  private final Map<String, Target> folded = new HashMap<>();
  private final Map<String, Target> columns = new HashMap<>();

  /** The names of the rep's attributes in folded form. */
  private final Set<String> attributes = new HashSet<>();

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
    attributes.addAll(said.attributes);
    exact.putAll(said.exact);
    folded.putAll(said.folded);
    columns.putAll(said.columns);
  }

  /** The same in a book with attributes; what was said goes before. */
  HeadingMap knowing(List<Attribute> ofBook) {
    HeadingMap both = new HeadingMap(this);
    ofBook.forEach(attribute -> both.attributes.add(AttributeHeading.key(attribute.name())));
    return both;
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
    if (target == null && attributes.contains(AttributeHeading.key(heading))) {
      target = Target.ATTRIBUTE;
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
