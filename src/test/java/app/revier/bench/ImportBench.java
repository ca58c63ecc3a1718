package app.revier.bench;

import app.revier.Main;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * Times whole imports by the command line, {@code --json} included, in a small heap: 100,000
 * customers of 20 columns, 500,000 sales lines, both once more with half a million problems, from
 * .xlsx and CSV, and as many rows as a sheet takes with two million different texts; beside readers
 * of the same workbooks that only read. Each run is a program of its own, timed from its start to
 * its end; the contenders take turns.
 *
 * <p>Usage: {@code ImportBench [runs [file …]]}, by default 3 runs of all files.
 */
public final class ImportBench {

  private static final int CUSTOMERS = 100_000;
  private static final int SALES = 500_000;
  private static final int MOST_ROWS = 1_048_575;
  private static final String SMALL = "-Xmx512m";
  private static final String LARGE = "-Xmx6g";
  private static final double MEGABYTE = 1e6;

  private final Path folder;
  private final Path filled;
  private final StringBuilder table = new StringBuilder();

  private ImportBench(Path folder) {
    this.folder = folder;
    filled = folder.resolve("filled.revier");
  }

  /** Who reads a file. */
  private enum Contender {
    REVIER("Revier, whole import"),
    FASTEXCEL("fastexcel-reader, only reading"),
    POI("POI XSSF, only reading");

    private final String title;

    Contender(String title) {
      this.title = title;
    }
  }

  /** What a run took. */
  private record Figures(double seconds, double cpuSeconds, double peakBytes, int status) {}

  /** Prints the comparison. */
  public static void main(String[] args) throws Exception {
    if (args.length > 1 && args[0].equals("child")) {
      child(args);
      return;
    }
    int runs = args.length > 0 ? Integer.parseInt(args[0]) : 3;
    Set<String> files = new TreeSet<>(List.of(args).subList(Math.min(1, args.length), args.length));
    Path folder = Files.createTempDirectory("import-bench");
    try {
      new ImportBench(folder).run(runs, files);
    } finally {
      delete(folder);
    }
  }

  private void run(int runs, Set<String> only) throws IOException, InterruptedException {
    table.append("| File | What | Heap | Seconds | CPU, s | Peak memory, MB | Status |\n");
    table.append("|---|---|---|---:|---:|---:|---:|\n");
    Path first = folder.resolve("first.csv");
    ImportFiles.customers(first, CUSTOMERS, true);
    once(Contender.REVIER, first, filled, "-Xmx1g");
    for (String name :
        List.of(
            "customers.xlsx",
            "customers.csv",
            "sales.xlsx",
            "sales.csv",
            "customers-problems.xlsx",
            "customers-problems.csv",
            "sales-problems.xlsx",
            "sales-problems.csv",
            "receipts.xlsx")) {
      if (only.isEmpty() || only.contains(name)) {
        Path file = folder.resolve(name);
        write(file);
        compare(file, runs);
        Files.delete(file);
      }
    }
    System.out.print(table);
  }

  private static void write(Path file) throws IOException {
    String name = file.getFileName().toString();
    boolean sound = !name.contains("problems");
    if (name.startsWith("customers")) {
      ImportFiles.customers(file, CUSTOMERS, sound);
    } else if (name.startsWith("sales")) {
      ImportFiles.sales(file, CUSTOMERS, SALES, sound);
    } else {
      ImportFiles.receipts(file, CUSTOMERS, MOST_ROWS);
    }
  }

  private void compare(Path file, int runs) throws IOException, InterruptedException {
    String name = file.getFileName().toString();
    boolean sales = !name.startsWith("customers");
    String heap = name.startsWith("receipts") ? "-Xmx1g" : SMALL;
    List<Contender> contenders =
        name.endsWith(".csv") ? List.of(Contender.REVIER) : List.of(Contender.values());
    List<List<Figures>> results = new ArrayList<>();
    contenders.forEach(contender -> results.add(new ArrayList<>()));
    for (int run = 0; run < runs; run++) {
      for (Contender contender : contenders) {
        Path book = folder.resolve("book.revier");
        Files.deleteIfExists(book);
        if (sales) {
          Files.copy(filled, book, StandardCopyOption.REPLACE_EXISTING);
        }
        results
            .get(contender.ordinal())
            .add(once(contender, file, book, contender == Contender.POI ? LARGE : heap));
      }
    }
    for (Contender contender : contenders) {
      List<Figures> figures = results.get(contender.ordinal());
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %s | %.2f | %.2f | %,.0f | %d |%n",
              name,
              contender.title,
              contender == Contender.POI ? LARGE : heap,
              median(figures.stream().mapToDouble(Figures::seconds).toArray()),
              median(figures.stream().mapToDouble(Figures::cpuSeconds).toArray()),
              median(figures.stream().mapToDouble(Figures::peakBytes).toArray()) / MEGABYTE,
              figures.getLast().status()));
    }
  }

  private static double median(double... values) {
    return FreshJvm.median(values);
  }

  private Figures once(Contender contender, Path file, Path book, String heap)
      throws IOException, InterruptedException {
    Path figures = folder.resolve("figures");
    Files.deleteIfExists(figures);
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-Duser.home=" + folder,
                "--enable-native-access=ALL-UNNAMED",
                "--class-path",
                System.getProperty("java.class.path")));
    if (contender == Contender.REVIER) {
      // As the program image starts it.
      command.addAll(1, List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    }
    command.addAll(
        List.of(ImportBench.class.getName(), "child", figures.toString(), contender.name()));
    command.addAll(
        contender == Contender.REVIER
            ? List.of("--book", book.toString(), "import", file.toString(), "--json")
            : List.of(file.toString()));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(new File(folder.toFile(), "out"))
            .redirectError(
                contender == Contender.REVIER
                    ? Redirect.to(new File(folder.toFile(), "err"))
                    : Redirect.INHERIT);
    builder.environment().keySet().removeIf(name -> name.startsWith("XDG_"));
    long start = System.nanoTime();
    int status = builder.start().waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    String[] told = Files.readString(figures).split(" ", -1);
    Figures result =
        new Figures(seconds, Double.parseDouble(told[0]), Double.parseDouble(told[1]), status);
    System.err.printf(Locale.ROOT, "%s %s %s%n", file.getFileName(), contender, result);
    return result;
  }

  private static void child(String... args) throws Exception {
    Path figures = Path.of(args[1]);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> tell(figures)));
    switch (Contender.valueOf(args[2])) {
      case REVIER -> Main.main(List.of(args).subList(3, args.length).toArray(String[]::new));
      case FASTEXCEL -> fastexcel(Path.of(args[3]));
      case POI -> poi(Path.of(args[3]));
    }
  }

  private static void tell(Path figures) {
    try {
      double cpu =
          ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos()
              / (double) TimeUnit.SECONDS.toNanos(1);
      Files.writeString(figures, cpu + " " + FreshJvm.peakBytes());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void fastexcel(Path file) throws IOException {
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
    checkRead(cells);
  }

  private static void poi(Path file) throws Exception {
    long cells = 0;
    try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
      for (Row row : workbook.getSheetAt(0)) {
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
    checkRead(cells);
  }

  private static void checkRead(long cells) {
    if (cells == 0) {
      throw new IllegalStateException("nothing read");
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
