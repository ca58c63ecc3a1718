package app.revier.desktop.screen.matrix;

import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.segment.Cell;
import app.revier.segment.Matrix;
import app.revier.segment.Thresholds;
import app.revier.territory.Money;
import app.revier.territory.SizeClass;
import app.revier.territory.Strategy;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/** The ten boxes with headings that say the limits, and the sums of rows and columns. */
final class MatrixGrid extends GridPane {

  private static final int ROW_OF_TOTALS = 4;
  private static final int ROW_OF_MISSING = 5;
  private static final double HEADINGS = 68;
  private static final int COLUMN_OF_TOTALS = 4;

  private final MatrixViewModel model;
  private final Texts texts;
  private final Terms terms;
  private final List<CellView> cells = new ArrayList<>();
  private final Map<SizeClass, Label> sizeLimits = new EnumMap<>(SizeClass.class);
  private final Map<Strategy, Label> strategyLimits = new EnumMap<>(Strategy.class);
  private final Map<SizeClass, Sum> rowSums = new EnumMap<>(SizeClass.class);
  private final Map<Strategy, Sum> columnSums = new EnumMap<>(Strategy.class);
  private final Sum total;

  MatrixGrid(MatrixViewModel model, Texts texts, Terms terms) {
    this.model = model;
    this.texts = texts;
    this.terms = terms;
    total = new Sum(texts);
    getStyleClass().add("matrix-grid");
    setHgap(Space.S);
    setVgap(Space.S);
    constrain();
    // The scroll bar must not cover the totals.
    setPadding(new Insets(0, Space.L, 0, 0));
    addHeadings();
    for (Spot spot : Spot.ALL) {
      addCell(spot);
    }
    model.stateProperty().subscribe(this::show);
    model.selectedProperty().subscribe(this::mark);
  }

  private void constrain() {
    ColumnConstraints sizes = new ColumnConstraints(64);
    getColumnConstraints().add(sizes);
    for (int i = 0; i < Strategy.values().length; i++) {
      ColumnConstraints column = new ColumnConstraints(148, 176, Double.MAX_VALUE);
      column.setHgrow(Priority.ALWAYS);
      column.setFillWidth(true);
      column.setPercentWidth(-1);
      getColumnConstraints().add(column);
    }
    ColumnConstraints sums = new ColumnConstraints(92);
    sums.setHalignment(HPos.RIGHT);
    getColumnConstraints().add(sums);
    // A heading and three lines: a row cannot ask wrapped text for its height at a width.
    RowConstraints headings = new RowConstraints(HEADINGS, HEADINGS, HEADINGS);
    getRowConstraints().add(headings);
    for (int i = 0; i < SizeClass.values().length; i++) {
      RowConstraints row = new RowConstraints(124, 132, 200);
      row.setVgrow(Priority.SOMETIMES);
      getRowConstraints().add(row);
    }
  }

  private void addHeadings() {
    for (SizeClass size : SizeClass.values()) {
      Label limit = Words.muted("");
      limit.getStyleClass().add("matrix-limit");
      sizeLimits.put(size, limit);
      VBox heading = new VBox(Words.section(terms.size(size)), limit);
      heading.setAlignment(Pos.CENTER_LEFT);
      add(heading, 0, size.ordinal() + 1);
      Sum sum = new Sum(texts);
      rowSums.put(size, sum);
      add(sum, COLUMN_OF_TOTALS, size.ordinal() + 1);
    }
    for (Strategy strategy : Strategy.values()) {
      Label limit = Words.muted("");
      limit.setMinHeight(USE_PREF_SIZE);
      limit.getStyleClass().add("matrix-limit");
      strategyLimits.put(strategy, limit);
      VBox heading = new VBox(Words.section(terms.strategy(strategy)), limit);
      add(heading, strategy.ordinal() + 1, 0);
      GridPane.setValignment(heading, VPos.BOTTOM);
      Sum sum = new Sum(texts);
      columnSums.put(strategy, sum);
      add(sum, strategy.ordinal() + 1, ROW_OF_TOTALS);
    }
    Label what = Words.muted(texts.get("matrix.total-what"));
    what.setTextAlignment(TextAlignment.RIGHT);
    what.getStyleClass().add("matrix-limit");
    what.setMinHeight(USE_PREF_SIZE);
    VBox all = new VBox(Words.section(texts.get("matrix.total")), what);
    all.setAlignment(Pos.BOTTOM_RIGHT);
    add(all, COLUMN_OF_TOTALS, 0);
    GridPane.setValignment(all, VPos.BOTTOM);
    add(Words.section(texts.get("matrix.total")), 0, ROW_OF_TOTALS);
    add(total, COLUMN_OF_TOTALS, ROW_OF_TOTALS);
  }

  private void addCell(Spot spot) {
    CellView view = new CellView(spot, texts, terms);
    Cell cell = spot.cell();
    view.setId("matrix-" + (cell == null ? "missing" : cell.code()));
    view.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    view.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            view.requestFocus();
            model.selectedProperty().set(spot);
            if (event.getClickCount() == 2) {
              model.open(spot);
            }
          }
        });
    view.addEventHandler(KeyEvent.KEY_PRESSED, event -> onKey(event, spot));
    cells.add(view);
    if (cell == null) {
      add(view, 1, ROW_OF_MISSING, Strategy.values().length, 1);
    } else {
      add(view, cell.strategy().ordinal() + 1, cell.size().ordinal() + 1);
    }
  }

  private void onKey(KeyEvent event, Spot spot) {
    switch (event.getCode()) {
      case LEFT -> go(event, spot.next(-1, 0));
      case RIGHT -> go(event, spot.next(1, 0));
      case UP -> go(event, spot.next(0, -1));
      case DOWN -> go(event, spot.next(0, 1));
      case ENTER -> {
        event.consume();
        model.open(spot);
      }
      case SPACE -> go(event, spot);
      default -> {}
    }
  }

  private void go(KeyEvent event, Spot to) {
    event.consume();
    model.selectedProperty().set(to);
    cells.stream()
        .filter(view -> view.spot().equals(to))
        .findFirst()
        .ifPresent(CellView::requestFocus);
  }

  /** Only the selected box is a stop of the Tab key; the arrows lead to the others. */
  private void mark(Spot selected) {
    for (CellView view : cells) {
      boolean is = view.spot().equals(selected);
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
    Matrix.Field all = sum(matrix, _ -> true);
    Money revenue = all.revenue().plus(matrix.potentialMissing().revenue());
    for (CellView view : cells) {
      Matrix.Field field = view.spot().field(matrix);
      double share = revenue.isPositive() ? field.revenue().cents() / (double) revenue.cents() : 0;
      view.show(field, view.spot().field(before).customers(), share);
    }
    rowSums.forEach((size, sum) -> sum.show(sum(matrix, cell -> cell.size() == size)));
    columnSums.forEach(
        (strategy, sum) -> sum.show(sum(matrix, cell -> cell.strategy() == strategy)));
    total.show(all);
    showLimits(state.shown().thresholds());
  }

  private static Matrix.Field sum(Matrix matrix, Predicate<Cell> which) {
    return Stream.of(Cell.values())
        .filter(which)
        .map(matrix::field)
        .reduce(
            Matrix.Field.EMPTY,
            (one, other) ->
                new Matrix.Field(
                    one.customers() + other.customers(),
                    one.revenue().plus(other.revenue()),
                    one.potential().plus(other.potential()),
                    one.whitespace().plus(other.whitespace())));
  }

  private void showLimits(Thresholds thresholds) {
    boolean pareto = thresholds.mode() == Thresholds.Mode.PARETO;
    String a =
        pareto
            ? texts.percent(thresholds.aReach().toDouble(), 2)
            : texts.amount(thresholds.aFrom());
    String b =
        pareto
            ? texts.percent(thresholds.bReach().toDouble(), 2)
            : texts.amount(thresholds.bFrom());
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
    if (label != null) {
      label.setText(text);
    }
  }

  /** The sums of a row or column: customers, revenue, whitespace. */
  private static final class Sum extends VBox {
    private final Texts texts;
    private final Label customers = new Label();
    private final Label revenue = new Label();
    private final Label whitespace = new Label();

    Sum(Texts texts) {
      this.texts = texts;
      getStyleClass().add("matrix-sum");
      setAlignment(Pos.CENTER_RIGHT);
      whitespace.getStyleClass().add("muted");
      getChildren().addAll(customers, revenue, whitespace);
    }

    void show(Matrix.Field field) {
      int count = field.customers();
      customers.setText(texts.get("matrix.customers", count, texts.number(count)));
      revenue.setText(texts.amount(field.revenue()));
      whitespace.setText(texts.amount(field.whitespace()));
    }
  }
}
