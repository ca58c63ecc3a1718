package app.revier.desktop.screen.matrix;

import app.revier.capacity.CellTime;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.segment.Cell;
import app.revier.segment.Matrix;
import app.revier.segment.Thresholds;
import app.revier.territory.SizeClass;
import app.revier.territory.Strategy;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The ten cells. The headings say the limits; sums of rows stand below their headings, those of
 * columns below the columns.
 */
final class MatrixGrid extends GridPane {

  private static final int ROW_OF_MISSING = 4;
  private static final int ROW_OF_SUMS = 5;
  private static final double GAP = 4;
  private static final double HEADINGS_WIDTH = 96;
  private static final double CELL_WIDTH = 144;
  private static final double CELL_HEIGHT = 92;
  private static final double MOST_HEIGHT = 168;

  private final MatrixViewModel model;
  private final Texts texts;
  private final Terms terms;
  private final String sign;
  private final List<MatrixCellView> cells = new ArrayList<>();
  private final Map<SizeClass, Label> sizeLimits = new EnumMap<>(SizeClass.class);
  private final Map<Strategy, Label> strategyLimits = new EnumMap<>(Strategy.class);
  private final Map<SizeClass, MatrixSum> rowSums = new EnumMap<>(SizeClass.class);
  private final Map<Strategy, MatrixSum> columnSums = new EnumMap<>(Strategy.class);
  private final MatrixSum total;

  /** What the sums below it are, in the same order. */
  private final Label legend = Words.muted("");

  MatrixGrid(MatrixViewModel model, Texts texts, Terms terms) {
    this.model = model;
    this.texts = texts;
    this.terms = terms;
    sign = texts.currencySign(model.currency());
    total = new MatrixSum(texts, Pos.TOP_LEFT);
    getStyleClass().add("matrix-grid");
    setHgap(GAP);
    setVgap(GAP);
    // Room for the glow of the selected cell.
    setPadding(new Insets(0, Space.XS, Space.XS, 0));
    constrain();
    addHeadings();
    MatrixCell.ALL.forEach(this::addCell);
    model.stateProperty().subscribe(this::show);
    model.selectedProperty().subscribe(this::mark);
  }

  private void constrain() {
    getColumnConstraints()
        .add(new ColumnConstraints(HEADINGS_WIDTH, HEADINGS_WIDTH, HEADINGS_WIDTH));
    // No narrower than its figures: a large territory scrolls rather than cuts them.
    for (int i = 0; i < Strategy.values().length; i++) {
      ColumnConstraints column =
          new ColumnConstraints(USE_COMPUTED_SIZE, CELL_WIDTH, Double.MAX_VALUE);
      column.setHgrow(Priority.ALWAYS);
      column.setFillWidth(true);
      getColumnConstraints().add(column);
    }
    getRowConstraints().add(new RowConstraints());
    for (int i = 0; i < SizeClass.values().length; i++) {
      RowConstraints row = new RowConstraints(CELL_HEIGHT, CELL_HEIGHT, MOST_HEIGHT);
      row.setVgrow(Priority.ALWAYS);
      getRowConstraints().add(row);
    }
  }

  private void addHeadings() {
    legend.getStyleClass().add("matrix-limit");
    legend.setMinHeight(USE_PREF_SIZE);
    add(low(legend), 0, 0);
    for (SizeClass size : SizeClass.values()) {
      MatrixSum sum = new MatrixSum(texts, Pos.TOP_LEFT);
      rowSums.put(size, sum);
      Label limit = limit(terms.size(size));
      sizeLimits.put(size, limit);
      VBox heading = new VBox(Words.section(terms.size(size)), limit, sum);
      heading.setAlignment(Pos.CENTER_LEFT);
      add(heading, 0, size.ordinal() + 1);
    }
    for (Strategy strategy : Strategy.values()) {
      Label limit = limit(terms.strategy(strategy));
      strategyLimits.put(strategy, limit);
      add(low(new VBox(Words.section(terms.strategy(strategy)), limit)), strategy.ordinal() + 1, 0);
      MatrixSum sum = new MatrixSum(texts, Pos.TOP_RIGHT);
      sum.setPadding(new Insets(0, Space.S, 0, 0));
      columnSums.put(strategy, sum);
      add(sum, strategy.ordinal() + 1, ROW_OF_SUMS);
    }
    add(Words.section(texts.get("matrix.total")), 0, ROW_OF_MISSING);
    add(total, 0, ROW_OF_SUMS);
  }

  private static Node low(Node node) {
    GridPane.setValignment(node, VPos.BOTTOM);
    return node;
  }

  private static Label limit(String name) {
    Label limit = Words.muted("");
    limit.setMinHeight(USE_PREF_SIZE);
    limit.getStyleClass().add("matrix-limit");
    limit.setAccessibleText(name);
    return limit;
  }

  private void addCell(MatrixCell each) {
    MatrixCellView view = new MatrixCellView(each, texts, terms);
    Cell cell = each.cell();
    view.setId("matrix-" + (cell == null ? "missing" : cell.code()));
    view.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    view.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            view.requestFocus();
            model.selectedProperty().set(each);
            if (event.getClickCount() == 2) {
              model.open(each);
            }
          }
        });
    view.addEventHandler(KeyEvent.KEY_PRESSED, event -> onKey(event, each));
    cells.add(view);
    if (cell == null) {
      add(view, 1, ROW_OF_MISSING, Strategy.values().length, 1);
    } else {
      add(view, cell.strategy().ordinal() + 1, cell.size().ordinal() + 1);
    }
  }

  private void onKey(KeyEvent event, MatrixCell cell) {
    switch (event.getCode()) {
      case LEFT -> go(event, cell.next(-1, 0));
      case RIGHT -> go(event, cell.next(1, 0));
      case UP -> go(event, cell.next(0, -1));
      case DOWN -> go(event, cell.next(0, 1));
      case ENTER -> {
        event.consume();
        model.open(cell);
      }
      case SPACE -> go(event, cell);
      default -> {}
    }
  }

  private void go(KeyEvent event, MatrixCell to) {
    event.consume();
    model.selectedProperty().set(to);
    cells.stream()
        .filter(view -> view.cell().equals(to))
        .findFirst()
        .ifPresent(MatrixCellView::requestFocus);
  }

  /** Only the selected cell is a stop of the Tab key; the arrows lead to the others. */
  private void mark(MatrixCell selected) {
    for (MatrixCellView view : cells) {
      boolean is = view.cell().equals(selected);
      view.mark(is);
      view.setFocusTraversable(is);
    }
  }

  private void show(@Nullable MatrixState state) {
    if (state == null) {
      return;
    }
    Matrix matrix = state.shown().matrix();
    Matrix before = state.kept().matrix();
    Matrix.Field all =
        MatrixSum.both(MatrixSum.of(matrix, cell -> true), matrix.potentialMissing());
    MatrixAmounts amounts = MatrixAmounts.upTo(all.revenue().max(all.whitespace()), texts, sign);
    legend.setText(
        texts.get("matrix.legend", String.valueOf(state.shown().baseYear()), amounts.unit()));
    for (MatrixCellView view : cells) {
      Matrix.Field field = view.cell().field(matrix);
      view.show(field, view.cell().field(before).customers(), amounts);
      view.show(field.shareOfRevenue(all), shareOfTime(state, view.cell().cell()));
    }
    rowSums.forEach(
        (size, sum) -> sum.show(MatrixSum.of(matrix, cell -> cell.size() == size), amounts));
    columnSums.forEach(
        (strategy, sum) ->
            sum.show(MatrixSum.of(matrix, cell -> cell.strategy() == strategy), amounts));
    total.show(all, amounts);
    showLimits(state.shown().thresholds());
  }

  private static double shareOfTime(MatrixState state, @Nullable Cell cell) {
    return state.times().stream()
        .filter(time -> time.cell() == cell)
        .mapToDouble(CellTime::shareOfTime)
        .sum();
  }

  private void showLimits(Thresholds thresholds) {
    boolean pareto = thresholds.mode() == Thresholds.Mode.PARETO;
    String a =
        pareto
            ? texts.percent(thresholds.aReach().toDouble(), 2)
            : texts.money(thresholds.aFrom(), model.currency());
    String b =
        pareto
            ? texts.percent(thresholds.bReach().toDouble(), 2)
            : texts.money(thresholds.bFrom(), model.currency());
    String kind = pareto ? "reach" : "from";
    text(sizeLimits.get(SizeClass.A), texts.get("matrix.limit-" + kind, a));
    text(sizeLimits.get(SizeClass.B), texts.get("matrix.limit-" + kind, b));
    text(sizeLimits.get(SizeClass.C), texts.get("matrix.limit-" + kind + "-c", b));
    String win = texts.percent(thresholds.winUpTo().toDouble(), 2);
    String maintain = texts.percent(thresholds.maintainFrom().toDouble(), 2);
    String least = texts.amount(thresholds.minimumWhitespace());
    text(
        strategyLimits.get(Strategy.MAINTAIN), texts.get("matrix.limit-maintain", maintain, least));
    text(strategyLimits.get(Strategy.GROW), texts.get("matrix.limit-grow", win, maintain));
    text(strategyLimits.get(Strategy.WIN), texts.get("matrix.limit-win", win));
  }

  private static void text(@Nullable Label label, String text) {
    Objects.requireNonNull(label).setText(text);
  }
}
