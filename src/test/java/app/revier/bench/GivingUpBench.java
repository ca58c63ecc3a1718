package app.revier.bench;

import app.revier.task.CancelledException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * How long it takes until the thread of a plan that nobody waits for any more is free: plans with
 * reasons are given up at random moments.
 *
 * <p>Usage: {@code GivingUpBench [runs]}, by default 25 runs.
 */
public final class GivingUpBench {

  /** Given up within so many nanoseconds. */
  private static final long MOST_NANOS = 2_000_000_000L;

  private GivingUpBench() {}

  /** Prints the table. */
  public static void main(String[] args) throws InterruptedException, ExecutionException {
    int runs = args.length > 0 ? Integer.parseInt(args[0]) : 25;
    List<Timing> rows = new ArrayList<>();
    for (double correlation : new double[] {0, 0.3}) {
      for (int projects : new int[] {30, 200}) {
        rows.add(row(projects, correlation, runs));
      }
    }
    System.out.print(Timing.table(rows));
  }

  private static Timing row(int projects, double correlation, int runs)
      throws InterruptedException, ExecutionException {
    PlanBench.Sketch sketch = PlanBench.limited(projects, correlation);
    SplittableRandom random = new SplittableRandom(1);
    double[] times = new double[runs];
    int ready = 0;
    try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
      // Cold, so it takes longer than those that follow.
      long start = System.nanoTime();
      thread.submit(() -> sketch.explained(() -> {})).get();
      long within = Math.min((System.nanoTime() - start) / 4, MOST_NANOS);
      for (int i = 0; i < runs; i++) {
        CompletableFuture<Boolean> nobody = new CompletableFuture<>();
        var work =
            thread.submit(
                () -> {
                  try {
                    sketch.explained(() -> endIf(nobody.isDone()));
                    return true;
                  } catch (CancelledException e) {
                    return false;
                  }
                });
        TimeUnit.NANOSECONDS.sleep(random.nextLong(within));
        long end = System.nanoTime();
        nobody.complete(true);
        if (work.get()) {
          ready++;
        }
        times[i] = (System.nanoTime() - end) / 1e6;
      }
    }
    return new Timing(
        String.format(
            Locale.ROOT, "plan of %d projects with reasons, ρ = %.1f", projects, correlation),
        FreshJvm.median(times),
        Arrays.stream(times).max().orElseThrow(),
        runs,
        ready == 0 ? "" : ready + " of them were ready before");
  }

  private static void endIf(boolean nobodyWaits) {
    if (nobodyWaits) {
      throw new CancelledException();
    }
  }
}
