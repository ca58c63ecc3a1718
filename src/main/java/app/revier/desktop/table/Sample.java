package app.revier.desktop.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Rows that tell how wide columns need to be: some of the whole table, and of each column of
 * figures the largest and the least, so that no figure needs more than the widest of these.
 *
 * @param <S> a row
 * @param rows the rows, each once
 */
public record Sample<S>(List<S> rows) {

  private static final int EVENLY = 200;

  /** No rows. */
  public static <S> Sample<S> none() {
    return new Sample<>(List.of());
  }

  /** A sample of rows. One pass for each column of figures. */
  public static <S> Sample<S> of(List<S> rows, Collection<Column<S>> columns) {
    Set<S> sample = new LinkedHashSet<>();
    int step = Math.max(1, rows.size() / EVENLY);
    for (int i = 0; i < rows.size(); i += step) {
      sample.add(rows.get(i));
    }
    if (sample.size() < rows.size()) {
      columns.stream()
          .filter(Column::isFigure)
          .forEach(column -> addExtremes(column, rows, sample));
    }
    return new Sample<>(new ArrayList<>(sample));
  }

  private static <S> void addExtremes(Column<S> column, List<S> rows, Set<S> sample) {
    Sorting.Keys keys = column.sorting().keysOf(rows);
    int least = 0;
    int largest = 0;
    for (int i = 1; i < rows.size(); i++) {
      if (keys.compare(i, least, false) < 0) {
        least = i;
      }
      if (keys.compare(i, largest, true) < 0) {
        largest = i;
      }
    }
    sample.add(rows.get(least));
    sample.add(rows.get(largest));
  }
}
