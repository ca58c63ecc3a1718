package app.revier.excel.plan;

import app.revier.segment.Cell;
import app.revier.segment.Matrix;
import app.revier.territory.Money;
import app.revier.territory.SizeClass;
import app.revier.territory.Strategy;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The nine fields in their colours: in each the customers, their revenue and what they still buy
 * elsewhere, with the sums at the right and the customers without a field below.
 */
final class MatrixBlock {

  private static final int FIGURES = 3;

  private final SheetGrid grid;
  private final PlanView view;
  private final Matrix matrix;
  private final int top;
  private final int column;

  private MatrixBlock(SheetGrid grid, int top, int column) {
    this.grid = grid;
    this.top = top;
    this.column = column;
    view = grid.view();
    matrix = view.segmentation().matrix();
  }

  /** Adds the block: the letter, the label, three strategies and the sum. */
  static void add(SheetGrid grid, int top, int column) {
    new MatrixBlock(grid, top, column).add();
  }

  private void add() {
    grid.section(top, column + 1, column + 5, view.text("workbook.matrix"));
    for (Strategy strategy : Strategy.values()) {
      grid.heading(top + 1, at(strategy), view.terms().strategy(strategy));
    }
    grid.heading(top + 1, column + 5, view.text("workbook.sum"));
    for (SizeClass size : SizeClass.values()) {
      addSize(size, top + 2 + size.ordinal() * FIGURES);
    }
    addMissing(top + 2 + SizeClass.values().length * FIGURES);
  }

  private int at(Strategy strategy) {
    return column + 2 + strategy.ordinal();
  }

  private void addSize(SizeClass size, int row) {
    grid.text(
        row,
        column,
        view.terms().size(size),
        Appearance.PLAIN.sized(16).strong().at(HorizontalAlignment.CENTER));
    grid.sheet().addMergedRegion(new CellRangeAddress(row, row + FIGURES - 1, column, column));
    addFigure(
        size,
        row,
        view.text("workbook.matrix-customers"),
        grid.appearance(ColumnFormat.WHOLE).strong(),
        field -> Content.of(field.customers()));
    addFigure(
        size,
        row + 1,
        view.text("workbook.matrix-revenue", view.baseYear()),
        grid.appearance(ColumnFormat.AMOUNT),
        field -> new Content.Amount(field.revenue()));
    addFigure(
        size,
        row + 2,
        view.text("workbook.whitespace"),
        grid.appearance(ColumnFormat.AMOUNT),
        field -> new Content.Amount(field.whitespace()));
  }

  private void addFigure(
      SizeClass size,
      int row,
      String label,
      Appearance appearance,
      Function<Matrix.Field, Content> figure) {
    grid.text(row, column + 1, label, Appearance.PLAIN);
    for (Strategy strategy : Strategy.values()) {
      Cell cell = Cell.of(size, strategy);
      FieldColours colours = FieldColours.of(cell);
      grid.write(
          row,
          at(strategy),
          figure.apply(matrix.field(cell)),
          // Without the red of negative amounts, which some of the colours would swallow.
          appearance.format("#,##0").coloured(colours.text(), colours.fill()));
    }
    grid.write(row, column + 5, figure.apply(sum(size)), appearance);
  }

  private Matrix.Field sum(SizeClass size) {
    int customers = 0;
    Money revenue = Money.ZERO;
    Money potential = Money.ZERO;
    Money whitespace = Money.ZERO;
    for (Strategy strategy : Strategy.values()) {
      Matrix.Field field = matrix.field(Cell.of(size, strategy));
      customers += field.customers();
      revenue = revenue.plus(field.revenue());
      potential = potential.plus(field.potential());
      whitespace = whitespace.plus(field.whitespace());
    }
    return new Matrix.Field(customers, revenue, potential, whitespace);
  }

  private void addMissing(int row) {
    Matrix.Field missing = matrix.potentialMissing();
    String name = view.terms().cell(null);
    String customers = view.text("workbook.matrix-customers");
    String revenue = view.text("workbook.matrix-revenue", view.baseYear());
    grid.text(row, column + 1, view.text("workbook.of-them", name, customers), Appearance.PLAIN);
    grid.write(
        row,
        column + 5,
        Content.of(missing.customers()),
        grid.appearance(ColumnFormat.WHOLE).strong());
    grid.text(row + 1, column + 1, view.text("workbook.of-them", name, revenue), Appearance.PLAIN);
    grid.write(
        row + 1,
        column + 5,
        new Content.Amount(missing.revenue()),
        grid.appearance(ColumnFormat.AMOUNT));
  }
}
