package app.revier.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/**
 * The files that databases of this program have open, and how to read one without harm to them.
 *
 * <p>On Unix a program loses all its locks on a file as soon as it closes that file once, by
 * whatever name; another Revier would then tidy up a log that is in use. So what was opened to be
 * read is closed together with the last database that has the same file open, and at once if there
 * is none. The database does the same with its own.
 */
final class OpenFiles {

  /** The whole program's, as the locks are, by the system's own identity of each file. */
  private static final Map<Object, Use> USES = new HashMap<>();

  private OpenFiles() {}

  /** How many use a file, and the one way to read it, if anybody has. */
  private static final class Use {
    private int users;
    // Not a channel: an interrupted thread closes one.
    private @Nullable RandomAccessFile open;
  }

  /** Reads a file. */
  @FunctionalInterface
  interface Reading<T> {
    /** Reads it, from its beginning; its size is in bytes. */
    T from(InputStream bytes, long size) throws IOException;
  }

  /** Gives what is read. The file may be one that a database has open. */
  static <T> T read(Path file, Reading<T> reading) throws IOException {
    Object key = begin(file);
    if (key == null) {
      try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
        return reading.from(new Bytes(open), open.length());
      }
    }
    try {
      RandomAccessFile open = opened(key, file);
      return reading.from(new Bytes(open), open.length());
    } finally {
      end(key);
    }
  }

  private static RandomAccessFile opened(Object key, Path file) throws IOException {
    synchronized (USES) {
      Use use = USES.computeIfAbsent(key, _ -> new Use());
      if (use.open == null) {
        use.open = new RandomAccessFile(file.toFile(), "r");
      }
      return use.open;
    }
  }

  /**
   * Notes that a database is about to open a file, or has just made it.
   *
   * @return what {@link #closed} is to be told; none if there is no such file, or no need
   */
  static @Nullable Object opening(Path file) throws SQLException {
    try {
      return begin(file);
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  private static @Nullable Object begin(Path file) throws IOException {
    Object key;
    try {
      key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    } catch (NoSuchFileException e) {
      return null;
    }
    if (key != null) {
      synchronized (USES) {
        USES.computeIfAbsent(key, _ -> new Use()).users++;
      }
    }
    return key;
  }

  /** Notes that a database has closed a file. */
  static void closed(@Nullable Object key) throws SQLException {
    try {
      end(key);
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  private static SQLException unusable(IOException e) {
    return new SQLException(e.getMessage(), null, SQLiteErrorCode.SQLITE_CANTOPEN.code, e);
  }

  private static void end(@Nullable Object key) throws IOException {
    if (key == null) {
      return;
    }
    synchronized (USES) {
      Use use = USES.get(key);
      if (use != null && --use.users == 0) {
        USES.remove(key);
        if (use.open != null) {
          use.open.close();
        }
      }
    }
  }

  /** All bytes of a file that others may be reading as well; closing it leaves the file open. */
  private static final class Bytes extends InputStream {
    private final RandomAccessFile file;
    private long position;

    private Bytes(RandomAccessFile file) {
      this.file = file;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
      synchronized (file) {
        file.seek(position);
        int read = file.read(bytes, from, most);
        position += Math.max(0, read);
        return read;
      }
    }
  }
}
