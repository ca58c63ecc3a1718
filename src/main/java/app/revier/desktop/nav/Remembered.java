package app.revier.desktop.nav;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Keeps how the rep arranged splitters and tables beyond the end of the program. What is remembered
 * but cannot be used, such as the width of a column that is gone, is passed over.
 */
public final class Remembered {

  private Remembered() {}

  /**
   * Puts the one divider of a splitter where the rep left it, also after there was less room than
   * that takes.
   *
   * @param name under which it is remembered
   * @param initial where it is at first, 0 to 1
   */
  public static void divider(SplitPane split, Memory memory, String name, double initial) {
    double[] wanted = {position(memory.get(name), initial)};
    double[] before = {wanted[0]};
    split.setDividerPositions(wanted[0]);
    // A splitter that is laid out in another width moves its dividers: they are put back after it.
    split
        .widthProperty()
        .subscribe(_ -> Platform.runLater(() -> split.setDividerPositions(wanted[0])));
    split.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> before[0] = split.getDividerPositions()[0]);
    split.addEventFilter(
        MouseEvent.MOUSE_RELEASED,
        _ -> {
          double now = split.getDividerPositions()[0];
          if (now != before[0]) {
            wanted[0] = now;
            memory.put(name, String.format(Locale.ROOT, "%.4f", now));
          }
        });
  }

  private static double position(@Nullable String kept, double initial) {
    return kept != null && kept.matches("[01](\\.\\d{1,6})?") ? Double.parseDouble(kept) : initial;
  }

  /**
   * Gives the columns of a table the order, widths and sorting the rep left them in. Each column
   * needs an id.
   *
   * @param name under which they are remembered
   */
  public static <S> void columns(TableView<S> table, Memory memory, String name) {
    String widths = memory.get(name);
    if (widths != null) {
      arrange(table, widths);
    }
    String sorting = memory.get(name + "-sort");
    if (sorting != null) {
      sort(table, sorting);
    }
    Runnable keep = () -> memory.put(name, written(table));
    for (TableColumn<S, ?> column : table.getColumns()) {
      column.widthProperty().subscribe((_, _) -> keep.run());
    }
    table.getColumns().subscribe(keep);
    Runnable keepSorting = () -> memory.put(name + "-sort", sorting(table));
    table.getSortOrder().subscribe(keepSorting);
    for (TableColumn<S, ?> column : table.getColumns()) {
      column.sortTypeProperty().subscribe((_, _) -> keepSorting.run());
    }
  }

  private static <S> void arrange(TableView<S> table, String kept) {
    Map<String, TableColumn<S, ?>> columns = byId(table);
    List<TableColumn<S, ?>> order = new ArrayList<>();
    for (String part : kept.split(" ", -1)) {
      int at = part.indexOf('=');
      TableColumn<S, ?> column = at < 0 ? null : columns.remove(part.substring(0, at));
      String width = part.substring(at + 1);
      if (column != null && width.matches("\\d{2,4}")) {
        column.setPrefWidth(Double.parseDouble(width));
        order.add(column);
      }
    }
    // Columns that came with a newer Revier stand at the end.
    table.getColumns().stream().filter(column -> !order.contains(column)).forEach(order::add);
    table.getColumns().setAll(order);
  }

  private static <S> void sort(TableView<S> table, String kept) {
    Map<String, TableColumn<S, ?>> columns = byId(table);
    for (String part : kept.split(" ", -1)) {
      boolean down = part.startsWith("-");
      TableColumn<S, ?> column = columns.get(down ? part.substring(1) : part);
      if (column != null) {
        column.setSortType(down ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
        table.getSortOrder().add(column);
      }
    }
  }

  private static <S> String written(TableView<S> table) {
    return table.getColumns().stream()
        .map(column -> column.getId() + "=" + Math.round(column.getWidth()))
        .collect(Collectors.joining(" "));
  }

  private static <S> String sorting(TableView<S> table) {
    return table.getSortOrder().stream()
        .map(
            column ->
                (column.getSortType() == TableColumn.SortType.DESCENDING ? "-" : "")
                    + column.getId())
        .collect(Collectors.joining(" "));
  }

  private static <S> Map<String, TableColumn<S, ?>> byId(TableView<S> table) {
    Map<String, TableColumn<S, ?>> columns = new HashMap<>();
    table.getColumns().forEach(column -> columns.put(column.getId(), column));
    return columns;
  }
}
