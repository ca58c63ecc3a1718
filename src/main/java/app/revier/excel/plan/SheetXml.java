package app.revier.excel.plan;

import app.revier.territory.Money;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.poi.ss.util.CellReference;

/**
 * Writes the rows of a worksheet part (ECMA-376, part 1, 18.3.1.80) as they come, from the top and
 * from the left. Nothing but one buffer is kept.
 */
final class SheetXml {

  private static final int FLUSH_AT = 1 << 16;

  private final OutputStream out;
  private byte[] bytes = new byte[FLUSH_AT + (1 << 12)];
  private int length;
  private byte[] rowNumber = {};
  private byte[][] letters = {};

  SheetXml(OutputStream out) {
    this.out = out;
  }

  /** Begins a row; its number from 1. */
  void beginRow(int number) {
    rowNumber = ascii(String.valueOf(number));
    plain("<row r=\"");
    plain(rowNumber);
    plain("\">");
  }

  /** Ends the row. */
  void endRow() throws IOException {
    plain("</row>");
    if (length >= FLUSH_AT) {
      flush();
    }
  }

  /** A text, as it is to be read. */
  void text(int column, int style, String text) {
    begin(column, style);
    plain(" t=\"inlineStr\"><is>");
    texts("t", text);
    plain("</is></c>");
  }

  /** An amount. */
  void amount(int column, int style, Money amount) {
    begin(column, style);
    plain("><v>");
    money(amount);
    plain("</v></c>");
  }

  /** A number. */
  void number(int column, int style, double value) {
    begin(column, style);
    plain("><v>");
    number(value);
    plain("</v></c>");
  }

  /** Begins a cell with a formula that gives a text or a number; the result must follow. */
  void beginFormula(int column, int style, boolean givesText) {
    begin(column, style);
    plain(givesText ? " t=\"str\">" : ">");
  }

  /** The formula of the cell alone. */
  void formula(String formula) {
    plain("<f>");
    escaped(formula);
    plain("</f>");
  }

  /** The formula of the cell and of all that share it. */
  void sharedFormula(String formula, int number, String cells) {
    plain("<f t=\"shared\" ref=\"");
    plain(cells);
    plain("\" si=\"");
    whole(number);
    plain("\">");
    escaped(formula);
    plain("</f>");
  }

  /** A formula that was written before. */
  void sharedFormula(int number) {
    plain("<f t=\"shared\" si=\"");
    whole(number);
    plain("\"/>");
  }

  /** Ends a cell with a formula whose result is a text. */
  void endFormula(String result) {
    texts("v", result);
    plain("</c>");
  }

  /** The same for an amount. */
  void endFormula(Money result) {
    plain("<v>");
    money(result);
    plain("</v></c>");
  }

  /** The same for a number. */
  void endFormula(double result) {
    plain("<v>");
    number(result);
    plain("</v></c>");
  }

  /** Gives away what is in the buffer. */
  void flush() throws IOException {
    out.write(bytes, 0, length);
    length = 0;
  }

  private void begin(int column, int style) {
    plain("<c r=\"");
    plain(letters(column));
    plain(rowNumber);
    plain("\" s=\"");
    whole(style);
    plain("\"");
  }

  private byte[] letters(int column) {
    if (column >= letters.length) {
      byte[][] more = new byte[column + 64][];
      for (int i = 0; i < more.length; i++) {
        more[i] = ascii(CellReference.convertNumToColString(i));
      }
      letters = more;
    }
    return letters[column];
  }

  private void texts(String element, String text) {
    boolean blank =
        !text.isEmpty()
            && (Character.isWhitespace(text.charAt(0))
                || Character.isWhitespace(text.charAt(text.length() - 1))
                || text.indexOf('\n') >= 0);
    plain("<");
    plain(element);
    plain(blank ? " xml:space=\"preserve\">" : ">");
    escaped(text);
    plain("</");
    plain(element);
    plain(">");
  }

  private void money(Money amount) {
    long cents = amount.cents();
    if (cents == Long.MIN_VALUE) {
      plain(amount.toString());
      return;
    }
    if (cents < 0) {
      plain("-");
    }
    long size = Math.abs(cents);
    whole(size / 100);
    int part = (int) (size % 100);
    if (part != 0) {
      room(3);
      bytes[length++] = '.';
      bytes[length++] = (byte) ('0' + part / 10);
      if (part % 10 != 0) {
        bytes[length++] = (byte) ('0' + part % 10);
      }
    }
  }

  private void number(double value) {
    if (value == (long) value && Math.abs(value) < 1e15) {
      long whole = (long) value;
      if (whole < 0) {
        plain("-");
      }
      whole(Math.abs(whole));
    } else {
      plain(Double.toString(value));
    }
  }

  private void whole(long value) {
    room(20);
    int at = length;
    long left = value;
    do {
      bytes[at++] = (byte) ('0' + left % 10);
      left /= 10;
    } while (left > 0);
    for (int from = length, to = at - 1; from < to; from++, to--) {
      byte swapped = bytes[from];
      bytes[from] = bytes[to];
      bytes[to] = swapped;
    }
    length = at;
  }

  @SuppressWarnings("deprecation") // The cheap way for what is known to be ASCII.
  private void plain(String ascii) {
    room(ascii.length());
    ascii.getBytes(0, ascii.length(), bytes, length);
    length += ascii.length();
  }

  private void plain(byte[] ascii) {
    room(ascii.length);
    System.arraycopy(ascii, 0, bytes, length, ascii.length);
    length += ascii.length;
  }

  private void escaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 128) {
        int end = i + 1;
        while (end < text.length() && text.charAt(end) >= 128) {
          end++;
        }
        plain(text.substring(i, end).getBytes(StandardCharsets.UTF_8));
        i = end - 1;
      } else {
        switch (c) {
          case '&' -> plain("&amp;");
          case '<' -> plain("&lt;");
          case '>' -> plain("&gt;");
          default -> {
            room(1);
            bytes[length++] = (byte) c;
          }
        }
      }
    }
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
