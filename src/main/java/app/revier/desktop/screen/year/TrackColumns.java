package app.revier.desktop.screen.year;

import app.revier.desktop.table.Column;
import app.revier.desktop.table.NameOrder;
import app.revier.desktop.table.SortOrder;
import app.revier.desktop.table.TableModel;
import app.revier.territory.Money;
import app.revier.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of the two tables of the year: causes, and plan against actual by customer. */
final class TrackColumns {

  /** The causes in the order in which they come, which is by size. */
  static final TableModel.Setup CAUSES =
      new TableModel.Setup(List.of("what", "amount"), "what", SortOrder.by("size", true), false);

  /** At first those who lack most. */
  static final TableModel.Setup CUSTOMERS =
      new TableModel.Setup(
              List.of("name", "planned", "to-date", "actual", "difference", "landing"),
              "name",
              SortOrder.by("difference", false),
              false)
          .yielding(List.of("landing", "planned"));

  private TrackColumns() {}

  /** Those of the causes, by id. */
  static Map<String, Column<CauseRow>> causes(Texts texts) {
    Map<String, Column<CauseRow>> columns = new LinkedHashMap<>();
    NameOrder names = new NameOrder(texts.language().locale());
    columns.put(
        "what", Column.names("what", texts.get("year.column-cause"), CauseRow::what, names));
    columns.put(
        "amount",
        Column.amounts("amount", texts.get("year.head-difference"), CauseRow::amount, texts));
    columns.put(
        "size",
        Column.amounts("size", texts.get("year.head-size"), row -> size(row.amount()), texts));
    return columns;
  }

  private static Money size(Money amount) {
    return amount.isNegative() ? amount.negated() : amount;
  }

  /** Those of the customers, by id. */
  static Map<String, Column<TrackRow>> customers(Texts texts, int year) {
    Map<String, Column<TrackRow>> columns = new LinkedHashMap<>();
    NameOrder names = new NameOrder(texts.language().locale());
    columns.put(
        "name",
        Column.names("name", texts.get("year.head-customer"), row -> row.customer().name(), names));
    columns.put(
        "number",
        Column.words(
            "number",
            texts.get("year.head-number"),
            row -> row.customer().number(),
            row -> NameOrder.numberKey(row.customer().number())));
    amount(
        columns,
        "planned",
        texts.get("year.head-planned", String.valueOf(year)),
        row -> row.year().planned(),
        texts);
    amount(
        columns,
        "to-date",
        texts.get("year.head-to-date"),
        row -> row.year().expectedToDate(),
        texts);
    amount(columns, "actual", texts.get("year.head-actual"), row -> row.year().actual(), texts);
    amount(
        columns,
        "difference",
        texts.get("year.head-difference"),
        row -> row.year().difference(),
        texts);
    amount(columns, "landing", texts.get("year.head-landing"), TrackRow::landing, texts);
    return columns;
  }

  private static void amount(
      Map<String, Column<TrackRow>> columns,
      String id,
      String heading,
      Function<TrackRow, @Nullable Money> amount,
      Texts texts) {
    columns.put(id, Column.amounts(id, heading, amount, texts));
  }
}
