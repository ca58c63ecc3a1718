package app.revier.desktop.screen.customers;

import java.util.List;
import javafx.collections.ObservableListBase;

/**
 * The rows on the screen. They are exchanged all at once, and listeners are told of nothing but the
 * stretch that is different: after the edit of one customer, a single row.
 */
final class RowList extends ObservableListBase<CustomerRow> {

  private List<CustomerRow> rows = List.of();
  private boolean changing;

  /** Shows other rows, which must not change afterwards. */
  void show(List<CustomerRow> next) {
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
    List<CustomerRow> gone = rows.subList(start, rows.size() - end);
    if (gone.isEmpty() && start + end == next.size()) {
      rows = next;
      return;
    }
    changing = true;
    beginChange();
    rows = next;
    nextReplace(start, next.size() - end, gone);
    endChange();
    changing = false;
  }

  /** Whether listeners are just being told: a table then selects rows that nobody has chosen. */
  boolean isChanging() {
    return changing;
  }

  @Override
  public CustomerRow get(int index) {
    return rows.get(index);
  }

  @Override
  public int size() {
    return rows.size();
  }
}
