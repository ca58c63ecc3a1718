package app.revier.bench;

import app.revier.excel.FileTableReader;
import app.revier.intake.SourceCell;
import app.revier.intake.TableSource;
import app.revier.intake.UnreadableFileException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * Compares readers of the same workbook: ours, POI's object model and fastexcel-reader. Each run is
 * a JVM of its own with the same heap limit; its time is from before opening the file to after
 * closing it, with every value looked at, and without the start of the JVM.
 *
 * <p>The memory is the largest the process ever was (VmHWM of Linux): heap, garbage not yet
 * collected, class data, compiled code and native buffers, because this is what the computer must
 * have. An empty JVM takes about 40 MB of it. Where the system does not tell, it is 0.
 *
 * <p>Usage: {@code ReadBench [rows [runs]]}, by default 100,000 rows of 20 columns, 5 runs.
 */
public final class ReadBench {

  private static final int COLUMNS = 20;
  private static final String CHILD = "child";
  private static final String HEAP = "-Xmx4g";
  private static final double MEGABYTE = 1e6;

  private ReadBench() {}

  /** The readers that are compared. */
  enum Contender {
    REVIER("Revier"),
    FASTEXCEL("fastexcel-reader"),
    POI_DOM("POI XSSF");

    private final String title;

    Contender(String title) {
      this.title = title;
    }

    private long cells(Path file)
        throws IOException, UnreadableFileException, InvalidFormatException {
      return switch (this) {
        case REVIER -> readWithRevier(file);
        case FASTEXCEL -> readWithFastexcel(file);
        case POI_DOM -> readWithPoi(file);
      };
    }
  }

  /**
   * What one reader took.
   *
   * @param seconds the median of the runs
   * @param peakBytes the median of the runs' largest process sizes
   */
  public record Result(String reader, double seconds, long peakBytes) {}

  /** Prints the comparison. */
  public static void main(String[] args) throws Exception {
    if (args.length == 3 && args[0].equals(CHILD)) {
      runHere(Contender.valueOf(args[1]), Path.of(args[2]));
      return;
    }
    int rows = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
    int runs = args.length > 1 ? Integer.parseInt(args[1]) : 5;
    Path folder = Files.createTempDirectory("read-bench");
    try {
      System.out.print(table(rows, runs, folder));
    } finally {
      delete(folder);
    }
  }

  /** The comparison as a table, for texts that the cells share and for texts in the cells. */
  public static String table(int rows, int runs, Path folder)
      throws IOException, InterruptedException {
    StringBuilder table = new StringBuilder();
    for (boolean shared : new boolean[] {true, false}) {
      Path file = folder.resolve(shared ? "shared.xlsx" : "inline.xlsx");
      write(file, rows, shared);
      table.append(
          String.format(
              Locale.ROOT,
              "%,d rows × %d cells, texts %s, %.1f MB, %d runs%n",
              rows,
              COLUMNS,
              shared ? "in the table of shared texts" : "in the cells",
              Files.size(file) / MEGABYTE,
              runs));
      table.append(
          "| Reader | Seconds | Rows a second | Peak memory, MB |\n|---|---:|---:|---:|\n");
      for (Result result : compare(file, runs)) {
        table.append(
            String.format(
                Locale.ROOT,
                "| %s | %.2f | %,.0f | %,.0f |%n",
                result.reader(),
                result.seconds(),
                rows / result.seconds(),
                result.peakBytes() / MEGABYTE));
      }
      table.append('\n');
    }
    return table.toString();
  }

  /** Lets each reader read a workbook a few times, each time in a JVM of its own. */
  public static List<Result> compare(Path file, int runs) throws IOException, InterruptedException {
    List<Result> results = new ArrayList<>();
    for (Contender contender : Contender.values()) {
      double[] seconds = new double[runs];
      double[] peaks = new double[runs];
      for (int run = 0; run < runs; run++) {
        String[] figures =
            FreshJvm.run(HEAP, ReadBench.class, CHILD, contender.name(), file.toString())
                .split(" ", -1);
        seconds[run] = Double.parseDouble(figures[0]);
        peaks[run] = Double.parseDouble(figures[1]);
      }
      results.add(
          new Result(contender.title, FreshJvm.median(seconds), (long) FreshJvm.median(peaks)));
    }
    return results;
  }

  private static void runHere(Contender contender, Path file) throws Exception {
    long start = System.nanoTime();
    long cells = contender.cells(file);
    double seconds = (System.nanoTime() - start) / 1e9;
    if (cells % COLUMNS != 0 || cells == 0) {
      throw new IllegalStateException(cells + " cells read");
    }
    PrintStream out = System.out;
    out.println(seconds + " " + FreshJvm.peakBytes());
  }

  /** The largest size of this process so far; 0 on systems that do not tell. */
  private static long readWithRevier(Path file) throws UnreadableFileException {
    long[] cells = {0};
    try (TableSource source = new FileTableReader().open(file)) {
      source.read(
          source.sheets().getFirst(),
          row -> {
            for (SourceCell cell : row.cells()) {
              cells[0] += cell instanceof SourceCell.Blank ? 0 : 1;
            }
            return true;
          });
    }
    return cells[0];
  }

  private static long readWithFastexcel(Path file) throws IOException {
    long cells = 0;
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
        Stream<org.dhatim.fastexcel.reader.Row> rows = workbook.getFirstSheet().openStream()) {
      for (org.dhatim.fastexcel.reader.Row row :
          (Iterable<org.dhatim.fastexcel.reader.Row>) rows::iterator) {
        for (org.dhatim.fastexcel.reader.Cell cell : row) {
          cells += cell != null && cell.getValue() != null ? 1 : 0;
        }
      }
    }
    return cells;
  }

  private static long readWithPoi(Path file) throws IOException, InvalidFormatException {
    long cells = 0;
    try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
      for (Row row : workbook.getSheetAt(0)) {
        for (org.apache.poi.ss.usermodel.Cell cell : row) {
          Object value =
              switch (cell.getCellType()) {
                case STRING -> cell.getStringCellValue();
                case NUMERIC ->
                    DateUtil.isCellDateFormatted(cell)
                        ? cell.getLocalDateTimeCellValue()
                        : cell.getNumericCellValue();
                default -> throw new IllegalStateException(cell.getCellType().name());
              };
          cells += value.equals("") ? 0 : 1;
        }
      }
    }
    return cells;
  }

  /** Writes texts of many and of few values, amounts, dates and whole numbers in turn. */
  static void write(Path file, int rows, boolean shared) throws IOException {
    Random random = new Random(20_261_123);
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, false, shared)) {
      CellStyle date = style(workbook, "dd.mm.yyyy");
      CellStyle amount = style(workbook, "#,##0.00");
      Sheet sheet = workbook.createSheet("Kunden");
      for (int r = 0; r < rows; r++) {
        Row row = sheet.createRow(r);
        for (int c = 0; c < COLUMNS; c++) {
          write(row.createCell(c), random, date, amount);
        }
      }
      try (OutputStream bytes = Files.newOutputStream(file)) {
        workbook.write(bytes);
      }
    }
  }

  private static CellStyle style(SXSSFWorkbook workbook, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  private static void write(
      org.apache.poi.ss.usermodel.Cell cell, Random random, CellStyle date, CellStyle amount) {
    switch (cell.getColumnIndex() % 5) {
      case 0 -> cell.setCellValue("Kunde " + cell.getRowIndex() + "-" + cell.getColumnIndex());
      case 1 -> cell.setCellValue("Ort " + random.nextInt(2_000));
      case 2 -> {
        cell.setCellValue(random.nextInt(100_000_00) / 100.0);
        cell.setCellStyle(amount);
      }
      case 3 -> {
        cell.setCellValue(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2_000)));
        cell.setCellStyle(date);
      }
      default -> cell.setCellValue(random.nextInt(1_000));
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
