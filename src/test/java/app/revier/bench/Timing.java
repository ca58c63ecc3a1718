package app.revier.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * How long something takes in this JVM once it is warm.
 *
 * @param what was measured
 * @param milliseconds the median of the runs
 * @param slowest the slowest of the runs, in milliseconds
 * @param runs how many there were, without those to warm up
 * @param remark what else is worth knowing of the result; may be empty
 */
public record Timing(String what, double milliseconds, double slowest, int runs, String remark) {

  /** Runs something until it is warm, then measures it. */
  static <T> Timing of(String what, int runs, Supplier<T> work, Remark<T> remark) {
    T result = work.get();
    for (int i = 0; i < runs; i++) {
      result = work.get();
    }
    double[] times = new double[runs];
    for (int i = 0; i < runs; i++) {
      long start = System.nanoTime();
      result = work.get();
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    double slowest = java.util.Arrays.stream(times).max().orElseThrow();
    return new Timing(what, FreshJvm.median(times), slowest, runs, remark.of(result));
  }

  /** Says what else is worth knowing of a result. */
  @FunctionalInterface
  interface Remark<T> {
    String of(T result);
  }

  /** The machine, and the timings as a table. */
  static String table(List<Timing> timings) {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "%s %s, %d cores, warm%n",
            ManagementFactory.getRuntimeMXBean().getVmName(),
            Runtime.version(),
            Runtime.getRuntime().availableProcessors()));
    table.append("| What | Median, ms | Slowest, ms | Runs | |\n|---|---:|---:|---:|---|\n");
    for (Timing timing : timings) {
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %.1f | %.1f | %d | %s |%n",
              timing.what,
              timing.milliseconds,
              timing.slowest,
              timing.runs,
              timing.remark));
    }
    return table.toString();
  }
}
