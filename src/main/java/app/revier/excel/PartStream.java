package app.revier.excel;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/**
 * The unpacked bytes of one part of a workbook: counted against the limits, and compared with the
 * checksum that the zip file keeps, which Java's own stream does not do.
 */
final class PartStream extends InputStream {

  private final InputStream bytes;
  private final long mostBytes;
  private final int mostAtOnce;
  private final long expectedChecksum;
  private final CRC32 checksum = new CRC32();

  /** Written by the thread that reads, and seen by whoever asks how far it is. */
  private volatile long count;

  private long stepStart;

  /**
   * Reads from {@code bytes}.
   *
   * @param mostBytes how many bytes may come altogether
   * @param mostAtOnce how many bytes may come between two calls of {@link #step}
   * @param expectedChecksum the CRC-32 of all bytes
   */
  PartStream(InputStream bytes, long mostBytes, int mostAtOnce, long expectedChecksum) {
    this.bytes = bytes;
    this.mostBytes = mostBytes;
    this.mostAtOnce = mostAtOnce;
    this.expectedChecksum = expectedChecksum;
  }

  /** Begins a new step of the parser; one that swallows too much at once is stopped. */
  void step() {
    stepStart = count;
  }

  /** How many bytes have been read. From any thread. */
  long count() {
    return count;
  }

  /** Reads what is left, so that the checksum is compared. */
  void drain() throws IOException {
    byte[] buffer = new byte[8_192];
    do {
      step();
    } while (read(buffer, 0, buffer.length) >= 0);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = bytes.read(buffer, offset, length);
    if (n < 0) {
      if (checksum.getValue() != expectedChecksum) {
        throw new ZipException("checksum differs");
      }
      return n;
    }
    checksum.update(buffer, offset, n);
    long now = count + n;
    count = now;
    if (now > mostBytes) {
      throw new LimitException("part unpacks to more than " + mostBytes + " bytes");
    }
    if (now - stepStart > mostAtOnce) {
      throw new LimitException("more than " + mostAtOnce + " bytes in one piece");
    }
    return n;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
