package app.revier.cli;

import app.revier.book.Book;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.segment.Cell;
import app.revier.segment.CrossTable;
import app.revier.segment.Dimension;
import app.revier.segment.Matrix;
import app.revier.territory.Attribute;
import app.revier.territory.Strategy;
import app.revier.text.DimensionTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows customers by two things at once. */
@Command(name = "crosstable")
final class CrosstableCommand implements Callable<Integer> {

  private final Invocation call;

  @Parameters(index = "0", paramLabel = "ROWS", descriptionKey = "behaviour.crosstable-rows")
  private String rows = "";

  @Parameters(index = "1", paramLabel = "COLUMNS", descriptionKey = "behaviour.crosstable-columns")
  private String columns = "";

  @Option(names = "--json", descriptionKey = "cli.option-json")
  private boolean json;

  CrosstableCommand(Invocation call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    return call.read(this::show);
  }

  private int show(Book book) {
    Snapshot snapshot = book.snapshot();
    List<Attribute> attributes = snapshot.settings().get(Setting.ATTRIBUTES);
    CrossTable table =
        CrossTable.of(
            snapshot.segmentation().classifications(),
            dimension(rows, attributes),
            dimension(columns, attributes));
    if (json) {
      Json.print(call.out(), document(table));
    } else {
      print(table, call.texts().currencySign(snapshot.settings().get(Setting.CURRENCY)));
    }
    return ExitStatus.DONE;
  }

  private Dimension dimension(String word, List<Attribute> attributes) {
    Dimension found = DimensionTexts.find(word, attributes);
    if (found == null) {
      DimensionTexts words = new DimensionTexts(call.texts());
      String known =
          DimensionTexts.all(attributes).stream()
              .map(words::name)
              .collect(Collectors.joining(", "));
      throw new UsageException(call.texts().get("behaviour.crosstable-unknown", word, known));
    }
    return found;
  }

  private static Map<String, @Nullable Object> document(CrossTable table) {
    Map<String, @Nullable Object> document = Json.object();
    document.put("rows", codes(table.rowDimension(), table.rows()));
    document.put("columns", codes(table.columnDimension(), table.columns()));
    List<Map<String, @Nullable Object>> cells = new ArrayList<>();
    List<Map<String, @Nullable Object>> rowTotals = new ArrayList<>();
    List<Map<String, @Nullable Object>> columnTotals = new ArrayList<>();
    for (String row : table.rows()) {
      for (String column : table.columns()) {
        Map<String, @Nullable Object> cell = Json.object();
        cell.put("row", code(table.rowDimension(), row));
        cell.put("column", code(table.columnDimension(), column));
        cells.add(with(cell, table.cell(row, column)));
      }
      Map<String, @Nullable Object> all = Json.object();
      all.put("row", code(table.rowDimension(), row));
      rowTotals.add(with(all, table.row(row)));
    }
    for (String column : table.columns()) {
      Map<String, @Nullable Object> all = Json.object();
      all.put("column", code(table.columnDimension(), column));
      columnTotals.add(with(all, table.column(column)));
    }
    document.put("cells", cells);
    document.put("rowTotals", rowTotals);
    document.put("columnTotals", columnTotals);
    document.put("total", with(Json.object(), table.total()));
    return document;
  }

  private static Map<String, @Nullable Object> with(
      Map<String, @Nullable Object> document, Matrix.Field field) {
    document.put("customers", field.customers());
    document.put("revenue", Json.amount(field.revenue()));
    document.put("potential", Json.amount(field.potential()));
    document.put("whitespace", Json.amount(field.whitespace()));
    return document;
  }

  private static List<@Nullable String> codes(Dimension dimension, List<@Nullable String> values) {
    List<@Nullable String> codes = new ArrayList<>();
    for (String value : values) {
      codes.add(code(dimension, value));
    }
    return codes;
  }

  private static @Nullable String code(Dimension dimension, @Nullable String code) {
    if (code == null) {
      return null;
    }
    return switch (dimension) {
      case Dimension.Own(Attribute attribute) -> {
        Attribute.Value value = attribute.value(code);
        yield value == null ? code : value.label();
      }
      case Dimension.BuiltIn.STRATEGY -> Codes.of(Strategy.valueOf(code));
      case Dimension.BuiltIn.CELL -> Cell.valueOf(code).code();
      case Dimension.BuiltIn _ -> code;
    };
  }

  /** One table a figure: side by side they would not fit into a terminal. */
  private void print(CrossTable table, String sign) {
    var texts = call.texts();
    print(table, texts.get("cli.column-customers"), field -> texts.number(field.customers()));
    print(
        table, texts.get("cli.column-revenue-plain", sign), field -> texts.amount(field.revenue()));
    print(table, texts.get("cli.column-potential", sign), field -> texts.amount(field.potential()));
    print(
        table, texts.get("cli.column-whitespace", sign), field -> texts.amount(field.whitespace()));
  }

  private void print(CrossTable table, String figure, Function<Matrix.Field, String> written) {
    DimensionTexts words = new DimensionTexts(call.texts());
    List<String> headings = new ArrayList<>();
    headings.add(figure);
    for (String column : table.columns()) {
      headings.add(">" + words.value(table.columnDimension(), column));
    }
    headings.add(">" + call.texts().get("behaviour.total"));
    TextTable shown = new TextTable(headings.toArray(String[]::new));
    for (String row : table.rows()) {
      List<String> cells = new ArrayList<>();
      cells.add(words.value(table.rowDimension(), row));
      for (String column : table.columns()) {
        cells.add(written.apply(table.cell(row, column)));
      }
      cells.add(written.apply(table.row(row)));
      shown.row(cells.toArray(String[]::new));
    }
    List<String> sums = new ArrayList<>();
    sums.add(call.texts().get("behaviour.total"));
    for (String column : table.columns()) {
      sums.add(written.apply(table.column(column)));
    }
    sums.add(written.apply(table.total()));
    shown.row(sums.toArray(String[]::new));
    shown.print(call.out());
    call.out().println();
  }
}
