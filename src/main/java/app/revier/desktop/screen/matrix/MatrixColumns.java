package app.revier.desktop.screen.matrix;

import app.revier.desktop.table.Column;
import app.revier.desktop.table.NameOrder;
import app.revier.desktop.table.SortOrder;
import app.revier.desktop.table.TableModel;
import app.revier.segment.Cell;
import app.revier.segment.Classification;
import app.revier.segment.Move;
import app.revier.territory.Customer;
import app.revier.territory.Money;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of the lists beside the matrix. */
final class MatrixColumns {

  /** The customers of a cell at first: who brings most stands on top. */
  static final TableModel.Setup CUSTOMERS =
      new TableModel.Setup(
              List.of("name", "revenue", "whitespace"),
              "name",
              SortOrder.by("revenue", true),
              false)
          .yielding(List.of("whitespace", "revenue"));

  /** The customers that change their cell at first. */
  static final TableModel.Setup MOVES =
      new TableModel.Setup(
              List.of("name", "from", "to"), "name", SortOrder.by("revenue", true), false)
          .yielding(List.of("from", "to"));

  private final Texts texts;
  private final Terms terms;
  private final String year;
  private final String sign;
  private final NameOrder names;

  /**
   * Columns in a language.
   *
   * @param sign of the currency
   */
  MatrixColumns(Texts texts, Terms terms, int baseYear, String sign) {
    this.texts = texts;
    this.terms = terms;
    this.year = String.valueOf(baseYear);
    this.sign = sign;
    names = new NameOrder(texts.language().locale());
  }

  /** Those of the customers of a cell. */
  Map<String, Column<Classification>> customers() {
    Map<String, Column<Classification>> columns = new LinkedHashMap<>();
    addCustomer(columns, Classification::customer);
    add(columns, revenue(Classification::revenue));
    add(
        columns,
        amount("potential", texts.get("matrix.column-potential", sign), Classification::potential));
    add(
        columns,
        amount(
            "whitespace", texts.get("matrix.column-whitespace", sign), Classification::whitespace));
    add(
        columns,
        Column.figures(
            "share",
            texts.get("matrix.column-share"),
            Classification::shareOfWallet,
            fraction -> texts.number(fraction * 100, 0)));
    return columns;
  }

  /** Those of the customers that change their cell. */
  Map<String, Column<Move>> moves(int baseYear) {
    Map<String, Column<Move>> columns = new LinkedHashMap<>();
    addCustomer(columns, Move::customer);
    add(columns, plate("from", Move::from));
    add(columns, plate("to", Move::to));
    add(columns, revenue(move -> move.customer().revenue().in(baseYear)));
    return columns;
  }

  private <S> void addCustomer(Map<String, Column<S>> columns, Function<S, Customer> customer) {
    add(
        columns,
        Column.words(
            "number",
            texts.get("matrix.column-number"),
            row -> customer.apply(row).number(),
            row -> NameOrder.numberKey(customer.apply(row).number())));
    add(columns, words("name", row -> customer.apply(row).name()));
    add(columns, words("town", row -> customer.apply(row).address().city()));
  }

  private <S> Column<S> words(String id, Function<S, String> text) {
    return Column.words(
        id,
        texts.get("matrix.column-" + id),
        text,
        row -> text.apply(row).isEmpty() ? null : names.keyOf(text.apply(row)));
  }

  private <S> Column<S> plate(String id, Function<S, @Nullable Cell> cell) {
    return Column.<S, Cell>words(
            id, texts.get("matrix.column-" + id), row -> terms.cell(cell.apply(row)), cell)
        .withLook(Column.Look.PLATE);
  }

  private <S> Column<S> revenue(Function<S, @Nullable Money> value) {
    return amount("revenue", texts.get("matrix.column-revenue", sign), value)
        .withHint(texts.get("matrix.column-revenue-hint", year));
  }

  private <S> Column<S> amount(String id, String heading, Function<S, @Nullable Money> value) {
    return Column.figures(id, heading, value, texts::amount);
  }

  private static <S> void add(Map<String, Column<S>> columns, Column<S> column) {
    columns.put(column.id(), column);
  }
}
