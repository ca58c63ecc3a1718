package app.revier.excel;

import app.revier.intake.SourceRow.Fault;
import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Splits a text into records of fields by RFC 4180, one at a time, and goes on after a record that
 * is broken: it ends with the line that breaks it, and the next line is read as if nothing had
 * been. So a quote that is never closed costs one line, not all that follow.
 *
 * <p>As programs write it, a field that does not begin with a quote may hold quotes, blanks around
 * quotes do not count, and lines may end in any way, each in its own. A byte order mark before a
 * field is none of its characters.
 */
final class CsvSplitter {

  /** A quoted field of several lines that is longer than this was never meant to be one. */
  static final int LONGEST_OF_LINES = 1 << 17;

  private static final int FIRST_BUFFER = 1 << 15;
  private static final char QUOTE = '"';
  private static final char MARK = '\ufeff';
  private static final int END = -1;

  private final Reader text;
  private final CsvDialect dialect;
  private final char delimiter;
  private final int mostCharacters;
  private char[] buffer = new char[FIRST_BUFFER];

  /** Where the record begins in the buffer; all other places are counted from there. */
  private int base;

  private int filled;
  private boolean ended;
  private int length;

  private long line = 1;
  private int lines;
  private @Nullable Fault fault;
  private int fields;
  private int[] begins = new int[64];
  private int[] ends = new int[64];
  private boolean[] quoted = new boolean[64];

  /** A field of this record that runs over lines, from its quote to the other; -1 if none does. */
  private int running;

  private int runningFrom;
  private int runningTo;

  /** The place in the record that broke it. */
  private int brokenAt;

  /**
   * Splits a text.
   *
   * @param mostCharacters a record longer than this is no record
   */
  CsvSplitter(Reader text, CsvDialect dialect, int mostCharacters) {
    this.text = text;
    this.dialect = dialect;
    this.delimiter = dialect.delimiter();
    this.mostCharacters = mostCharacters;
  }

  /**
   * Goes to the next record and says whether there is one; an empty line is a record of one field.
   *
   * @throws UnreadableFileException if the text has no more line breaks where it must have some
   */
  boolean next() throws IOException, UnreadableFileException {
    base += length;
    length = 0;
    line += lines;
    lines = 0;
    if (charAt(0) == END) {
      return false;
    }
    fields = 0;
    running = -1;
    fault = split();
    if (fault == null && isSeveralRecords()) {
      fault = Fault.OPEN_QUOTE;
      brokenAt = runningFrom;
    }
    if (fault != null) {
      splitLinesUpTo(brokenAt);
    }
    return true;
  }

  /** The line on which the record begins, from 1. */
  long line() {
    return line;
  }

  /** What is broken about the record; its fields are then what stands between the delimiters. */
  @Nullable Fault fault() {
    return fault;
  }

  /** How many fields the record has. */
  int fields() {
    return fields;
  }

  /** The characters that fields lie in, until the next record. */
  char[] characters() {
    return buffer;
  }

  /** Where a field begins in the characters, without its quote. */
  int begin(int field) {
    return base + begins[field];
  }

  /** Where a field ends in the characters. */
  int end(int field) {
    return base + ends[field];
  }

  /** Whether a field was quoted, so that each quote in it stands twice. */
  boolean isQuoted(int field) {
    return quoted[field];
  }

  private @Nullable Fault split() throws IOException, UnreadableFileException {
    int at = 0;
    while (true) {
      int begin = skipBlanks(at);
      if (charAt(begin) == QUOTE) {
        at = quotedField(begin);
        if (at < 0) {
          return lines > linesBefore(brokenAt) ? Fault.OPEN_QUOTE : Fault.STRAY_QUOTE;
        }
      } else {
        at = plainField(charAt(at) == MARK ? at + 1 : at);
        if (followsEscapedQuote()) {
          brokenAt = begin;
          return Fault.STRAY_QUOTE;
        }
      }
      int c = charAt(at);
      if (c != delimiter) {
        endLine(at, c);
        return null;
      }
      at++;
    }
  }

  /** Takes a field without quotes and gives where it ends. */
  private int plainField(int begin) throws IOException, UnreadableFileException {
    int at = base + begin;
    while (true) {
      char[] characters = buffer;
      int end = filled;
      while (at < end) {
        char c = characters[at];
        if (c == delimiter || c == '\n' || c == '\r') {
          add(begin, at - base, false);
          return at - base;
        }
        at++;
      }
      int place = at - base;
      if (charAt(place) == END) {
        add(begin, place, false);
        return place;
      }
      at = base + place;
    }
  }

  /**
   * Takes a field in quotes and gives what follows it, -1 if its quotes are wrong.
   *
   * @param opening where its first quote is
   */
  private int quotedField(int opening) throws IOException, UnreadableFileException {
    int before = lines;
    int at = opening + 1;
    brokenAt = opening;
    while (true) {
      at = nextQuoteOrBreak(at);
      int c = charAt(at);
      if (c == END || (lines > before && at - opening > LONGEST_OF_LINES)) {
        lines = Math.max(lines, before + 1);
        return -1;
      }
      if (c == QUOTE && charAt(at + 1) == QUOTE) {
        at += 2;
      } else if (c == QUOTE) {
        break;
      } else {
        lines++;
        at += c == '\r' && charAt(at + 1) == '\n' ? 2 : 1;
      }
    }
    int after = skipBlanks(at + 1);
    int c = charAt(after);
    if (c != delimiter && c != '\n' && c != '\r' && c != END) {
      return -1;
    }
    if (lines > before) {
      running = fields;
      runningFrom = opening;
      runningTo = at;
    }
    add(opening + 1, at, true);
    return after;
  }

  private int nextQuoteOrBreak(int from) throws IOException, UnreadableFileException {
    int at = base + from;
    while (true) {
      char[] characters = buffer;
      int end = filled;
      while (at < end) {
        char c = characters[at];
        if (c == QUOTE || c == '\n' || c == '\r') {
          return at - base;
        }
        at++;
      }
      int place = at - base;
      if (charAt(place) == END) {
        return place;
      }
      at = base + place;
    }
  }

  /**
   * Whether the last two fields are one, written with a backslash before its quote: <code>
   * "6 \"; long"</code>.
   */
  private boolean followsEscapedQuote() {
    int last = fields - 1;
    return last > 0
        && quoted[last - 1]
        && ends[last - 1] > begins[last - 1]
        && buffer[end(last - 1) - 1] == '\\'
        && ends[last] > begins[last]
        && buffer[end(last) - 1] == QUOTE;
  }

  /**
   * Whether each line that a field runs over is a record of the usual length by itself: then a
   * quote was forgotten, and a later one only seems to close it. In a text that a person wrote, a
   * blank follows a comma.
   */
  private boolean isSeveralRecords() {
    int width = dialect.width();
    if (running < 0 || width < 2) {
      return false;
    }
    int count = running + 1;
    boolean first = true;
    for (int i = base + runningFrom; i < base + runningTo; i++) {
      char c = buffer[i];
      if (c == '\n' || c == '\r') {
        i += c == '\r' && buffer[i + 1] == '\n' ? 1 : 0;
        if (count != width) {
          return false;
        }
        if (first && fields != width) {
          return true;
        }
        first = false;
        count = 1;
      } else if (c == delimiter && buffer[i + 1] != ' ') {
        count++;
      }
    }
    count += fields - running - 1;
    return count == width && (width > 3 || beginsLikeRecord());
  }

  /** Whether the last line of the running field begins with the kind of word the record does. */
  private boolean beginsLikeRecord() {
    int start = base + runningTo;
    while (buffer[start - 1] != '\n' && buffer[start - 1] != '\r') {
      start--;
    }
    return shape(base).equals(shape(start));
  }

  /** The kinds of characters up to the first delimiter: {@code a9} for {@code Kd1001}. */
  private String shape(int from) {
    StringBuilder shape = new StringBuilder();
    for (int i = from; i < filled && buffer[i] != delimiter && buffer[i] != '\n'; i++) {
      char c = buffer[i];
      char kind = Character.isDigit(c) ? '9' : Character.isLetter(c) ? 'a' : c;
      if (kind != QUOTE && (shape.isEmpty() || shape.charAt(shape.length() - 1) != kind)) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }

  /** Ends the record with the line on which it broke, and splits it at every delimiter. */
  private void splitLinesUpTo(int broken) throws IOException, UnreadableFileException {
    fields = 0;
    lines = 0;
    int begin = 0;
    int at = 0;
    while (true) {
      int c = charAt(at);
      if (c == END || ((c == '\n' || c == '\r') && at >= broken)) {
        addStripped(begin, at);
        endLine(at, c);
        return;
      }
      if (c == delimiter) {
        addStripped(begin, at);
        begin = at + 1;
      }
      lines += c == '\n' || (c == '\r' && charAt(at + 1) != '\n') ? 1 : 0;
      at++;
    }
  }

  private void addStripped(int begin, int end) {
    int from = begin;
    int to = end;
    from += from < to && buffer[base + from] == QUOTE ? 1 : 0;
    to -= from < to && buffer[base + to - 1] == QUOTE ? 1 : 0;
    add(from, to, false);
  }

  private void endLine(int at, int c) throws IOException, UnreadableFileException {
    lines += c == END ? 0 : 1;
    length = at + (c == END ? 0 : c == '\r' && charAt(at + 1) == '\n' ? 2 : 1);
  }

  private int linesBefore(int place) {
    int count = 0;
    for (int i = base; i < base + place; i++) {
      count += buffer[i] == '\n' || (buffer[i] == '\r' && buffer[i + 1] != '\n') ? 1 : 0;
    }
    return count;
  }

  private int skipBlanks(int from) throws IOException, UnreadableFileException {
    int at = from;
    int c = charAt(at);
    while (c != delimiter && (c == ' ' || c == '\t' || c == MARK)) {
      c = charAt(++at);
    }
    return at;
  }

  private void add(int begin, int end, boolean inQuotes) {
    if (fields == begins.length) {
      begins = Arrays.copyOf(begins, 2 * fields);
      ends = Arrays.copyOf(ends, 2 * fields);
      quoted = Arrays.copyOf(quoted, 2 * fields);
    }
    begins[fields] = begin;
    ends[fields] = end;
    quoted[fields++] = inQuotes;
  }

  /** The character at a place of the record, {@link #END} behind the text. */
  private int charAt(int place) throws IOException, UnreadableFileException {
    return base + place < filled || fill(place) ? buffer[base + place] : END;
  }

  private boolean fill(int place) throws IOException, UnreadableFileException {
    while (!ended && base + place >= filled) {
      if (base > 0) {
        System.arraycopy(buffer, base, buffer, 0, filled - base);
        filled -= base;
        base = 0;
      }
      if (filled == buffer.length) {
        if (filled >= mostCharacters) {
          throw new UnreadableFileException(Reason.DAMAGED);
        }
        buffer = Arrays.copyOf(buffer, 2 * filled);
      }
      int count = text.read(buffer, filled, buffer.length - filled);
      ended = count < 0;
      filled += Math.max(0, count);
    }
    return base + place < filled;
  }
}
