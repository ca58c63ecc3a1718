package app.revier.book;

import app.revier.task.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Restore points that only remember when and why they were made, for tests. */
public final class MemoryPoints implements RestorePoints {

  private final Clock clock;
  private final List<RestorePoint> made = new ArrayList<>();
  private BookFailure.@Nullable Reason failure;

  /** None yet. */
  public MemoryPoints(Clock clock) {
    this.clock = clock;
  }

  /** Lets every further point fail, or none. */
  public void fail(BookFailure.@Nullable Reason reason) {
    failure = reason;
  }

  /** Why each was made, the first one first. */
  public List<RestorePoint.Reason> reasons() {
    return made.stream().map(RestorePoint::reason).toList();
  }

  @Override
  public void newSealed(
      Path file, char[] password, java.util.function.Consumer<BookStore> filling) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<RestorePoint> list(Path book) {
    return List.copyOf(made).reversed();
  }

  @Override
  public PreparedRestore prepare(Path book, Path file, char @Nullable [] password) {
    throw new UnsupportedOperationException("nothing is kept");
  }

  @Override
  public Restored restore(Path book, PreparedRestore prepared) {
    throw new UnsupportedOperationException("nothing is kept");
  }

  @Override
  public boolean isSealed(Path file) {
    return false;
  }

  @Override
  public void copySealed(BookStore store, Path file, char[] password) {
    throw new UnsupportedOperationException("nothing is kept");
  }

  @Override
  public RestorePoint make(BookStore store, RestorePoint.Reason reason) {
    if (failure != null) {
      throw new BookFailure(failure, Path.of("points"));
    }
    int customers = store.load(Progress.NONE).customers().size();
    RestorePoint point =
        new RestorePoint(
            Path.of("point-" + made.size()), clock.instant(), reason, customers, 1_000);
    made.add(point);
    return point;
  }

  @Override
  public boolean holds(RestorePoint point, Collection<String> words) {
    return false;
  }

  @Override
  public void deleteUnfinished(Path book) {
    // Nothing is ever unfinished here.
  }

  @Override
  public RestorePoint rewrite(RestorePoint point, Consumer<BookStore> change) {
    throw new UnsupportedOperationException("these points are no files");
  }
}
