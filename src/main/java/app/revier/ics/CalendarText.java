package app.revier.ics;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import app.revier.files.GivenFile;
import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The text of a calendar file that is there to its end.
 *
 * @param text all of it
 * @param eventLines on which line each event begins, from 1, in their order
 */
record CalendarText(String text, List<Integer> eventLines) {

  /** Ten thousand events with long descriptions stay below. */
  private static final int MOST_BYTES = 64 << 20;

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  static CalendarText read(Path file) throws UnreadableFileException {
    String text = decoded(bytes(file));
    if (text.isBlank()) {
      throw new UnreadableFileException(Reason.EMPTY);
    }
    if (!text.stripLeading().regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15)) {
      throw new UnreadableFileException(Reason.WRONG_KIND);
    }
    // What a file that breaks off does not name any more would seem to be gone.
    String end = "END:VCALENDAR";
    String last = text.stripTrailing();
    if (!last.regionMatches(true, last.length() - end.length(), end, 0, end.length())) {
      throw new UnreadableFileException(Reason.DAMAGED);
    }
    return new CalendarText(text, eventLines(text));
  }

  /**
   * On which line the event after the one of a line begins; a line that there is not after the
   * last.
   */
  int eventAfter(int line) {
    return eventLines.stream().filter(next -> next > line).findFirst().orElse(Integer.MAX_VALUE);
  }

  private static byte[] bytes(Path file) throws UnreadableFileException {
    return GivenFile.read(file, MOST_BYTES);
  }

  /** By its mark, else UTF-8 as the standard says, else what Windows programs wrote before. */
  private static String decoded(byte[] bytes) {
    if (begins(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, UTF_16LE);
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, UTF_16BE);
    }
    int mark = begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    try {
      return UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(unbroken(bytes), mark, bytes.length - mark))
          .toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, WINDOWS);
    }
  }

  /**
   * The bytes with each line break that stands within a letter put behind the letter. Simple
   * programs fold lines after so many bytes, and RFC 5545, section 3.1, wants them understood; the
   * lines keep their numbers.
   */
  private static byte[] unbroken(byte[] bytes) {
    byte[] whole = bytes.clone();
    for (int at = 1; at < whole.length; at++) {
      int rest = whole[at - 1] < 0 ? afterFolds(whole, at) : at;
      int end = rest;
      while (rest > at && end < whole.length && isInner(whole[end])) {
        end++;
      }
      byte[] folds = Arrays.copyOfRange(whole, at, rest);
      System.arraycopy(whole, rest, whole, at, end - rest);
      System.arraycopy(folds, 0, whole, end - folds.length, folds.length);
    }
    return whole;
  }

  private static int afterFolds(byte[] bytes, int at) {
    int rest = at;
    for (int next = afterFold(bytes, rest); next > rest; next = afterFold(bytes, rest)) {
      rest = next;
    }
    return rest;
  }

  /** Where the line goes on if it is folded at that place, else the place itself. */
  private static int afterFold(byte[] bytes, int at) {
    if (at == bytes.length) {
      return at;
    }
    int next = bytes[at] == '\r' ? at + 1 : at;
    boolean folded =
        next + 1 < bytes.length
            && bytes[next] == '\n'
            && (bytes[next + 1] == ' ' || bytes[next + 1] == '\t');
    return folded ? next + 2 : at;
  }

  /** Whether a byte is one of those of a letter in UTF-8 that follow the first. */
  private static boolean isInner(byte one) {
    return (one & 0xC0) == 0x80;
  }

  private static boolean begins(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static List<Integer> eventLines(String text) {
    List<Integer> lines = new ArrayList<>();
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (line.strip().equalsIgnoreCase("BEGIN:VEVENT")) {
        lines.add(number);
      }
    }
    return lines;
  }
}
