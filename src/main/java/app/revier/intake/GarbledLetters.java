package app.revier.intake;

import app.revier.intake.Problem.Code;
import app.revier.intake.Problem.Severity;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Notices texts such as "MÃ¼ller": some program has read UTF-8 as another encoding and saved what
 * it saw. The file itself is sound then, and no encoding makes it right; all such rows of a table
 * are one remark.
 */
final class GarbledLetters {

  /** What the first byte of an umlaut, a sign or a dash looks like in the encodings below. */
  private static final String MARKS = "ÃÂâÅ√├┬";

  private static final List<Charset> READ_AS =
      List.of(
          Charset.forName("windows-1252"),
          StandardCharsets.ISO_8859_1,
          Charset.forName("x-MacRoman"),
          Charset.forName("IBM850"));

  private static final int LONGEST = 1_000;

  private final SheetTable table;
  private String quote = "";
  private String meant = "";
  private int firstRow;
  private int count;

  GarbledLetters(SheetTable table) {
    this.table = table;
    for (TableColumn column : table.columns()) {
      look(column.heading(), table.headingRow());
    }
  }

  /** Looks at a row that is taken. */
  void look(Row row) {
    int before = count;
    List<SourceCell> cells = row.cells();
    for (int i = 0; i < cells.size() && count == before; i++) {
      if (cells.get(i) instanceof SourceCell.Text(String text)) {
        look(text, row.number());
      }
    }
  }

  private void look(String text, int row) {
    if (!mayBe(text)) {
      return;
    }
    String line = CellText.line(text);
    String read = meant(line);
    if (!read.isEmpty()) {
      if (count == 0) {
        quote = line;
        meant = read;
        firstRow = row;
      }
      count++;
    }
  }

  private static boolean mayBe(String text) {
    for (int i = 0; i < MARKS.length(); i++) {
      if (text.indexOf(MARKS.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** What a text was before it was read wrongly; empty if it was not. */
  static String meant(String text) {
    if (text.length() <= LONGEST && mayBe(text)) {
      for (Charset one : READ_AS) {
        String read = readAgain(text, one);
        if (!read.isEmpty()) {
          return read;
        }
      }
    }
    return "";
  }

  /** The bytes that were read as an encoding, read as UTF-8; empty if they are none. */
  private static String readAgain(String text, Charset wrong) {
    try {
      ByteBuffer bytes = wrong.newEncoder().encode(CharBuffer.wrap(text));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      // That it cannot be read is the answer.
      return "";
    }
  }

  /** Reports all rows as one. */
  void report(ProblemLog problems) {
    if (count > 0) {
      SourceCell rows = new SourceCell.Numeric(BigDecimal.valueOf(count), false);
      problems.add(
          table.sheet(),
          firstRow,
          -1,
          Code.LETTERS_GARBLED,
          Severity.DOUBTFUL,
          () -> List.of("", quote, rows, meant));
    }
  }
}
