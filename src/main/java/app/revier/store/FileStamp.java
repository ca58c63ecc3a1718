package app.revier.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What tells a file from another of its name, and its content from what was written into it since.
 * The content itself is not looked at: on Unix, opening and closing a file that the database has
 * open would let go of the locks of the database.
 *
 * @param key tells files apart; none on systems that have no such key, which do not let an open
 *     file be moved, deleted or written over either: there the rest is not looked at
 */
record FileStamp(@Nullable Object key, long size, @Nullable FileTime changed) {

  /** The file that has this name now; none if there is none. */
  static @Nullable FileStamp of(Path file) throws IOException {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return now.fileKey() == null
          ? new FileStamp(null, 0, null)
          : new FileStamp(now.fileKey(), now.size(), now.lastModifiedTime());
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  /** Whether both are the same file, whatever is in it. */
  static boolean areOneFile(@Nullable FileStamp one, @Nullable FileStamp other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return Objects.equals(one.key, other.key);
  }
}
