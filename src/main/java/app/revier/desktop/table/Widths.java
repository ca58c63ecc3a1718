package app.revier.desktop.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/**
 * How wide columns are until the rep decides: as their content, words up to a limit, and the
 * filling column takes what is left, so that no column is cut at the edge of the table. A figure is
 * never cut: its column cannot be made narrower than its content.
 */
final class Widths<S> {

  /** At both sides of a cell. */
  private static final double PADDING = 18;

  private static final double PLATE_PADDING = 16;
  private static final double SORT_ARROW = 20;
  private static final double MOST_FILLING = 300;
  private static final double LEAST_FILLING = 200;
  private static final double TIGHT_FILLING = 128;
  private static final double SQUEEZED = 88;
  private static final double LEAST = 40;
  private static final double SCROLL_BAR = 12;

  /**
   * JavaFX takes a column of just this width for one that nobody has given a width, fits it to its
   * first rows, and the table would remember that as the rep's own.
   */
  private static final double UNGIVEN = 80;

  private final TableModel<S, ?> model;
  private final Map<String, Double> contents = new HashMap<>();
  private final Map<String, Double> headings = new HashMap<>();
  private Font font = Font.getDefault();

  Widths(TableModel<S, ?> model) {
    this.model = model;
  }

  /** The content is to be measured anew. */
  void forget() {
    contents.clear();
  }

  /** Measures content in this font from now on. */
  void use(Font next) {
    if (!next.equals(font)) {
      font = next;
      headings.clear();
      forget();
    }
  }

  /**
   * Gives the columns their widths.
   *
   * @param columns as they are shown
   * @param room the width of the table
   */
  void give(List<? extends TableColumn<S, ?>> columns, double room) {
    Map<String, Double> widths = new HashMap<>();
    for (TableColumn<S, ?> column : columns) {
      Column<S> shown = model.column(column.getId());
      if (shown != null) {
        double content = content(shown);
        Double own = model.layout().width(shown.id());
        column.setMinWidth(shown.isFigure() ? cells(shown) : LEAST);
        widths.put(shown.id(), own == null ? content : own);
      }
    }
    String filling = model.setup().filling();
    if (widths.containsKey(filling) && model.layout().width(filling) == null) {
      widths.put(filling, filling(columns, widths, room - SCROLL_BAR));
    }
    squeeze(widths, room - SCROLL_BAR);
    for (TableColumn<S, ?> column : columns) {
      Double width = widths.get(column.getId());
      if (width != null) {
        double given = Math.max(width, column.getMinWidth());
        column.setPrefWidth(given == UNGIVEN ? given + 1 : given);
      }
    }
  }

  /** Words give way, each by the same part, where that brings all columns into the table. */
  private void squeeze(Map<String, Double> widths, double room) {
    double tooMuch = widths.values().stream().mapToDouble(width -> width).sum() - room;
    Map<String, Double> spare = new HashMap<>();
    widths.forEach((id, width) -> spare.put(id, Math.max(0, width - least(id))));
    double most = spare.values().stream().mapToDouble(width -> width).sum();
    if (tooMuch > 0 && tooMuch <= most) {
      spare.forEach(
          (id, width) -> widths.merge(id, -Math.ceil(width * tooMuch / most), Double::sum));
    }
  }

  /** What a column cannot do without; what the rep has dragged stays. */
  private double least(String id) {
    Column<S> column = model.column(id);
    if (column == null || column.look() != Column.Look.WORDS || model.layout().width(id) != null) {
      return Double.MAX_VALUE;
    }
    return Math.max(SQUEEZED, heading(column));
  }

  /**
   * What is left beside as many whole columns as fit; a narrow table shows one beside it, and a
   * table of few columns all of them.
   */
  private double filling(
      List<? extends TableColumn<S, ?>> columns, Map<String, Double> widths, double room) {
    List<String> ids = columns.stream().map(TableColumn::getId).toList();
    double content = widths.getOrDefault(model.setup().filling(), LEAST_FILLING);
    int at = ids.indexOf(model.setup().filling());
    double before = sum(ids.subList(0, at), widths);
    List<String> after = ids.subList(at + 1, ids.size());
    int fit = fitting(after, widths, room - before - Math.min(content, LEAST_FILLING));
    int tight = fitting(after, widths, room - before - Math.min(content, TIGHT_FILLING));
    if (tight == after.size()) {
      fit = tight;
    } else if (fit == 0) {
      fit = Math.min(1, tight);
    }
    double least = Math.min(content, fit == 0 && !after.isEmpty() ? LEAST_FILLING : TIGHT_FILLING);
    double left = Math.max(least, room - before - sum(after.subList(0, fit), widths));
    return fit == after.size() ? Math.min(left, Math.max(content, MOST_FILLING)) : left;
  }

  private static int fitting(List<String> ids, Map<String, Double> widths, double room) {
    int fit = 0;
    while (fit < ids.size() && sum(ids.subList(0, fit + 1), widths) <= room) {
      fit++;
    }
    return fit;
  }

  private static double sum(List<String> ids, Map<String, Double> widths) {
    return ids.stream().mapToDouble(id -> widths.getOrDefault(id, 0.0)).sum();
  }

  /** The arrow needs room only in the heading that has it. */
  private double content(Column<S> column) {
    double widest = cells(column);
    double heading =
        heading(column) + (model.orderProperty().get().isBy(column.id()) ? SORT_ARROW : 0);
    return switch (column.look()) {
      case FIGURE -> Math.max(heading, widest);
      case PLATE -> Math.max(heading, widest + PLATE_PADDING);
      case WORDS -> Math.max(heading, Math.min(widest, column.widest()));
    };
  }

  private double heading(Column<S> column) {
    return headings.computeIfAbsent(
        column.heading(), words -> Math.ceil(wide(words, bold())) + PADDING);
  }

  private double cells(Column<S> column) {
    return contents.computeIfAbsent(column.id(), _ -> Math.ceil(measured(column)));
  }

  private double measured(Column<S> column) {
    double widest = 0;
    for (S row : model.sampleProperty().get().rows()) {
      widest = Math.max(widest, wide(column.text().apply(row), font));
    }
    return Math.max(LEAST, widest + PADDING);
  }

  /** Headings are bold. */
  private Font bold() {
    return Font.font(font.getFamily(), FontWeight.BOLD, font.getSize());
  }

  private static double wide(String words, Font font) {
    Text text = new Text(words);
    text.setFont(font);
    return text.getLayoutBounds().getWidth();
  }
}
