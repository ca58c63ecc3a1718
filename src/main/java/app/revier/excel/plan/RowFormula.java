package app.revier.excel.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A formula that stands in every row of a table. It is written with {@code {key}} for the cell of a
 * column in the same row and {@code [kind/key]} for all cells of a column of some table; the rest
 * is as the file has it: English names of functions, commas, no sign before it, and the names of
 * {@link Named}.
 */
final class RowFormula {

  private static final Pattern REFERENCE =
      Pattern.compile("\\{([a-z][a-z0-9-]*)}|\\[([a-z]+)/([a-z][a-z0-9-]*)]");

  private final List<String> parts;

  private RowFormula(List<String> parts) {
    this.parts = parts;
  }

  /** The formula for the rows of one sheet. */
  static RowFormula of(String template, Ranges.Place place, Ranges ranges) {
    List<String> parts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Matcher reference = REFERENCE.matcher(template);
    int from = 0;
    while (reference.find()) {
      text.append(template, from, reference.start());
      from = reference.end();
      if (reference.group(1) == null) {
        text.append(ranges.column(Table.ofKind(reference.group(2)), reference.group(3)));
      } else {
        text.append('$').append(place.letters(reference.group(1)));
        parts.add(text.toString());
        text.setLength(0);
      }
    }
    parts.add(text.append(template, from, template.length()).toString());
    return new RowFormula(List.copyOf(parts));
  }

  /** The formula in a row, from 1. */
  String in(int row) {
    return String.join(String.valueOf(row), parts);
  }

  /**
   * Whether rows may share it. What refers to other sheets is written in each row: not every
   * program reads such a formula when it is shared.
   */
  boolean isShared() {
    return parts.stream().noneMatch(part -> part.indexOf('!') >= 0);
  }
}
