package app.revier.intake;

import app.revier.intake.TableSource.RowHandler;
import app.revier.task.CancelledException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a sheet on a thread of its own, while those before them are taken on the thread
 * that asks: unpacking and understanding a file costs about as much as what is done with its rows.
 * Only a few batches of rows are in memory. Whatever way the taking ends, the thread has ended
 * before.
 */
final class ReadAhead {

  private static final int BATCH = 256;
  private static final int BATCHES = 8;
  private static final Duration LOOK = Duration.ofMillis(2);

  private final TableSource source;
  private final String sheet;
  private final BlockingQueue<List<SourceRow>> batches = new ArrayBlockingQueue<>(BATCHES);
  private final Thread thread;
  private List<SourceRow> batch = new ArrayList<>(BATCH);
  private volatile boolean unwanted;

  /** Why the reading ended early; read after the end was seen in the queue. */
  private @Nullable Throwable failure;

  private ReadAhead(TableSource source, String sheet) {
    this.source = source;
    this.sheet = sheet;
    thread = Thread.ofPlatform().daemon().name("import-reader").unstarted(this::readAll);
  }

  /**
   * Gives each row of a sheet to {@code rows}, in order and on this thread, until it has had
   * enough. Their cells may be kept.
   *
   * @throws UnreadableFileException if the file breaks off or breaks its format
   */
  static void read(TableSource source, String sheet, RowHandler rows)
      throws UnreadableFileException {
    ReadAhead ahead = new ReadAhead(source, sheet);
    ahead.thread.start();
    try {
      ahead.takeAll(rows);
    } finally {
      ahead.end();
    }
  }

  private void takeAll(RowHandler rows) throws UnreadableFileException {
    try {
      // The last batch is the one that has no rows.
      for (List<SourceRow> next = batches.take(); !next.isEmpty(); next = batches.take()) {
        for (SourceRow row : next) {
          if (!rows.row(row)) {
            return;
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancelledException();
    }
    switch (failure) {
      case null -> {}
      case UnreadableFileException unreadable -> throw unreadable;
      case RuntimeException bug -> throw bug;
      case Error error -> throw error;
      default -> throw new IllegalStateException(failure);
    }
  }

  /** Makes room until the thread has noticed that nothing more is wanted. */
  private void end() {
    unwanted = true;
    boolean interrupted = Thread.interrupted();
    boolean ended = false;
    while (!ended) {
      batches.clear();
      try {
        ended = thread.join(LOOK);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  // On the thread that reads

  private void readAll() {
    try {
      source.read(sheet, this::add);
    } catch (Throwable e) {
      failure = e;
    }
    try {
      if (!batch.isEmpty()) {
        batches.put(batch);
      }
      batches.put(List.of());
    } catch (InterruptedException e) {
      // Nobody interrupts this thread; and nobody would wait for what does not come.
      failure = e;
    }
  }

  private boolean add(SourceRow row) {
    batch.add(
        new SourceRow(
            row.number(), List.copyOf(row.cells()), row.fields(), row.hidden(), row.fault()));
    if (batch.size() == BATCH) {
      try {
        batches.put(batch);
      } catch (InterruptedException e) {
        throw new CancelledException();
      }
      batch = new ArrayList<>(BATCH);
    }
    return !unwanted;
  }
}
