package app.revier.intake;

import app.revier.intake.HeaderFinder.Line;
import app.revier.intake.KnownHeading.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell such as "10001 Alpha GmbH": some programs write the number of a customer before the name.
 * Names may begin with a figure as well ("24 Stunden Pflege"), so that a column is read apart only
 * if nearly all of its cells are written so, with numbers that each belong to one name.
 */
final class NumberedName {

  private static final Pattern FORM =
      Pattern.compile("[\\s\\u00a0]*(\\d{3,15})[\\s\\u00a0]+(?:[-–|:][\\s\\u00a0]+)?(.*\\p{L}.*)");

  private static final int FEWEST = 2;

  /** One name without a number among so many is no reason to take the others as they stand. */
  private static final int NEARLY_ALL = 20;

  /** What is taken of such a cell. */
  enum Side {
    /** All of it. */
    BOTH(cell -> cell),
    /** The number; nothing of a cell that has none. */
    NUMBER(cell -> part(cell, 1, SourceCell.Blank.BLANK)),
    /** The name; all of a cell that has no number. */
    NAME(cell -> part(cell, 2, cell));

    private final UnaryOperator<SourceCell> taken;

    Side(UnaryOperator<SourceCell> taken) {
      this.taken = taken;
    }

    SourceCell of(SourceCell cell) {
      return taken.apply(cell);
    }
  }

  private NumberedName() {}

  private static SourceCell part(SourceCell cell, int group, SourceCell otherwise) {
    Matcher form = form(cell);
    return form.matches() ? new SourceCell.Text(form.group(group).strip()) : otherwise;
  }

  private static Matcher form(SourceCell cell) {
    return FORM.matcher(cell instanceof SourceCell.Text(String text) ? text : "");
  }

  /** The only column that tells the customers, if its cells are to be read apart; else none. */
  static @Nullable TableColumn column(
      ImportKind kind, List<TableColumn> columns, List<Line> lines) {
    ImportField name = SheetTable.nameOfCustomer(kind);
    List<TableColumn> telling =
        columns.stream()
            .filter(column -> column.field() == ImportField.NUMBER || column.field() == name)
            .toList();
    if (telling.size() != 1 || telling.getFirst().part() != Part.WHOLE) {
      return null;
    }
    TableColumn only = telling.getFirst();
    List<SourceCell> cells =
        lines.stream()
            .map(Line::cells)
            .filter(line -> only.index() < line.size())
            .map(line -> line.get(only.index()))
            .toList();
    return areIn(cells) ? only : null;
  }

  private static boolean areIn(List<SourceCell> cells) {
    Map<String, String> names = new HashMap<>();
    int others = 0;
    for (SourceCell cell : cells) {
      Matcher form = form(cell);
      if (form.matches()) {
        String name = Folding.key(form.group(2));
        if (!name.equals(names.getOrDefault(form.group(1), name))) {
          return false;
        }
        names.put(form.group(1), name);
      } else if (!(cell instanceof SourceCell.Blank)) {
        others++;
      }
    }
    return names.size() >= FEWEST && others * NEARLY_ALL <= names.size();
  }
}
