package app.revier.desktop.table;

import java.util.List;
import javafx.collections.ObservableListBase;

/**
 * The rows on the screen. They are exchanged all at once, and listeners are told of nothing but the
 * stretch that is different: after the edit of one record, a single row.
 *
 * @param <S> a row; a row that stayed the same must be the same object
 */
public final class RowList<S> extends ObservableListBase<S> {

  private List<S> rows = List.of();

  /** Shows other rows, which must not change afterwards. */
  @SuppressWarnings("ReferenceEquality") // A row that stayed the same is the same object.
  public void show(List<S> next) {
    int most = Math.min(rows.size(), next.size());
    int start = 0;
    while (start < most && rows.get(start) == next.get(start)) {
      start++;
    }
    int end = 0;
    while (end < most - start
        && rows.get(rows.size() - 1 - end) == next.get(next.size() - 1 - end)) {
      end++;
    }
    List<S> gone = rows.subList(start, rows.size() - end);
    if (gone.isEmpty() && start + end == next.size()) {
      rows = next;
      return;
    }
    beginChange();
    rows = next;
    nextReplace(start, next.size() - end, gone);
    endChange();
  }

  @Override
  public S get(int index) {
    return rows.get(index);
  }

  @Override
  public int size() {
    return rows.size();
  }
}
