package app.revier.excel;

import app.revier.excel.MergedCells.Region;
import app.revier.intake.UnreadableFileException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * The merged cells of the sheets of a workbook, each looked for once. A large sheet is looked
 * through in a thread of its own, while the texts of the workbook are read.
 */
final class SheetRegions {

  /** Looking through this many bytes takes a few hundredths of a second. */
  private static final long SMALL = 16 << 20;

  private final WorkbookPackage parts;
  private final Map<String, FutureTask<List<Region>>> found = new HashMap<>();

  SheetRegions(WorkbookPackage parts) {
    this.parts = parts;
  }

  /** Begins to look, if the part of a sheet is large. */
  void begin(String part) {
    if (!found.containsKey(part) && parts.size(part) > SMALL) {
      Thread.ofPlatform().daemon().name("merged-cells").start(task(part));
    }
  }

  private FutureTask<List<Region>> task(String part) {
    FutureTask<List<Region>> task =
        new FutureTask<>(
            () -> {
              try (PartStream bytes = parts.bytes(part)) {
                return MergedScan.find(bytes);
              }
            });
    found.put(part, task);
    return task;
  }

  /** The merged cells of a sheet, for one reading of its rows; none if it has none. */
  @Nullable MergedCells of(String part, ReadLimits limits) throws UnreadableFileException {
    FutureTask<List<Region>> task = found.get(part);
    if (task == null) {
      task = task(part);
      task.run();
    }
    List<Region> regions = result(task);
    return regions.isEmpty() ? null : new MergedCells(regions, limits.columns());
  }

  /** What a task found; that it had not enough memory is no fault of the file. */
  static List<Region> result(FutureTask<List<Region>> task) throws UnreadableFileException {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          if (e.getCause() instanceof Error error) {
            throw error;
          }
          throw ReadFailures.of(e);
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
