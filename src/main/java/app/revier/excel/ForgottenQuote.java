package app.revier.excel;

import static app.revier.excel.CsvText.QUOTE;

import app.revier.intake.UnreadableFileException;
import java.io.IOException;

/**
 * Tells a text of several lines from several records, of which the first opens a quote that only a
 * later one seems to close: then each of the lines is a record of the usual length by itself.
 */
final class ForgottenQuote {

  /** Of fewer fields, lines of texts may have as many by chance. */
  private static final int MANY_FIELDS = 4;

  private final CsvText text;
  private final char delimiter;
  private final int width;

  ForgottenQuote(CsvText text, CsvDialect dialect) {
    this.text = text;
    this.delimiter = dialect.delimiter();
    this.width = dialect.width();
  }

  /**
   * Whether a record is several.
   *
   * @param running which field runs over lines
   * @param begin where it begins
   * @param end where it ends
   * @param fields how many fields the record has with it
   */
  boolean isSeveral(int running, int begin, int end, int fields)
      throws IOException, UnreadableFileException {
    int count = running + 1;
    int lastLine = -1;
    for (int at = begin; width > 1 && at < end; at++) {
      // In a text that a person wrote, a blank follows a comma.
      count += text.seen(at) == delimiter && text.seen(at + 1) != ' ' ? 1 : 0;
      if (text.isLineEnd(at)) {
        if (count != width) {
          return false;
        }
        if (lastLine < 0 && fields != width) {
          return true;
        }
        lastLine = at + 1;
        count = 1;
      }
    }
    return lastLine >= 0
        && count + fields - running - 1 == width
        && (width >= MANY_FIELDS || shape(0).equals(shape(lastLine)));
  }

  /** The kinds of characters up to the first delimiter: {@code a9} for {@code Kd1001}. */
  private String shape(int from) throws IOException, UnreadableFileException {
    StringBuilder shape = new StringBuilder();
    int end = text.find(delimiter, from);
    for (int at = from; at < end; at++) {
      char c = text.seen(at);
      char kind = Character.isDigit(c) ? '9' : Character.isLetter(c) ? 'a' : c;
      if (kind != QUOTE && (shape.isEmpty() || shape.charAt(shape.length() - 1) != kind)) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }
}
