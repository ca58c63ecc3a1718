package app.revier.store;

import app.revier.book.BookFailure;
import app.revier.book.UnwritableFileException;
import app.revier.files.FileReplacement;
import app.revier.files.OwnerOnly;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers the books that Revier has closed here, each by its length and two sums over all of its
 * bytes. A book that is found as it was left needs no further look before it is changed; any other
 * comes from elsewhere, was not closed, or has been damaged meanwhile, and is looked through.
 *
 * <p>The list holds nothing of what is in the books, and nothing that leads to them. If it is lost
 * or cannot be read, books are looked through once more.
 */
final class ClosedBooks {

  /** How many are remembered; the last are the first to go. */
  private static final int MOST = 500;

  private static final Logger LOG = LoggerFactory.getLogger(ClosedBooks.class);

  private static final int BUFFER = 1 << 20;

  /** Remembers nothing. */
  static final ClosedBooks NONE = new ClosedBooks(null);

  private final @Nullable Path list;

  /**
   * Those of a user.
   *
   * @param list the file with the list; none remembers nothing
   */
  ClosedBooks(@Nullable Path list) {
    this.list = list;
  }

  /** Whether a file is a book as Revier has left it here. */
  boolean isAsLeft(Path book) throws IOException {
    return list != null && !BookHeader.hasLog(book) && known().contains(fingerprint(book));
  }

  /**
   * Remembers a book that has just been closed, unless a part of it is still in its log. Where that
   * cannot be written down, the book is looked through the next time.
   */
  void remember(Path book) {
    try {
      if (list != null && !BookHeader.hasLog(book)) {
        remember(list, fingerprint(book));
      }
    } catch (IOException | BookFailure | UnwritableFileException e) {
      LOG.warn("not remembered: {}", book, e);
    }
  }

  private void remember(Path list, String fingerprint) throws IOException {
    List<String> all = new ArrayList<>(known());
    if (!all.isEmpty() && all.getFirst().equals(fingerprint)) {
      return;
    }
    all.remove(fingerprint);
    all.addFirst(fingerprint);
    String text = String.join("\n", all.subList(0, Math.min(MOST, all.size()))) + "\n";
    OwnerOnly.createFolders(NewFile.folderOf(list));
    FileReplacement.write(list, out -> out.write(text.getBytes(StandardCharsets.ISO_8859_1)));
  }

  private List<String> known() {
    if (list == null || !Files.exists(list)) {
      return List.of();
    }
    try {
      return Files.readString(list, StandardCharsets.ISO_8859_1).lines().limit(MOST).toList();
    } catch (IOException e) {
      LOG.warn("the list of closed books cannot be read", e);
      return List.of();
    }
  }

  private static String fingerprint(Path book) throws IOException {
    return OpenFiles.read(book, (bytes, _) -> fingerprint(bytes));
  }

  private static String fingerprint(InputStream bytes) throws IOException {
    CRC32 one = new CRC32();
    CRC32C other = new CRC32C();
    long length = 0;
    byte[] buffer = new byte[BUFFER];
    for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
      one.update(buffer, 0, read);
      other.update(buffer, 0, read);
      length += read;
    }
    return length
        + " "
        + Long.toHexString(one.getValue())
        + " "
        + Long.toHexString(other.getValue());
  }
}
