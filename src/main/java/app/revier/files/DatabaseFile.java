package app.revier.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells a database, such as a book, and what belongs to one by its first bytes, without harm to a
 * book that is open.
 *
 * <p>On Unix a program loses all its locks on a file as soon as it closes that file once, through
 * whatever name; another Revier would then tidy up a log that is in use. So a file that turns out
 * to be a database is not closed again before the program ends. Whatever may be handed a book by
 * mistake asks here before it opens the file itself.
 */
public final class DatabaseFile {

  /**
   * How a database and its companions begin: the file itself (SQLite's file format, section 1.3.1),
   * its log in either order of bytes (4.1), its rollback journal (3), and the index of the log,
   * which is of this computer's order. The last is a book that was sealed with a password.
   */
  private static final List<byte[]> BEGINNINGS =
      List.of(
          HexFormat.of().parseHex("53514c69746520666f726d6174203300"),
          HexFormat.of().parseHex("377f0682002de218"),
          HexFormat.of().parseHex("377f0683002de218"),
          HexFormat.of().parseHex("d9d505f920a163d7"),
          HexFormat.of().parseHex("18e22d0000000000"),
          HexFormat.of().parseHex("002de21800000000"),
          "REVRSEAL".getBytes(StandardCharsets.US_ASCII));

  private static final int LONGEST = 16;

  /** Locks are the whole program's, so are these: by the system's own identity of each file. */
  private static final Map<Object, FileChannel> KEPT_OPEN = new ConcurrentHashMap<>();

  private DatabaseFile() {}

  /**
   * Whether a file is a database or belongs to one; an empty or missing one is not.
   *
   * @throws IOException if it cannot be read
   */
  public static boolean isOne(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    Object identity = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    if (Files.size(file) == 0 || (identity != null && KEPT_OPEN.containsKey(identity))) {
      return Files.size(file) > 0;
    }
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    boolean isOne = false;
    try {
      isOne = beginsLikeOne(channel);
    } finally {
      if (!isOne || identity == null || KEPT_OPEN.putIfAbsent(identity, channel) != null) {
        channel.close();
      }
    }
    return isOne;
  }

  private static boolean beginsLikeOne(FileChannel channel) throws IOException {
    ByteBuffer head = ByteBuffer.allocate(LONGEST);
    while (head.hasRemaining() && channel.read(head) >= 0) {
      // A read may give less than was asked for.
    }
    return BEGINNINGS.stream()
        .anyMatch(
            known ->
                head.position() >= known.length
                    && Arrays.equals(head.array(), 0, known.length, known, 0, known.length));
  }
}
