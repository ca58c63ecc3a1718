package app.revier.excel.plan;

import app.revier.files.FileReplacement;
import app.revier.text.Texts;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tables as text files that spreadsheets open and an import reads back: UTF-8 with a byte order
 * mark, semicolons, the decimal sign of the language, days as ISO. A text that a spreadsheet would
 * take for a formula has an apostrophe in front.
 */
final class CsvTables {

  /** What a spreadsheet would work out or lose, see decision 0074. */
  private static final Pattern DANGEROUS = Pattern.compile("(?s)[=+\\-@\t\r\u0000].*");

  private static final Pattern QUOTED = Pattern.compile("(?s).*[;\"\n\r].*");

  private static final String ENDING = ".csv";

  private static final int ACCURATE = 9;

  private CsvTables() {}

  /** The file of a kind: in a folder, or beside a name that ends in .csv, with that in front. */
  static Path file(Path target, String kind) {
    String name = String.valueOf(target.getFileName());
    return name.toLowerCase(Locale.ROOT).endsWith(ENDING)
        ? target.resolveSibling(
            name.substring(0, name.length() - ENDING.length()) + "-" + kind + ENDING)
        : target.resolve(kind + ENDING);
  }

  /** Writes a table; what the program works out is left out, since it follows from the rest. */
  static <R> void write(Path file, TableSheet<R> table, Texts texts) {
    List<WorkbookColumn<R>> entered =
        table.columns().stream()
            .filter(column -> column.is(WorkbookColumn.Trait.READ_BACK))
            .filter(column -> !column.is(WorkbookColumn.Trait.HIDDEN))
            .toList();
    // Of contracts nothing is read back but what is told of them.
    List<WorkbookColumn<R>> columns = entered.size() > 1 ? entered : table.columns();
    FileReplacement.write(
        file,
        out -> {
          Writer writer =
              new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
          writer.write('\ufeff');
          line(writer, columns.stream().map(column -> text(column.heading().text())).toList());
          for (R row : table.rows()) {
            List<String> cells = new ArrayList<>(columns.size());
            for (WorkbookColumn<R> column : columns) {
              cells.add(cell(column.source().of(row), texts));
            }
            line(writer, cells);
          }
          writer.flush();
        });
  }

  private static void line(Writer writer, List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        writer.write(';');
      }
      String cell = cells.get(i);
      writer.write(QUOTED.matcher(cell).matches() ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
    }
    writer.write("\r\n");
  }

  private static String cell(@Nullable Content content, Texts texts) {
    return switch (content) {
      case null -> "";
      case Content.Text(String text) -> text(text);
      case Content.Formula(_, var result) -> cell(result, texts);
      case Content.Field(_, String name) -> text(name);
      case Content.Day(var date) -> date.toString();
      case Content.Amount(var money) -> number(money.toDecimal(), texts);
      case Content.Figure(double value) ->
          number(
              BigDecimal.valueOf(value)
                  .setScale(ACCURATE, RoundingMode.HALF_EVEN)
                  .stripTrailingZeros(),
              texts);
    };
  }

  private static String number(BigDecimal value, Texts texts) {
    String plain = value.toPlainString();
    return texts.language().code().equals("de") ? plain.replace('.', ',') : plain;
  }

  /** A text that no spreadsheet takes for a formula. */
  static String text(String text) {
    return DANGEROUS.matcher(text).matches() ? "'" + text : text;
  }
}
