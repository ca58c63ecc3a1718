package app.revier.bench;

import app.revier.agenda.Activity;
import app.revier.agenda.ActivityId;
import app.revier.intake.ImportOptions;
import app.revier.intake.ImportPlan;
import app.revier.intake.ImportTarget;
import app.revier.intake.Importer;
import app.revier.intake.SourceCell;
import app.revier.intake.SourceRow;
import app.revier.intake.TableSource;
import app.revier.intake.UnreadableFileException;
import app.revier.place.Placing;
import app.revier.task.Progress;
import app.revier.territory.Address;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Position;
import app.revier.territory.ProjectId;
import app.revier.territory.SalesLine;
import app.revier.territory.Stage;
import app.revier.territory.Territory;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/**
 * Measures the import without its reader: tables made up in memory, typed cells as in a workbook
 * and text cells as in CSV. Prints medians of several runs; the time of the processor tells the
 * work apart from a busy machine.
 */
public final class IntakeBench {

  private static final int RUNS = 7;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private IntakeBench() {}

  /** Arguments: customers and sales lines, by default 100,000 and 500,000. */
  public static void main(String[] args) throws UnreadableFileException {
    int customers = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
    int lines = args.length > 1 ? Integer.parseInt(args[1]) : 500_000;
    for (boolean text : new boolean[] {false, true}) {
      String form = text ? "text" : "typed";
      Tables list = customers(customers, text);
      Target empty = new Target(List.of(), List.of());
      measure(customers + " customers × 20, " + form + ", new", customers, list, empty);
      Target full = new Target(plan(list, empty).newCustomers(), List.of());
      measure(customers + " customers × 20, " + form + ", unchanged", customers, list, full);
      Tables sales = sales(lines, customers, text);
      measure(lines + " sales lines, " + form + ", new", lines, sales, full);
      Target sold = new Target(full.customers, plan(sales, full).newSales());
      measure(lines + " sales lines, " + form + ", again", lines, sales, sold);
    }
  }

  private static ImportPlan plan(TableSource source, ImportTarget target)
      throws UnreadableFileException {
    return Importer.prepare(source, "bench", target, ImportOptions.DEFAULT, Progress.NONE);
  }

  private static void measure(String what, int rows, TableSource source, ImportTarget target)
      throws UnreadableFileException {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long[] times = new long[RUNS];
    long[] work = new long[RUNS];
    ImportPlan.Counts counts = new ImportPlan.Counts(0, 0, 0, 0, 0);
    for (int i = 0; i < RUNS; i++) {
      long start = System.nanoTime();
      long startWork = threads.getCurrentThreadCpuTime();
      counts = plan(source, target).counts();
      work[i] = threads.getCurrentThreadCpuTime() - startWork;
      times[i] = System.nanoTime() - start;
    }
    double seconds = median(times);
    System.out.printf(
        Locale.ROOT,
        "%-44s %6.3f s, %6.3f s of the processor, %,10.0f rows/s  %s%n",
        what,
        seconds,
        median(work),
        rows / seconds,
        counts);
  }

  private static double median(long[] nanos) {
    Arrays.sort(nanos);
    return nanos[nanos.length / 2] / 1e9;
  }

  private static Tables customers(int count, boolean text) {
    List<String> headings =
        List.of(
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
            "Telefon",
            "E-Mail",
            "Umsatz 2024",
            "Umsatz 2025",
            "Umsatz 2026",
            "Potenzial",
            "Vertragsumsatz",
            "Vertrag bis",
            "Besuchsdauer",
            "Letzter Besuch");
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    SourceCell[][] rows = new SourceCell[count + 1][];
    rows[0] = headings.stream().map(SourceCell.Text::new).toArray(SourceCell[]::new);
    for (int i = 1; i <= count; i++) {
      rows[i] =
          new SourceCell[] {
            new SourceCell.Text("K-" + (100_000 + i)),
            new SourceCell.Text("Klinik am Platz " + i),
            new SourceCell.Text("Hauptstraße " + random.nextInt(1, 200)),
            new SourceCell.Text(String.valueOf(10_000 + random.nextInt(80_000))),
            new SourceCell.Text("Musterstadt"),
            new SourceCell.Text("Deutschland"),
            number(500_000 + random.nextInt(40_000), 4, text),
            number(60_000 + random.nextInt(80_000), 4, text),
            new SourceCell.Text("Krankenhaus"),
            random.nextInt(4) == 0 ? new SourceCell.Text("Gruppe Nord") : SourceCell.Blank.BLANK,
            new SourceCell.Text("0221 47" + random.nextInt(100_000)),
            new SourceCell.Text("info@klinik" + i + ".example"),
            number(random.nextInt(5_000_000), 2, text),
            number(random.nextInt(5_000_000), 2, text),
            number(random.nextInt(5_000_000), 2, text),
            number(5_000_000 + random.nextInt(9_000_000), 2, text),
            random.nextInt(5) == 0
                ? number(random.nextInt(900_000), 2, text)
                : SourceCell.Blank.BLANK,
            random.nextInt(5) == 0 ? day(random.nextInt(700), text) : SourceCell.Blank.BLANK,
            number(20 + random.nextInt(60), 0, text),
            day(-random.nextInt(300), text)
          };
    }
    return new Tables(rows);
  }

  private static Tables sales(int count, int customers, boolean text) {
    List<String> headings =
        List.of("Kundennummer", "Datum", "Produkt", "Menge", "Einzelpreis", "Betrag");
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(8);
    SourceCell[][] rows = new SourceCell[count + 1][];
    rows[0] = headings.stream().map(SourceCell.Text::new).toArray(SourceCell[]::new);
    for (int i = 1; i <= count; i++) {
      rows[i] =
          new SourceCell[] {
            new SourceCell.Text("K-" + (100_001 + random.nextInt(customers))),
            day(-random.nextInt(1_000), text),
            new SourceCell.Text("Artikel " + random.nextInt(500)),
            number(random.nextInt(1, 400), 0, text),
            number(random.nextInt(90_000), 2, text),
            number(random.nextInt(900_000), 2, text)
          };
    }
    return new Tables(rows);
  }

  private static SourceCell number(long unscaled, int scale, boolean text) {
    BigDecimal value = BigDecimal.valueOf(unscaled, scale);
    return text
        ? new SourceCell.Text(String.format(Locale.GERMANY, "%,." + scale + "f", value))
        : new SourceCell.Numeric(value, false);
  }

  private static SourceCell day(int offset, boolean text) {
    LocalDate day = TODAY.plusDays(offset);
    return text
        ? new SourceCell.Text(
            String.format(
                Locale.ROOT,
                "%02d.%02d.%d",
                day.getDayOfMonth(),
                day.getMonthValue(),
                day.getYear()))
        : new SourceCell.Day(day);
  }

  /** One sheet of cells. */
  private static final class Tables implements TableSource {
    private final SourceCell[][] rows;

    Tables(SourceCell[][] rows) {
      this.rows = rows;
    }

    @Override
    public List<String> sheets() {
      return List.of("");
    }

    @Override
    public void read(String sheet, RowHandler handler) {
      List<SourceCell> cells = new ArrayList<>();
      for (int i = 0; i < rows.length; i++) {
        cells.clear();
        cells.addAll(Arrays.asList(rows[i]));
        if (!handler.row(SourceRow.of(i + 1, cells))) {
          return;
        }
      }
    }

    @Override
    public void close() {}
  }

  /** A book of customers and sales lines. */
  private static final class Target implements ImportTarget {
    private final List<Customer> customers;
    private final Territory territory;
    private final List<SalesLine> sales;
    private long last = 10_000_000;

    @Override
    public String currency() {
      return "EUR";
    }

    Target(List<Customer> customers, List<SalesLine> sales) {
      this.customers = customers;
      this.sales = sales;
      territory = new Territory(customers, List.<GrowthProject>of());
    }

    @Override
    public Territory territory() {
      return territory;
    }

    @Override
    public List<Stage> stages() {
      return Stage.DEFAULTS;
    }

    @Override
    public LocalDate today() {
      return TODAY;
    }

    @Override
    public int baseYear() {
      return today().getYear() - 1;
    }

    @Override
    public Map<CustomerId, LocalDate> reportedVisits() {
      return Map.of();
    }

    @Override
    public List<Activity> activities() {
      return List.of();
    }

    @Override
    public ActivityId nextActivityId() {
      return new ActivityId(++last);
    }

    @Override
    public CustomerId nextCustomerId() {
      return new CustomerId(++last);
    }

    @Override
    public ProjectId nextProjectId() {
      return new ProjectId(++last);
    }

    @Override
    public Placing.@Nullable Reason doubt(Position given, Address address) {
      return null;
    }

    @Override
    public void forEachSalesLine(Consumer<SalesLine> action) {
      sales.forEach(action);
    }
  }
}
