package app.revier.bench;

import app.revier.book.Book;
import app.revier.book.FewHolidays;
import app.revier.excel.FileTableReader;
import app.revier.intake.ImportOptions;
import app.revier.intake.ImportPlan;
import app.revier.store.SqliteBooks;
import app.revier.task.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Times whole imports from .xlsx into a book: 100,000 customers, then 500,000 sales lines of
 * theirs; beside POI's object model only reading the same files. Each run is a JVM of its own.
 *
 * <p>Usage: {@code ImportBench [customers [sales [runs]]]}.
 */
public final class ImportBench {

  private static final String HEAP = "-Xmx6g";

  private ImportBench() {}

  /** Prints the comparison. */
  public static void main(String[] args) throws Exception {
    if (args.length > 0 && args[0].equals("revier")) {
      revier(Path.of(args[1]), Path.of(args[2]));
    } else if (args.length > 0 && args[0].equals("poi")) {
      poi(Path.of(args[1]));
    } else {
      int customers = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
      int sales = args.length > 1 ? Integer.parseInt(args[1]) : 500_000;
      int runs = args.length > 2 ? Integer.parseInt(args[2]) : 3;
      System.out.print(table(customers, sales, runs));
    }
  }

  /** The comparison as a table. */
  public static String table(int customers, int sales, int runs)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("import-bench");
    try {
      Path customersFile = folder.resolve("customers.xlsx");
      Path salesFile = folder.resolve("sales.xlsx");
      writeCustomers(customersFile, customers);
      writeSales(salesFile, customers, sales);
      StringBuilder table = new StringBuilder();
      table.append("| File | What | Seconds | Rows a second | Peak memory, MB |\n");
      table.append("|---|---|---:|---:|---:|\n");
      double[][] import1 = new double[runs][];
      double[][] import2 = new double[runs][];
      double[][] dom1 = new double[runs][];
      double[][] dom2 = new double[runs][];
      for (int run = 0; run < runs; run++) {
        Path book = folder.resolve("book" + run + ".revier");
        import1[run] = child("revier", customersFile, book);
        import2[run] = child("revier", salesFile, book);
        Files.delete(book);
        dom1[run] = child("poi", customersFile);
        dom2[run] = child("poi", salesFile);
      }
      append(table, "customers", "Revier, whole import", import1);
      append(table, "customers", "of that reading and matching", column(import1, 3, 2));
      append(table, "customers", "of that storing", column(import1, 4, 2));
      append(table, "customers", "POI XSSF, only reading", dom1);
      append(table, "sales lines", "Revier, whole import", import2);
      append(table, "sales lines", "of that reading and matching", column(import2, 3, 2));
      append(table, "sales lines", "of that storing", column(import2, 4, 2));
      append(table, "sales lines", "POI XSSF, only reading", dom2);
      return table.toString();
    } finally {
      delete(folder);
    }
  }

  private static double[][] column(double[][] runs, int seconds, int rows) {
    double[][] column = new double[runs.length][];
    for (int i = 0; i < runs.length; i++) {
      column[i] = new double[] {runs[i][seconds], runs[i][1], runs[i][rows]};
    }
    return column;
  }

  private static void append(StringBuilder table, String file, String what, double[][] runs) {
    double[] seconds = new double[runs.length];
    double[] peaks = new double[runs.length];
    for (int i = 0; i < runs.length; i++) {
      seconds[i] = runs[i][0];
      peaks[i] = runs[i][1];
    }
    double median = FreshJvm.median(seconds);
    table.append(
        String.format(
            Locale.ROOT,
            "| %s | %s | %.2f | %,.0f | %,.0f |%n",
            file,
            what,
            median,
            runs[0][2] / median,
            FreshJvm.median(peaks) / 1e6));
  }

  private static double[] child(String what, Path... files)
      throws IOException, InterruptedException {
    String[] arguments = new String[files.length + 1];
    arguments[0] = what;
    for (int i = 0; i < files.length; i++) {
      arguments[i + 1] = files[i].toString();
    }
    return Stream.of(FreshJvm.run(HEAP, ImportBench.class, arguments).split(" ", -1))
        .mapToDouble(Double::parseDouble)
        .toArray();
  }

  /** Prints seconds, peak bytes, rows, seconds of preparing, seconds of storing. */
  private static void revier(Path file, Path bookFile) throws Exception {
    SqliteBooks books = new SqliteBooks();
    try (Book book =
        Book.open(
            Files.exists(bookFile) ? books.open(bookFile) : books.create(bookFile),
            new FewHolidays(),
            Clock.systemUTC(),
            Progress.NONE)) {
      long start = System.nanoTime();
      ImportPlan plan =
          book.imports().prepare(new FileTableReader(), file, ImportOptions.DEFAULT, Progress.NONE);
      long prepared = System.nanoTime();
      book.imports().apply(plan, Progress.NONE);
      long stored = System.nanoTime();
      if (plan.counts().created() != plan.counts().read() || !plan.problems().isEmpty()) {
        throw new IllegalStateException(plan.counts() + " " + plan.problems().size());
      }
      System.out.println(
          (stored - start) / 1e9
              + " "
              + FreshJvm.peakBytes()
              + " "
              + plan.counts().read()
              + " "
              + (prepared - start) / 1e9
              + " "
              + (stored - prepared) / 1e9);
    }
  }

  private static void poi(Path file) throws Exception {
    long start = System.nanoTime();
    long rows = 0;
    long cells = 0;
    try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
      for (Row row : workbook.getSheetAt(0)) {
        rows++;
        for (org.apache.poi.ss.usermodel.Cell cell : row) {
          cells +=
              switch (cell.getCellType()) {
                case STRING -> cell.getStringCellValue().length();
                case NUMERIC -> (long) cell.getNumericCellValue();
                default -> 0;
              };
        }
      }
    }
    if (cells == 0) {
      throw new IllegalStateException("nothing read");
    }
    System.out.println(
        (System.nanoTime() - start) / 1e9 + " " + FreshJvm.peakBytes() + " " + (rows - 1));
  }

  private static void writeCustomers(Path file, int customers) throws IOException {
    String[] headings = {
      "Kundennummer",
      "Name",
      "Straße",
      "PLZ",
      "Ort",
      "Land",
      "Breite",
      "Länge",
      "Branche",
      "Konzern",
      "Umsatz 2024",
      "Umsatz 2025",
      "Umsatz 2026",
      "Potenzial",
      "Verbundenheit",
      "Bindung",
      "Vertragsumsatz",
      "Vertrag bis",
      "Wettbewerber",
      "Letzter Besuch"
    };
    Random random = new Random(20_261_123);
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
      CellStyle date = date(workbook);
      Sheet sheet = workbook.createSheet("Kunden");
      heading(sheet, headings);
      for (int i = 1; i <= customers; i++) {
        Row row = sheet.createRow(i);
        int c = 0;
        row.createCell(c++).setCellValue("K-" + i);
        row.createCell(c++).setCellValue("Praxis " + i);
        row.createCell(c++).setCellValue("Hauptstraße " + random.nextInt(200));
        row.createCell(c++).setCellValue(String.valueOf(50_000 + random.nextInt(9_999)));
        row.createCell(c++).setCellValue("Ort " + random.nextInt(2_000));
        row.createCell(c++).setCellValue("Deutschland");
        row.createCell(c++).setCellValue(50 + random.nextInt(20_000) / 10_000.0);
        row.createCell(c++).setCellValue(6 + random.nextInt(20_000) / 10_000.0);
        row.createCell(c++).setCellValue("Branche " + random.nextInt(20));
        row.createCell(c++).setCellValue(random.nextInt(4) == 0 ? "Gruppe " + i % 900 : "");
        for (int year = 0; year < 3; year++) {
          row.createCell(c++).setCellValue(random.nextInt(4_000_000) / 100.0);
        }
        row.createCell(c++).setCellValue(40_000 + random.nextInt(100_000));
        row.createCell(c++).setCellValue(random.nextInt(101));
        row.createCell(c++).setCellValue(0.5 + random.nextInt(50) / 100.0);
        row.createCell(c++).setCellValue(random.nextInt(10_000));
        day(row, c++, date, LocalDate.of(2027, 1, 1).plusDays(random.nextInt(900)));
        row.createCell(c++).setCellValue("Wettbewerb " + random.nextInt(30));
        day(row, c, date, LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300)));
      }
      write(workbook, file);
    }
  }

  private static void writeSales(Path file, int customers, int lines) throws IOException {
    Random random = new Random(20_261_124);
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
      CellStyle date = date(workbook);
      Sheet sheet = workbook.createSheet("Umsätze");
      heading(sheet, "Kundennummer", "Datum", "Produkt", "Menge", "Einzelpreis", "Betrag");
      for (int i = 1; i <= lines; i++) {
        Row row = sheet.createRow(i);
        int quantity = 1 + random.nextInt(50);
        int price = 100 + random.nextInt(10_000);
        row.createCell(0).setCellValue("K-" + (1 + random.nextInt(customers)));
        day(row, 1, date, LocalDate.of(2026, 1, 1).plusDays(random.nextInt(320)));
        row.createCell(2).setCellValue("Artikel " + random.nextInt(500));
        row.createCell(3).setCellValue(quantity);
        row.createCell(4).setCellValue(price / 100.0);
        row.createCell(5).setCellValue(quantity * (long) price / 100.0);
      }
      write(workbook, file);
    }
  }

  private static CellStyle date(SXSSFWorkbook workbook) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
    return style;
  }

  private static void heading(Sheet sheet, String... headings) {
    Row row = sheet.createRow(0);
    for (int i = 0; i < headings.length; i++) {
      row.createCell(i).setCellValue(headings[i]);
    }
  }

  private static void day(Row row, int column, CellStyle style, LocalDate day) {
    var cell = row.createCell(column);
    cell.setCellValue(day);
    cell.setCellStyle(style);
  }

  private static void write(SXSSFWorkbook workbook, Path file) throws IOException {
    try (OutputStream bytes = Files.newOutputStream(file)) {
      workbook.write(bytes);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
