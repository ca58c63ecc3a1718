package app.revier.excel;

import app.revier.intake.TextEncoding;
import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A first look at all bytes of a text file: is it text at all, in which encoding, and how does it
 * begin. What the user says decides the encoding, else a byte order mark, else how zero bytes lie
 * (UTF-16), else whether the bytes are UTF-8, if need be with a few that are broken; and if they
 * are not, which old encoding makes words of them ({@link EncodingChoice}).
 */
final class CsvScan {

  /** How many bytes from the beginning are looked at for the form of the table. */
  private static final int SAMPLE = 1 << 16;

  /** Of all characters in the sample, at most one in so many is a control character. */
  private static final int TEXT_TO_CONTROLS = 50;

  /** Of all characters in the sample, at most one in so many is a zero that fills up a field. */
  private static final int TEXT_TO_ZEROS = 8;

  /** In a text in UTF-16 of western letters, nearly every second byte is zero. */
  private static final double ZEROS_OF_UTF_16 = 0.4;

  /** Old programs end a text with this. */
  private static final char END_OF_FILE = 0x1a;

  private final Utf8Check utf8 = new Utf8Check();
  private final TellingWords words = new TellingWords();
  private final CRC32 checksum = new CRC32();
  private byte[] sample = new byte[0];
  private long size;

  /** Zero bytes at even and at odd places. */
  private final long[] zeros = new long[2];

  /** Whether a character of UTF-16 is a zero. */
  private boolean zeroPair;

  /**
   * What there is to know before reading.
   *
   * @param mark how many bytes the byte order mark takes
   * @param size the size of the file in bytes
   * @param checksum the CRC-32 of the file
   * @param sample the first characters
   * @param zeros whether there are characters U+0000
   */
  record Result(
      TextEncoding encoding, int mark, long size, long checksum, String sample, boolean zeros) {}

  private CsvScan() {}

  /**
   * Reads all bytes.
   *
   * @param forced the encoding the user has named, or none
   */
  static Result scan(InputStream bytes, @Nullable Charset forced)
      throws IOException, UnreadableFileException {
    CsvScan scan = new CsvScan();
    scan.readAll(bytes);
    return scan.result(forced);
  }

  private void readAll(InputStream bytes) throws IOException {
    byte[] buffer = new byte[SAMPLE];
    int count;
    while ((count = bytes.readNBytes(buffer, 0, buffer.length)) > 0) {
      if (size == 0) {
        sample = Arrays.copyOf(buffer, count);
      }
      utf8.accept(buffer, count);
      if (!utf8.isUtf8()) {
        words.accept(buffer, count);
      }
      checksum.update(buffer, 0, count);
      countZeros(buffer, count);
      size += count;
    }
  }

  private void countZeros(byte[] buffer, int count) {
    for (int i = 0; i < count; i++) {
      if (buffer[i] == 0) {
        zeros[i & 1]++;
        zeroPair |= (i & 1) == 0 && i + 1 < count && buffer[i + 1] == 0;
      }
    }
  }

  private Result result(@Nullable Charset forced) throws UnreadableFileException {
    int mark = mark();
    Charset wide = mark == 2 ? (startsWith(0xff) ? UTF_16LE : UTF_16BE) : unmarkedUtf16();
    if (forced != null) {
      boolean sixteen = forced.equals(StandardCharsets.UTF_16);
      return result(certain(sixteen && wide != null ? wide : forced), mark);
    }
    if (wide != null) {
      return result(certain(wide), mark);
    }
    if (utf8.isUtf8() || utf8.isDamagedUtf8()) {
      return result(certain(StandardCharsets.UTF_8), mark);
    }
    return result(EncodingChoice.of(words.all(), mark == 3 || utf8.holdsUtf8()), mark);
  }

  private static final Charset UTF_16LE = StandardCharsets.UTF_16LE;
  private static final Charset UTF_16BE = StandardCharsets.UTF_16BE;

  private static TextEncoding certain(Charset charset) {
    return new TextEncoding(charset, true, List.of());
  }

  private int mark() {
    if (startsWith(0xff, 0xfe) || startsWith(0xfe, 0xff)) {
      return 2;
    }
    return startsWith(0xef, 0xbb, 0xbf) ? 3 : 0;
  }

  /** UTF-16 by its zeros, which all lie on the same side of the letters. */
  private @Nullable Charset unmarkedUtf16() {
    double half = size / 2.0;
    if (zeros[1] > ZEROS_OF_UTF_16 * half && zeros[0] < zeros[1] / 100 + 1) {
      return UTF_16LE;
    }
    return zeros[0] > ZEROS_OF_UTF_16 * half && zeros[1] < zeros[0] / 100 + 1 ? UTF_16BE : null;
  }

  private Result result(TextEncoding encoding, int mark) throws UnreadableFileException {
    Charset charset = encoding.charset();
    String text = new String(sample, mark, sample.length - mark, charset);
    boolean wide = charset.equals(UTF_16LE) || charset.equals(UTF_16BE);
    boolean zero = wide ? zeroPair : zeros[0] + zeros[1] > 0;
    if (isBinary(text, zero) || isOtherText(text)) {
      throw new UnreadableFileException(Reason.WRONG_KIND);
    }
    if (size <= sample.length && text.isBlank()) {
      throw new UnreadableFileException(Reason.EMPTY);
    }
    return new Result(encoding, mark, size, checksum.getValue(), text, zero);
  }

  private boolean startsWith(int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= sample.length || (sample[i] & 0xff) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Tables have been seen with a few stray control characters, and with fields filled up with
   * zeros; a binary file is full of them, or is no lines.
   */
  private static boolean isBinary(String text, boolean zero) {
    long controls =
        text.chars()
            .filter(c -> c < ' ' && c > 0 && !Character.isWhitespace(c) && c != END_OF_FILE)
            .count();
    long zeroChars = zero ? text.chars().filter(c -> c == 0).count() : 0;
    return (controls > 1 && controls * TEXT_TO_CONTROLS > text.length())
        || zeroChars * TEXT_TO_ZEROS > text.length()
        || (zeroChars > 0 && (controls > 0 || text.chars().noneMatch(c -> c == '\n' || c == '\r')));
  }

  /** Pages, documents and mails are text as well, but no tables. */
  private static boolean isOtherText(String text) {
    String start = text.stripLeading();
    boolean markup =
        start.length() > 1
            && start.charAt(0) == '<'
            && (Character.isLetter(start.charAt(1)) || "!?".indexOf(start.charAt(1)) >= 0);
    return markup
        || start.startsWith("{\\rtf")
        || start.startsWith("%PDF-")
        || start.startsWith("%!PS")
        || start.startsWith("MIME-Version:");
  }
}
