package app.revier.excel;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text table of which a program has put every line into quotes as a whole: {@code
 * "1;""Alpha"";10"}. Read line by line without the outer quotes, and with one instead of two inside
 * of them; lines stay lines, so that their numbers stay.
 */
final class WrappedLines extends Reader {

  private static final char QUOTE = '"';
  private static final Pattern WRAPPED = Pattern.compile("\"[^\"]*+(?:\"\"[^\"]*+)*+\"");
  private static final Pattern DELIMITED = Pattern.compile("[;,|\t]");
  private static final int FEWEST = 2;

  /** A text of so few lines is never cut, unless they are longer than those of any table. */
  private static final int MANY = 3;

  private final Reader characters;
  private boolean begins = true;
  private boolean inside;

  /** The text without the quotes around its lines. */
  WrappedLines(Reader characters) {
    this.characters = characters;
  }

  /**
   * Whether all lines are in quotes as a whole, and hold several fields.
   *
   * @param sample the beginning of the text, of which the last line may be cut
   */
  static boolean areIn(String sample) {
    List<String> lines = sample.lines().toList();
    int whole = lines.size() > MANY ? lines.size() - 1 : lines.size();
    List<String> filled =
        lines.subList(0, whole).stream().map(String::strip).filter(l -> !l.isEmpty()).toList();
    return filled.size() >= FEWEST
        && filled.stream()
            .allMatch(line -> WRAPPED.matcher(line).matches() && DELIMITED.matcher(line).find());
  }

  /** The beginning of a text whose lines are wrapped, without the quotes around them. */
  static String unwrapped(String sample) {
    StringBuilder text = new StringBuilder(sample.length());
    for (String line : sample.lines().toList()) {
      String stripped = line.strip();
      if (WRAPPED.matcher(stripped).matches()) {
        stripped = stripped.substring(1, stripped.length() - 1).replace("\"\"", "\"");
      }
      text.append(stripped).append('\n');
    }
    return text.toString();
  }

  @Override
  public int read(char[] buffer, int from, int length) throws IOException {
    int count = 0;
    while (count < length) {
      int c = one();
      if (c < 0) {
        break;
      }
      buffer[from + count++] = (char) c;
    }
    return count == 0 && length > 0 ? -1 : count;
  }

  /** The next character that is no outer quote; -1 at the end. */
  private int one() throws IOException {
    int c = characters.read();
    if (begins && c == QUOTE) {
      inside = true;
      begins = false;
      c = characters.read();
    }
    if (inside && c == QUOTE) {
      int after = characters.read();
      if (after == QUOTE) {
        return QUOTE;
      }
      inside = false;
      c = after;
    }
    begins = c == '\n' || c == '\r';
    inside &= !begins;
    return c;
  }

  @Override
  public void close() throws IOException {
    characters.close();
  }
}
