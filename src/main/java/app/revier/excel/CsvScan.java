package app.revier.excel;

import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * A first look at all bytes of a text file: is it text at all, in which encoding, and how does it
 * begin. A byte order mark decides the encoding; without one it is UTF-8 if all bytes are, else
 * windows-1252, in which five bytes have no meaning and become U+FFFD.
 */
final class CsvScan {

  /** How many bytes from the beginning are looked at for the form of the table. */
  private static final int SAMPLE = 1 << 16;

  /** Of all characters in the sample, at most one in so many is a control character. */
  private static final int TEXT_TO_CONTROLS = 50;

  /** Old programs end a text with this. */
  private static final char END_OF_FILE = 0x1a;

  /** What a text is in if it is not in Unicode. */
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private final Utf8Check utf8 = new Utf8Check();
  private final CRC32 checksum = new CRC32();
  private byte[] sample = new byte[0];
  private long size;
  private boolean zeroByte;
  private boolean zeroPair;

  /**
   * What there is to know before reading.
   *
   * @param mark how many bytes the byte order mark takes
   * @param size the size of the file in bytes
   * @param checksum the CRC-32 of the file
   * @param sample the first characters
   */
  record Result(Charset charset, int mark, long size, long checksum, String sample) {}

  private CsvScan() {}

  /** Reads all bytes. */
  static Result scan(InputStream bytes) throws IOException, UnreadableFileException {
    CsvScan scan = new CsvScan();
    scan.readAll(bytes);
    return scan.result();
  }

  private void readAll(InputStream bytes) throws IOException {
    byte[] buffer = new byte[SAMPLE];
    int count;
    while ((count = bytes.readNBytes(buffer, 0, buffer.length)) > 0) {
      if (size == 0) {
        sample = Arrays.copyOf(buffer, count);
      }
      utf8.accept(buffer, count);
      checksum.update(buffer, 0, count);
      lookForZeros(buffer, count);
      size += count;
    }
  }

  /** A zero byte is half of many characters in UTF-16, but a pair of them is none. */
  private void lookForZeros(byte[] buffer, int count) {
    for (int i = 0; i < count; i++) {
      if (buffer[i] == 0) {
        zeroByte = true;
        zeroPair |= (i & 1) == 0 && i + 1 < count && buffer[i + 1] == 0;
      }
    }
  }

  private Result result() throws UnreadableFileException {
    if (startsWith(0xff, 0xfe)) {
      return result(StandardCharsets.UTF_16LE, 2, zeroPair);
    }
    if (startsWith(0xfe, 0xff)) {
      return result(StandardCharsets.UTF_16BE, 2, zeroPair);
    }
    boolean marked = startsWith(0xef, 0xbb, 0xbf);
    if (!zeroByte && (utf8.isDamagedUtf8() || (marked && !utf8.isUtf8()))) {
      throw new UnreadableFileException(Reason.DAMAGED);
    }
    return result(utf8.isUtf8() ? StandardCharsets.UTF_8 : WINDOWS_1252, marked ? 3 : 0, zeroByte);
  }

  private Result result(Charset charset, int mark, boolean binary) throws UnreadableFileException {
    String text = new String(sample, mark, sample.length - mark, charset);
    if (binary || isBinary(text) || isOtherText(text)) {
      throw new UnreadableFileException(Reason.WRONG_KIND);
    }
    if (size <= sample.length && text.isBlank()) {
      throw new UnreadableFileException(Reason.EMPTY);
    }
    return new Result(charset, mark, size, checksum.getValue(), text);
  }

  private boolean startsWith(int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= sample.length || (sample[i] & 0xff) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** Tables have been seen with a few stray control characters; a binary file is full of them. */
  private static boolean isBinary(String text) {
    long controls =
        text.chars().filter(c -> c < ' ' && !Character.isWhitespace(c) && c != END_OF_FILE).count();
    return controls > 1 && controls * TEXT_TO_CONTROLS > text.length();
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
