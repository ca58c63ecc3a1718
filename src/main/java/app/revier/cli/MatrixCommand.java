package app.revier.cli;

import app.revier.book.Book;
import app.revier.book.Setting;
import app.revier.segment.Cell;
import app.revier.segment.Matrix;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the nine cells. */
@Command(name = "matrix")
final class MatrixCommand implements Callable<Integer> {

  private final Invocation call;

  @Option(names = "--json", descriptionKey = "cli.option-json")
  private boolean json;

  MatrixCommand(Invocation call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    return call.read(this::show);
  }

  private int show(Book book) {
    Matrix matrix = book.snapshot().segmentation().matrix();
    if (json) {
      List<Map<String, @Nullable Object>> cells = new ArrayList<>();
      for (Cell cell : Cell.values()) {
        cells.add(document(cell, matrix.field(cell)));
      }
      Map<String, @Nullable Object> document = Json.object();
      document.put("cells", cells);
      document.put("potentialMissing", matrix.potentialMissing().customers());
      Json.print(call.out(), document);
    } else {
      print(matrix, call, book.snapshot().settings().get(Setting.CURRENCY));
    }
    return ExitStatus.DONE;
  }

  /** A cell of any matrix for scripts. */
  static Map<String, @Nullable Object> document(Cell cell, Matrix.Field field) {
    Map<String, @Nullable Object> one = Json.object();
    one.put("cell", cell.code());
    one.put("customers", field.customers());
    one.put("revenue", Json.amount(field.revenue()));
    one.put("potential", Json.amount(field.potential()));
    one.put("whitespace", Json.amount(field.whitespace()));
    return one;
  }

  /** Prints any matrix. */
  static void print(Matrix matrix, Invocation call, String currency) {
    var texts = call.texts();
    String sign = texts.currencySign(currency);
    TextTable table =
        new TextTable(
            texts.get("cli.column-cell"),
            ">" + texts.get("cli.column-customers"),
            ">" + texts.get("cli.column-revenue-plain", sign),
            ">" + texts.get("cli.column-potential", sign),
            ">" + texts.get("cli.column-whitespace", sign));
    for (Cell cell : Cell.values()) {
      row(table, texts, call.terms().cell(cell), matrix.field(cell));
    }
    row(table, texts, texts.get("terms.potential-missing"), matrix.potentialMissing());
    table.print(call.out());
  }

  private static void row(TextTable table, Texts texts, String name, Matrix.Field field) {
    table.row(
        name,
        texts.number(field.customers()),
        texts.amount(field.revenue()),
        texts.amount(field.potential()),
        texts.amount(field.whitespace()));
  }
}
