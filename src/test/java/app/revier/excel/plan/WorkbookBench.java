package app.revier.excel.plan;

import app.revier.book.Book;
import app.revier.book.BookStore;
import app.revier.book.MemoryStore;
import app.revier.book.SampleBooks;
import app.revier.book.Setting;
import app.revier.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Measures the plan workbook: writing it with its formulas beside POI's streaming writer, which
 * writes the same cells of the same tables as plain values, in turn in one run; and how long
 * LibreOffice takes to work all formulas out.
 *
 * <p>Usage: {@code WorkbookBench [customers [runs [recalculated]]]}, by default 100,000 customers,
 * 5 runs and a workbook of 5,000 customers that is recalculated. Meant for a heap of 512 MB.
 */
public final class WorkbookBench {

  private static final int PROJECTS = 300;

  private WorkbookBench() {}

  /** Prints the table. */
  public static void main(String... args) throws IOException, InterruptedException {
    int customers = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
    int runs = args.length > 1 ? Integer.parseInt(args[1]) : 5;
    int recalculated = args.length > 2 ? Integer.parseInt(args[2]) : 5_000;
    Path folder = Files.createTempDirectory("workbook-bench");
    System.out.println("heap: " + (Runtime.getRuntime().maxMemory() >> 20) + " MB");
    if (customers > 0) {
      writing(customers, runs, folder);
    }
    if (recalculated > 0) {
      recalculation(recalculated, runs, folder);
    }
  }

  private static PlanView view(int customers) {
    BookStore.Contents made = SampleBooks.contents(customers);
    Map<String, String> settings = new HashMap<>(made.settings());
    settings.put(Setting.VISIT_LIMIT.key(), "none");
    // What a search takes is not what is measured here.
    settings.remove(Setting.TARGET.key());
    BookStore.Contents few =
        new BookStore.Contents(
            made.customers(),
            made.projects().subList(0, Math.min(PROJECTS, made.projects().size())),
            settings);
    try (Book book = SampleBooks.open(new MemoryStore(Path.of("bench.revier"), false, few))) {
      return new PlanView(book.snapshot(), List.of(), Language.GERMAN);
    }
  }

  private static void writing(int customers, int runs, Path folder) throws IOException {
    PlanView view = view(customers);
    Path ours = folder.resolve("ours.xlsx");
    Path theirs = folder.resolve("theirs.xlsx");
    long[] own = new long[runs];
    long[] peer = new long[runs];
    for (int i = -1; i < runs; i++) {
      long start = System.nanoTime();
      try (OutputStream out = Files.newOutputStream(ours)) {
        PlanWorkbookWriter.write(view, out);
      }
      long middle = System.nanoTime();
      try (OutputStream out = Files.newOutputStream(theirs)) {
        plain(view, out);
      }
      if (i >= 0) {
        own[i] = middle - start;
        peer[i] = System.nanoTime() - middle;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "| %,d customers | %.1f s | %.1f MB |%n",
        customers,
        median(own) / 1e9,
        Files.size(ours) / 1e6);
    System.out.printf(
        Locale.ROOT,
        "| POI's streaming writer, plain values | %.1f s | %.1f MB |%n",
        median(peer) / 1e9,
        Files.size(theirs) / 1e6);
  }

  private static void plain(PlanView view, OutputStream out) throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
      for (TableSheet<?> table : PlanWorkbookWriter.tables(view)) {
        plain(table, workbook);
      }
      workbook.write(out);
    }
  }

  private static <R> void plain(TableSheet<R> table, SXSSFWorkbook workbook) {
    SXSSFSheet sheet = workbook.createSheet(table.name());
    List<WorkbookColumn<R>> columns = table.shown();
    CellStyle[] styles = new CellStyle[columns.size()];
    for (int i = 0; i < styles.length; i++) {
      styles[i] = workbook.createCellStyle();
      styles[i].setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
    }
    Row headings = sheet.createRow(TableSheet.HEADING_ROW);
    for (int i = 0; i < columns.size(); i++) {
      headings.createCell(i).setCellValue(columns.get(i).heading().text());
    }
    int at = TableSheet.FIRST_ROW;
    for (R record : table.rows()) {
      Row row = sheet.createRow(at++);
      for (int i = 0; i < styles.length; i++) {
        Content content = columns.get(i).source().of(record);
        if (content != null || columns.get(i).formula() != null) {
          Cell cell = row.createCell(i);
          set(cell, content);
          cell.setCellStyle(styles[i]);
        }
      }
    }
  }

  private static void set(Cell cell, @Nullable Content content) {
    switch (content) {
      case null -> cell.setCellValue("");
      case Content.Text(String text) -> cell.setCellValue(text);
      case Content.Field(_, String name) -> cell.setCellValue(name);
      case Content.Amount(var money) -> cell.setCellValue(money.toDecimal().doubleValue());
      case Content.Figure(double value) -> cell.setCellValue(value);
      case Content.Day(var date) -> cell.setCellValue(date);
      case Content.Formula _ -> throw new IllegalArgumentException("formula");
    }
  }

  private static void recalculation(int customers, int runs, Path folder)
      throws IOException, InterruptedException {
    Path program = OtherProgram.installed();
    if (program == null) {
      System.out.println("LibreOffice is not installed");
      return;
    }
    Path file = folder.resolve("plan.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      PlanWorkbookWriter.write(view(customers), out);
    }
    long[] with = new long[runs];
    long[] without = new long[runs];
    for (int i = 0; i < runs; i++) {
      long start = System.nanoTime();
      OtherProgram.convert(
          program, List.of(file), Files.createTempDirectory(folder, "kept"), false);
      long middle = System.nanoTime();
      OtherProgram.convert(program, List.of(file), Files.createTempDirectory(folder, "anew"), true);
      without[i] = middle - start;
      with[i] = System.nanoTime() - middle;
    }
    System.out.printf(
        Locale.ROOT,
        "| %,d customers, opened and saved | %.1f s | recalculated | %.1f s | more | %.1f s |%n",
        customers,
        median(without) / 1e9,
        median(with) / 1e9,
        (median(with) - median(without)) / 1e9);
  }

  private static double median(long[] times) {
    long[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
