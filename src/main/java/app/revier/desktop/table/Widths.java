package app.revier.desktop.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

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

  /** So many letters of a name are to be read before a column is left out: a usual one. */
  private static final String OF_NAMES = "Krankenhaus Siegen-Süd";

  /** So many of other words. */
  private static final String OF_WORDS = "Klinikum Neuss";

  private static final double SCROLL_BAR = 12;

  /**
   * JavaFX takes a column of just this width for one that nobody has given a width, fits it to its
   * first rows, and the table would remember that as the rep's own.
   */
  private static final double UNGIVEN = 80;

  private final TableModel<S, ?> model;
  private final Map<String, Double> contents = new HashMap<>();
  private final Map<String, Double> headings = new HashMap<>();
  private final Map<String, Double> letters = new HashMap<>();
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
      letters.clear();
      forget();
    }
  }

  /**
   * Gives the columns their widths, and shows those that there is room for.
   *
   * @param columns as the rep arranged them
   * @param room the width of the table
   * @param kept a column that is left out only if it would push others out of sight; none if any
   *     may
   * @param held whether that column stays even then, since something is being typed in it
   */
  void give(
      List<? extends TableColumn<S, ?>> columns, double room, @Nullable String kept, boolean held) {
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
    // A table that is not laid out yet has no room at all.
    if (room > 0) {
      leaveOut(widths, room - SCROLL_BAR, kept);
      if (kept != null && !held && model.setup().yielding().contains(kept)) {
        leaveOutIfTooMuch(widths, room - SCROLL_BAR, kept);
      }
    }
    columns.forEach(column -> column.setVisible(widths.containsKey(column.getId())));
    String filling = model.setup().filling();
    if (widths.containsKey(filling) && model.layout().width(filling) == null) {
      List<String> ids = columns.stream().map(TableColumn::getId).toList();
      widths.put(
          filling,
          filling(ids.stream().filter(widths::containsKey).toList(), widths, room - SCROLL_BAR));
    }
    squeeze(widths, room - SCROLL_BAR, this::legible);
    squeeze(widths, room - SCROLL_BAR, this::least);
    for (TableColumn<S, ?> column : columns) {
      Double width = widths.get(column.getId());
      if (width != null) {
        double given = Math.max(width, column.getMinWidth());
        column.setPrefWidth(given == UNGIVEN ? given + 1 : given);
      }
    }
  }

  /** Columns give way, the least important first, until the words of the others can be read. */
  private void leaveOut(Map<String, Double> widths, double room, @Nullable String kept) {
    for (String id : model.setup().yielding()) {
      double needed =
          widths.entrySet().stream()
              .mapToDouble(each -> Math.min(each.getValue(), legible(each.getKey())))
              .sum();
      if (needed > room && !id.equals(kept)) {
        widths.remove(id);
      }
    }
  }

  /** Where even the shortest words leave no room for all, the columns that never yield go first. */
  private void leaveOutIfTooMuch(Map<String, Double> widths, double room, String kept) {
    double needed =
        widths.entrySet().stream()
            .mapToDouble(each -> Math.min(each.getValue(), least(each.getKey())))
            .sum();
    if (needed > room) {
      widths.remove(kept);
    }
  }

  /** Words give way, each by the same part, where that brings all columns into the table. */
  private static void squeeze(
      Map<String, Double> widths, double room, ToDoubleFunction<String> least) {
    double tooMuch = sum(List.copyOf(widths.keySet()), widths) - room;
    Map<String, Double> spare = new HashMap<>();
    widths.forEach((id, width) -> spare.put(id, Math.max(0, width - least.applyAsDouble(id))));
    double most = sum(List.copyOf(spare.keySet()), spare);
    if (tooMuch > 0 && tooMuch <= most) {
      spare.forEach(
          (id, width) -> widths.merge(id, -Math.ceil(width * tooMuch / most), Double::sum));
    }
  }

  /** What a column needs for its words to be known from each other; what is dragged stays. */
  private double legible(String id) {
    return atLeast(id, isName(id) ? letters(OF_NAMES) : letters(OF_WORDS));
  }

  /** What a column cannot do without; what the rep has dragged stays. */
  private double least(String id) {
    return atLeast(id, isName(id) ? letters(OF_WORDS) : SQUEEZED);
  }

  private double atLeast(String id, double least) {
    Column<S> column = model.column(id);
    if (column == null
        || column.look() != Column.Look.WORDS
        || !column.room().isEmpty()
        || model.layout().width(id) != null) {
      return Double.MAX_VALUE;
    }
    return Math.max(heading(column), Math.min(content(column), least));
  }

  /** Rows are told from each other by their names. */
  private boolean isName(String id) {
    return id.equals(model.setup().names());
  }

  private double letters(String words) {
    return letters.computeIfAbsent(words, each -> Math.ceil(wide(each, font)) + PADDING);
  }

  /**
   * What is left beside as many whole columns as fit; a narrow table shows one beside it, and a
   * table of few columns all of them.
   */
  private double filling(List<String> ids, Map<String, Double> widths, double room) {
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
    double widest = wide(column.room(), font);
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
