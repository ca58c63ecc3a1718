package app.revier.excel;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.intake.SourceCell;
import app.revier.intake.TableSource;
import app.revier.intake.UnreadableFileException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where nothing is broken, our records are those of an independent reader. */
final class CsvAgreementTest {

  private static final int FILES = 40;
  private static final int COLUMNS = 6;
  private static final String CHARACTERS = "abcäöü€ 123,.-\"\"'|\n\r;\t\\";

  @TempDir Path folder;

  private record Line(long number, List<String> fields) {}

  private static String field(Random random) {
    StringBuilder text = new StringBuilder("x");
    for (int length = random.nextInt(9); length > 0; length--) {
      text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return text.append('y').toString();
  }

  private static String file(Random random) throws IOException {
    StringWriter text = new StringWriter();
    LineDelimiter[] ends = {LineDelimiter.LF, LineDelimiter.CRLF, LineDelimiter.CR};
    try (CsvWriter writer =
        CsvWriter.builder()
            .fieldSeparator(';')
            .lineDelimiter(ends[random.nextInt(ends.length)])
            .build(text)) {
      writer.writeRecord("a", "b", "c", "d", "e", "f");
      for (int row = 0; row < 300; row++) {
        List<String> fields = new ArrayList<>();
        for (int column = 0; column < COLUMNS; column++) {
          fields.add(field(random));
        }
        writer.writeRecord(fields);
      }
    }
    return text.toString();
  }

  private List<Line> ours(String text) throws IOException, UnreadableFileException {
    Path file = Files.writeString(folder.resolve("table.csv"), text);
    List<Line> lines = new ArrayList<>();
    try (TableSource source = new FileTableReader().open(file)) {
      source.read(
          "",
          row -> {
            assertThat(row.fault()).isNull();
            assertThat(row.fields()).isEqualTo(COLUMNS);
            return lines.add(
                new Line(
                    row.number(),
                    row.cells().stream().map(cell -> ((SourceCell.Text) cell).value()).toList()));
          });
    }
    return lines;
  }

  private static List<Line> theirs(String text) throws IOException {
    List<Line> lines = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(';').ofCsvRecord(text)) {
      reader.forEach(row -> lines.add(new Line(row.getStartingLineNumber(), row.getFields())));
    }
    return lines;
  }

  @Test
  void recordsAndTheirLinesAreTheSame() throws Exception {
    for (int seed = 0; seed < FILES; seed++) {
      String text = file(new Random(seed));

      assertThat(ours(text)).as("seed %d", seed).isEqualTo(theirs(text));
    }
  }
}
