package app.revier.excel;

import static app.revier.excel.CsvText.END;
import static app.revier.excel.CsvText.QUOTE;
import static app.revier.excel.CsvText.isBreak;

import app.revier.intake.SourceRow.Fault;
import app.revier.intake.UnreadableFileException;
import java.io.IOException;
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
  private static final int LONGEST_OF_LINES = 1 << 17;

  private static final int FIRST_FIELDS = 64;
  private static final char MARK = '\ufeff';
  private static final int WRONG = -1;

  private final CsvText text;
  private final char delimiter;
  private final ForgottenQuote forgotten;
  private int length;
  private long line = 1;
  private int lines;
  private @Nullable Fault fault;
  private int fields;
  private int[] begins = new int[FIRST_FIELDS];
  private int[] ends = new int[FIRST_FIELDS];
  private boolean[] quoted = new boolean[FIRST_FIELDS];

  /** A field of this record that runs over lines; -1 if none does. */
  private int running;

  /** Where a field begins whose quotes are wrong. */
  private int brokenAt;

  CsvSplitter(CsvText text, CsvDialect dialect) {
    this.text = text;
    this.delimiter = dialect.delimiter();
    this.forgotten = new ForgottenQuote(text, dialect);
  }

  /**
   * Goes to the next record and says whether there is one; an empty line is a record of one field.
   *
   * @throws UnreadableFileException if the record is longer than any honest one
   */
  boolean next() throws IOException, UnreadableFileException {
    text.advance(length);
    length = 0;
    line += lines;
    if (text.at(0) == END) {
      return false;
    }
    fault = split();
    if (fault == null
        && running >= 0
        && forgotten.isSeveral(running, begins[running], ends[running], fields)) {
      fault = Fault.OPEN_QUOTE;
      brokenAt = begins[running];
    }
    if (fault != null) {
      splitLines();
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

  /** The characters that the fields lie in, until the next record. */
  char[] characters() {
    return text.characters();
  }

  /** Where a field begins in the characters, without its quote. */
  int begin(int field) {
    return text.base() + begins[field];
  }

  /** Where a field ends in the characters. */
  int end(int field) {
    return text.base() + ends[field];
  }

  /** Whether a field was quoted, so that each quote in it stands twice. */
  boolean isQuoted(int field) {
    return quoted[field];
  }

  private @Nullable Fault split() throws IOException, UnreadableFileException {
    fields = 0;
    lines = 0;
    running = -1;
    int at = 0;
    while (true) {
      int begin = skipBlanks(at);
      if (text.at(begin) == QUOTE) {
        int before = lines;
        at = quotedField(begin);
        if (at == WRONG) {
          brokenAt = begin;
          return lines > before ? Fault.OPEN_QUOTE : Fault.STRAY_QUOTE;
        }
      } else {
        begin = text.at(at) == MARK ? at + 1 : at;
        at = text.find(delimiter, begin);
        add(begin, at, false);
        if (followsEscapedQuote()) {
          brokenAt = begin;
          return Fault.STRAY_QUOTE;
        }
      }
      int c = text.at(at);
      if (c != delimiter) {
        endLine(at, c);
        return null;
      }
      at++;
    }
  }

  /**
   * Takes a field in quotes and gives what follows it, {@link #WRONG} if its quotes are.
   *
   * @param opening where its first quote is
   */
  private int quotedField(int opening) throws IOException, UnreadableFileException {
    int before = lines;
    int at = text.find(QUOTE, opening + 1);
    int c = text.at(at);
    while (c != QUOTE || text.at(at + 1) == QUOTE) {
      if (c == END || (lines > before && at - opening > LONGEST_OF_LINES)) {
        lines = Math.max(lines, before + 1);
        return WRONG;
      }
      lines += c == QUOTE ? 0 : 1;
      at = text.find(QUOTE, at + (c == QUOTE ? 2 : text.breakLength(at)));
      c = text.at(at);
    }
    int after = skipBlanks(at + 1);
    c = text.at(after);
    if (c != delimiter && c != END && !isBreak(c)) {
      return WRONG;
    }
    running = lines > before ? fields : running;
    add(opening + 1, at, true);
    return after;
  }

  /**
   * Whether the last two fields are one, written with a backslash before its quote: {@code "6 \";
   * long"}.
   */
  private boolean followsEscapedQuote() {
    int last = fields - 1;
    return last > 0
        && quoted[last - 1]
        && ends[last - 1] > begins[last - 1]
        && text.seen(ends[last - 1] - 1) == '\\'
        && ends[last] > begins[last]
        && text.seen(ends[last] - 1) == QUOTE;
  }

  /** Ends the record with the line on which it broke, and splits it at every delimiter. */
  private void splitLines() throws IOException, UnreadableFileException {
    fields = 0;
    lines = 0;
    int begin = 0;
    for (int at = 0; ; at++) {
      int c = text.at(at);
      boolean ends = c == END || (isBreak(c) && at >= brokenAt);
      if (ends || c == delimiter) {
        addStripped(begin, at);
        begin = at + 1;
      }
      if (ends) {
        endLine(at, c);
        return;
      }
      lines += text.isLineEnd(at) ? 1 : 0;
    }
  }

  private void addStripped(int begin, int end) {
    int from = begin;
    int to = end;
    from += from < to && text.seen(from) == QUOTE ? 1 : 0;
    to -= from < to && text.seen(to - 1) == QUOTE ? 1 : 0;
    add(from, to, false);
  }

  private void endLine(int at, int c) throws IOException, UnreadableFileException {
    lines += c == END ? 0 : 1;
    length = at + (c == END ? 0 : text.breakLength(at));
  }

  private int skipBlanks(int from) throws IOException, UnreadableFileException {
    int at = from;
    int c = text.at(at);
    while (c != delimiter && (c == ' ' || c == '\t' || c == MARK)) {
      c = text.at(++at);
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
}
