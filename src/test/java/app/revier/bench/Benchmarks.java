package app.revier.bench;

import app.revier.desktop.screen.customers.FilterBench;
import app.revier.desktop.shell.palette.PaletteBench;
import app.revier.excel.plan.WorkbookBench;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Prints the tables of docs/benchmarks.md.
 *
 * <p>Usage: {@code Benchmarks [name …]}, by default all of them.
 */
public final class Benchmarks {

  private Benchmarks() {}

  /** One benchmark. */
  @FunctionalInterface
  private interface Bench {
    void run(String... arguments) throws Exception;
  }

  /** Prints the tables. */
  public static void main(String[] args) throws Exception {
    Map<String, Bench> all = new LinkedHashMap<>();
    all.put("start", StartBench::main);
    all.put("read", ReadBench::main);
    all.put("import", ImportBench::main);
    all.put("workbook", WorkbookBench::main);
    all.put("store", StoreBench::main);
    all.put("classes", ClassificationBench::main);
    all.put("plan", PlanBench::main);
    all.put("giving-up", GivingUpBench::main);
    all.put("week", WeekSizeBench::main);
    all.put("selection", SelectionBench::main);
    all.put("callplan", CallPlanBench::main);
    all.put("filter", FilterBench::main);
    all.put("places", PlacesBench::main);
    all.put("doubles", DoublesBench::main);
    all.put("search", SearchBench::main);
    all.put("palette", PaletteBench::main);
    for (String name : args.length > 0 ? args : all.keySet().toArray(String[]::new)) {
      Bench bench = all.get(name);
      if (bench == null) {
        throw new IOException("no such benchmark: " + name + ", there are " + all.keySet());
      }
      System.out.println("## " + name);
      bench.run();
      System.out.println();
    }
  }
}
