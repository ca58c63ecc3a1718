package app.revier.book;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A state of a book that was checked wholly and only waits to take the place of another one. It is
 * a file of its own, which closing removes.
 */
public interface PreparedRestore extends AutoCloseable {

  /** The checked book in the form of today. Nobody has it open. */
  Path book();

  /** How many customers are in it. */
  int customers();

  /** How many growth projects are in it. */
  int projects();

  /** When it was last changed; none if its history does not say. */
  @Nullable Instant latestChange();

  @Override
  void close();
}
