package app.revier.store;

import app.revier.book.BookFailure;
import app.revier.book.BookFailure.Reason;
import app.revier.files.Companions;
import app.revier.sealed.SealedFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The first bytes of a file, read without the database, which would begin to tidy up a file that is
 * none of our business. Offsets are those of the SQLite file format, section 1.3.
 *
 * @param version which form of the book
 */
record BookHeader(int version) {

  private static final int SIZE = 100;
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int PAGE_SIZE = 16;
  private static final int CHANGE_COUNTER = 24;
  private static final int PAGES = 28;
  private static final int USER_VERSION = 60;
  private static final int APPLICATION_ID = 68;
  private static final int VALID_FOR = 92;

  /**
   * Reads the header of a book.
   *
   * @throws BookFailure if the file cannot be read, is no book, a sealed copy of one, is newer or
   *     breaks off
   */
  static BookHeader read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new BookFailure(Reason.NOT_A_BOOK, file);
    }
    try {
      return OpenFiles.read(
          file,
          (in, length) -> {
            byte[] bytes = in.readNBytes(SIZE);
            if (bytes.length < SIZE
                || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
              Reason why = SealedFile.isSealed(bytes) ? Reason.SEALED : Reason.NOT_A_BOOK;
              throw new BookFailure(why, file);
            }
            return check(ByteBuffer.wrap(bytes), length, file);
          });
    } catch (IOException e) {
      throw DatabaseFailures.of(e, file);
    }
  }

  private static BookHeader check(ByteBuffer header, long length, Path file) {
    if (header.getInt(APPLICATION_ID) != Schema.APPLICATION_ID) {
      throw new BookFailure(Reason.NOT_A_BOOK, file);
    }
    int version = header.getInt(USER_VERSION);
    Schema.checkVersion(version, file);
    int size = Short.toUnsignedInt(header.getShort(PAGE_SIZE));
    long pageSize = size == 1 ? 1 << 16 : size;
    boolean counted = header.getInt(CHANGE_COUNTER) == header.getInt(VALID_FOR);
    long pages = Integer.toUnsignedLong(header.getInt(PAGES));
    // What a write-ahead log holds may be missing in the file itself.
    if (counted && length < pages * pageSize && !hasLog(file)) {
      throw new BookFailure(Reason.DAMAGED, file);
    }
    return new BookHeader(version);
  }

  /** Whether there is a write-ahead log with content beside the book. */
  static boolean hasLog(Path file) {
    return Companions.log(file).toFile().length() > 0;
  }

  /** Whether a writer has the book open, or had it open when it ended. */
  static boolean hasSideFiles(Path file) {
    return Files.exists(Companions.log(file));
  }
}
