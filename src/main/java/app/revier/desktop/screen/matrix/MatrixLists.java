package app.revier.desktop.screen.matrix;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.table.Column;
import app.revier.desktop.table.Sample;
import app.revier.desktop.table.SortOrder;
import app.revier.desktop.table.TableModel;
import app.revier.segment.Cell;
import app.revier.segment.Classification;
import app.revier.segment.Move;
import app.revier.territory.CustomerId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The lists beside the matrix: the customers of one cell, and those that change their cell. They
 * are sorted on the side; the result comes back as one update.
 */
final class MatrixLists {

  private final Desk desk;
  private final String sign;
  private final TableModel<Classification, CustomerId> customers;
  private final TableModel<Move, CustomerId> moves;
  private MatrixCell cell = new MatrixCell(Cell.A_MAINTAIN);
  private @Nullable MatrixState state;

  /**
   * Lists of a desk's book.
   *
   * @param sign of the currency
   */
  MatrixLists(Desk desk, String sign) {
    this.desk = desk;
    this.sign = sign;
    customers =
        new TableModel<>(
            desk.memory(),
            "matrix-screen.customers",
            one -> one.customer().id(),
            MatrixColumns.CUSTOMERS);
    moves =
        new TableModel<>(
            desk.memory(),
            "matrix-screen.moves",
            move -> move.customer().id(),
            MatrixColumns.MOVES);
    customers.orderProperty().subscribe((before, now) -> listCustomers());
    moves.orderProperty().subscribe((before, now) -> listMoves());
  }

  /** The customers of the selected cell. */
  TableModel<Classification, CustomerId> customers() {
    return customers;
  }

  /** The customers that change their cell. */
  TableModel<Move, CustomerId> moves() {
    return moves;
  }

  /** Lists the customers of another cell. */
  void show(MatrixCell selected) {
    cell = selected;
    listCustomers();
  }

  /** The matrix has changed. */
  void show(@Nullable MatrixState next) {
    state = next;
    listCustomers();
    listMoves();
  }

  private void listCustomers() {
    MatrixState now = state;
    if (now != null) {
      MatrixCell of = cell;
      list(
          customers,
          MatrixColumns::customers,
          now,
          () -> now.shown().classifications().stream().filter(of::holds).toList());
    }
  }

  private void listMoves() {
    MatrixState now = state;
    if (now != null) {
      int year = now.shown().baseYear();
      list(moves, columns -> columns.moves(year), now, now::moves);
    }
  }

  /** Rows to be found on the side. */
  @FunctionalInterface
  private interface Rows<S> {
    List<S> find();
  }

  private record Listed<S>(Map<String, Column<S>> columns, List<S> rows, Sample<S> sample) {}

  private <S> void list(
      TableModel<S, CustomerId> table,
      Function<MatrixColumns, Map<String, Column<S>>> kinds,
      MatrixState now,
      Rows<S> rows) {
    SortOrder order = table.orderProperty().get();
    desk.tasks()
        .latest(
            table,
            progress -> {
              Map<String, Column<S>> columns =
                  kinds.apply(
                      new MatrixColumns(desk.texts(), desk.terms(), now.shown().baseYear(), sign));
              List<S> sorted = order.sort(rows.find(), columns, table.setup().filling());
              return new Listed<>(columns, sorted, Sample.of(sorted, columns.values()));
            },
            listed -> {
              table.setColumns(listed.columns());
              table.show(listed.rows(), listed.sample());
            });
  }
}
