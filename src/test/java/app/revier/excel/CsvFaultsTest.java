package app.revier.excel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.revier.intake.SourceCell;
import app.revier.intake.TableSource;
import app.revier.intake.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records of text tables that are broken: each is named by its line, and the others are read. */
final class CsvFaultsTest {

  private static final String HEADINGS = "Nr;Name;Ort;Umsatz";

  @TempDir Path folder;

  /** The rows, one a text: line, number of fields, fault if any, and the cells between bars. */
  private List<String> rowsOf(String content) throws IOException, UnreadableFileException {
    Path file = Files.write(folder.resolve("table.csv"), content.getBytes(UTF_8));
    List<String> rows = new ArrayList<>();
    try (TableSource source = new FileTableReader().open(file)) {
      source.read(
          "",
          row -> {
            StringJoiner cells = new StringJoiner("|");
            for (SourceCell cell : row.cells()) {
              cells.add(cell instanceof SourceCell.Text(String text) ? text : "");
            }
            String fault = row.fault() == null ? "" : row.fault() + " ";
            return rows.add(row.number() + " " + row.fields() + " " + fault + cells);
          });
    }
    return rows;
  }

  private List<String> rowsBelowHeadings(String... lines)
      throws IOException, UnreadableFileException {
    List<String> rows = rowsOf(HEADINGS + "\n" + String.join("\n", lines) + "\n");
    assertThat(rows.getFirst()).isEqualTo("1 4 Nr|Name|Ort|Umsatz");
    return rows.subList(1, rows.size());
  }

  @Test
  void textAfterAClosingQuoteBreaksItsLineOnly() throws Exception {
    assertThat(
            rowsBelowHeadings(
                "1;Alt;Bonn;5", "2;\"Gasthof \"Krone\" Ulm\";Ulm;6", "3;\"Neu\";Hof;7"))
        .containsExactly(
            "2 4 1|Alt|Bonn|5", "3 4 STRAY_QUOTE 2|Gasthof \"Krone\" Ulm|Ulm|6", "4 4 3|Neu|Hof|7");
  }

  @Test
  void doubledQuotesThatWereHalvedBreakTheirLine() throws Exception {
    assertThat(rowsBelowHeadings("1;\"\"Krone\" Ulm\";Ulm;6", "2;\"Ulm \"Krone\"\";Ulm;6"))
        .allMatch(row -> row.contains(" STRAY_QUOTE "))
        .hasSize(2);
    assertThat(rowsBelowHeadings("1;\"\"\"Krone\"\" Ulm\";Ulm;6", "2;\"Ulm \"\"Krone\"\"\";Ulm;6"))
        .containsExactly("2 4 1|\"Krone\" Ulm|Ulm|6", "3 4 2|Ulm \"Krone\"|Ulm|6");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2;\"Gasthof \\\"Krone\\\"\";Ulm;6",
        "2;\"Gasthof \\\"; Ulm\";Ulm;6",
        "2;\"Rohr 8\\\"; lang\";Ulm"
      })
  void aBackslashBeforeAQuoteBreaksTheLine(String line) throws Exception {
    assertThat(rowsBelowHeadings("1;A;Bonn;5", line, "3;C;Hof;7"))
        .startsWith("2 4 1|A|Bonn|5")
        .endsWith("4 4 3|C|Hof|7")
        .hasSize(3)
        .element(1)
        .asString()
        .contains("STRAY_QUOTE");
  }

  @Test
  void aBackslashAtTheEndOfAFieldIsOneOfItsCharacters() throws Exception {
    assertThat(rowsBelowHeadings("2;\"C:\\Daten\\\";Ulm;6"))
        .containsExactly("2 4 2|C:\\Daten\\|Ulm|6");
  }

  @Test
  void anOpenQuoteCostsItsLineAndNoOther() throws Exception {
    String rows = "7;Sieben;Ulm;7\n".repeat(20_000);

    assertThat(rowsBelowHeadings("1;\"Gasthof;Bonn;5", rows))
        .startsWith("2 4 OPEN_QUOTE 1|Gasthof|Bonn|5", "3 4 7|Sieben|Ulm|7")
        .hasSize(20_001);
  }

  @Test
  void anOpenQuoteBeforeRowsWithQuotesCostsItsLineAndNoOther() throws Exception {
    assertThat(rowsBelowHeadings("1;\"Gasthof;Bonn;5", "2;\"Neu\";Hof;6", "3;\"\";Ulm;7"))
        .containsExactly("2 4 OPEN_QUOTE 1|Gasthof|Bonn|5", "3 4 2|Neu|Hof|6", "4 4 3||Ulm|7");
  }

  @Test
  void anOpenQuoteOnTheLastLineCostsItsLine() throws Exception {
    assertThat(rowsBelowHeadings("1;A;Bonn;5", "2;B;Ulm;\"6"))
        .containsExactly("2 4 1|A|Bonn|5", "3 4 OPEN_QUOTE 2|B|Ulm|6");
    assertThat(rowsOf("a;b\n1;\"2")).containsExactly("1 2 a|b", "2 2 OPEN_QUOTE 1|2");
    assertThat(rowsOf("a;b\n1;2\n\"")).containsExactly("1 2 a|b", "2 2 1|2");
  }

  @Test
  void aTextLongerThanAnyIsAnOpenQuote() throws Exception {
    assertThat(rowsBelowHeadings("1;\"Gasthof", "x\n".repeat(100_000) + "x\";Bonn;5"))
        .startsWith("2 2 OPEN_QUOTE 1|Gasthof", "3 1 x")
        .endsWith("100003 3 x\"|Bonn|5");
  }

  @Test
  void anOpenQuoteBehindATextOfSeveralLinesBreaksTheLineItIsIn() throws Exception {
    assertThat(rowsBelowHeadings("1;\"A\nB\";\"Ulm;5", "2;C;Hof 8\";6", "3;D;Hof;7"))
        .containsExactly("2 4 OPEN_QUOTE 1|A\nB|Ulm|5", "4 4 2|C|Hof 8\"|6", "5 4 3|D|Hof|7");
  }

  @Test
  void aLongerLineThatClosesAForgottenQuoteIsALineOfItsOwn() throws Exception {
    assertThat(rowsBelowHeadings("1;\"Gasthof;Bonn;5", "2;Rohr;Hof\";6;7;8", "3;C;Ulm;7"))
        .containsExactly(
            "2 4 OPEN_QUOTE 1|Gasthof|Bonn|5", "3 6 2|Rohr|Hof\"|6|7|8", "4 4 3|C|Ulm|7");
  }

  @Test
  void anOpenQuoteInEachLineCostsEach() throws Exception {
    assertThat(rowsBelowHeadings("1;\"A;Bonn;5", "2;\"B;Ulm;6", "3;\"C;Hof;7"))
        .allMatch(row -> row.contains(" 4 OPEN_QUOTE "))
        .hasSize(3);
  }

  @Test
  void aLaterQuoteDoesNotCloseWhatWasForgotten() throws Exception {
    assertThat(rowsBelowHeadings("1;\"Gasthof;Bonn;5", "2;Rohr 8\";Hof;6", "3;C;Ulm;7"))
        .containsExactly(
            "2 4 OPEN_QUOTE 1|Gasthof|Bonn|5", "3 4 2|Rohr 8\"|Hof|6", "4 4 3|C|Ulm|7");
    assertThat(rowsOf("Nr;Name\nK1;\"Alt\nK2;Rohr 8\"\nK3;Neu\n"))
        .containsExactly("1 2 Nr|Name", "2 2 OPEN_QUOTE K1|Alt", "3 2 K2|Rohr 8\"", "4 2 K3|Neu");
  }

  @Test
  void textsOfSeveralLinesAreOneField() throws Exception {
    assertThat(
            rowsOf(
                String.join(
                    "\r\n",
                    "No,Name,Note",
                    "1,Alt,\"first, then\nsecond, or third\"",
                    "2,\"Neu",
                    "Hof\",x",
                    "")))
        .containsExactly(
            "1 3 No|Name|Note", "2 3 1|Alt|first, then\nsecond, or third", "4 3 2|Neu\r\nHof|x");
    assertThat(rowsOf("Nr;Notiz\nK1;\"offen\nmorgen;um 9\"\nK2;y\n"))
        .containsExactly("1 2 Nr|Notiz", "2 2 K1|offen\nmorgen;um 9", "4 2 K2|y");
    assertThat(rowsOf("Nr;Notiz\nK1;\"offen; Rückruf\nmorgen; um 9\"\nK2;y\n"))
        .containsExactly("1 2 Nr|Notiz", "2 2 K1|offen; Rückruf\nmorgen; um 9", "4 2 K2|y");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gut; so; weiter\nzwei; drei", "gut\nund;so weiter"})
  void aTextThatHasSemicolonsByChanceIsOneField(String text) throws Exception {
    assertThat(rowsBelowHeadings("1;\"" + text + "\";Ulm;5", "2;C;Hof;6"))
        .containsExactly("2 4 1|" + text + "|Ulm|5", "4 4 2|C|Hof|6");
  }

  @Test
  void blanksAroundQuotesAreNoCharacters() throws Exception {
    assertThat(rowsBelowHeadings("1; \"A; B\" ;\t\"Ulm\";5")).containsExactly("2 4 1|A; B|Ulm|5");
  }

  @Test
  void aQuoteWithinALongRecordOfSeveralLinesBreaksTheLineItIsIn() throws Exception {
    assertThat(rowsBelowHeadings("1;\"A\nB\";\"x \"y\";5", "2;C;Ulm;6"))
        .containsExactly("2 4 STRAY_QUOTE 1|A\nB|x \"y|5", "4 4 2|C|Ulm|6");
  }

  @Test
  void quotesWithinOrAtTheEndOfAPlainFieldAreCharacters() throws Exception {
    assertThat(rowsBelowHeadings("1;Rohr 3/4\";Ulm;5", "2;Hotel \"Post\" Hof;Hof;5\""))
        .containsExactly("2 4 1|Rohr 3/4\"|Ulm|5", "3 4 2|Hotel \"Post\" Hof|Hof|5\"");
  }

  @Test
  void tabAndPipeFilesAreReadAlike() throws Exception {
    assertThat(rowsOf("Nr\tName\n1\t\"Alt \"Bau\"\"\n2\t\"Neu\tBau\"\n3\tC\n"))
        .containsExactly(
            "1 2 Nr|Name", "2 2 STRAY_QUOTE 1|Alt \"Bau\"", "3 2 2|Neu\tBau", "4 2 3|C");
    assertThat(rowsOf("Nr|Name\n1|\"Alt\n2|Neu\n3|C\n"))
        .containsExactly("1 2 Nr|Name", "2 2 OPEN_QUOTE 1|Alt", "3 2 2|Neu", "4 2 3|C");
  }

  @Test
  void blankFieldsAtTheEndAreCounted() throws Exception {
    assertThat(rowsOf("a;b;c;\n1;;\n1;2;3;\n;;;\nx\n"))
        .containsExactly("1 4 a|b|c", "2 3 1", "3 4 1|2|3", "5 1 x");
  }

  @Test
  void lineEndsMayDiffer() throws Exception {
    assertThat(rowsOf("a;b\r\n1;\"x\ry\"\r2;z\n3;w"))
        .containsExactly("1 2 a|b", "2 2 1|x\ry", "4 2 2|z", "5 2 3|w");
  }

  @Test
  void aMarkBetweenTwoFilesIsNoCharacter() throws Exception {
    assertThat(rowsOf("\ufeffNr;Name\n1;A\n\ufeffNr;Name\n\ufeff\"2\";B\n"))
        .containsExactly("1 2 Nr|Name", "2 2 1|A", "3 2 Nr|Name", "4 2 2|B");
  }

  @Test
  void zerosThatFillUpFieldsAreNoCharacters() throws Exception {
    assertThat(rowsOf("Nr;Name\n1;Alt\u0000\u0000\n2;Neu\u0000bau\n3;Hof und Garten\n"))
        .containsExactly("1 2 Nr|Name", "2 2 1|Alt", "3 2 2|Neu\ufffdbau", "4 2 3|Hof und Garten");
  }

  @Test
  void thousandsOfColumnsAreCounted() throws Exception {
    String wide = "x;".repeat(1_999) + "x\n";

    assertThat(rowsOf(wide + wide)).allMatch(row -> row.startsWith("2000 ", 2)).hasSize(2);
  }

  @Test
  void anOpenQuoteNearTheTopHidesNoDelimiter() throws Exception {
    assertThat(rowsOf("Nr,\"Name,Ort\n" + "1,Müller,Hof\n".repeat(50)))
        .hasSize(51)
        .contains("51 3 1|Müller|Hof");
  }

  @Test
  void linesThatAreQuotedAsAWholeAreReadAsWhatStandsInTheQuotes() throws Exception {
    assertThat(
            rowsOf(
                """
                "Nr;Name;Ort;Umsatz"
                "1;Alt;Bonn;1.000,50"

                "2;""Beta; Bau"";Ulm;7"
                """))
        .containsExactly(
            "1 4 Nr|Name|Ort|Umsatz", "2 4 1|Alt|Bonn|1.000,50", "4 4 2|Beta; Bau|Ulm|7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lang ", "\"\"oft\"\" "})
  void aLineInQuotesMayBeAsLongAsItIs(String words) throws Exception {
    assertThat(rowsOf("\"Nr;Name\"\n\"1;" + words.repeat(6_000) + "\"\n\"2;Beta\"\n").getLast())
        .endsWith("2|Beta");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"Nr\";\"Name\"\n\"1\";\"A; B\"\n", "\"Name\"\n\"Muster; Eva\"\n\"Lang; Ute\"\n"})
  void quotesAroundFieldsStayQuotesOfFields(String content) throws Exception {
    assertThat(rowsOf(content).getLast()).endsWith(content.contains("Nr") ? "1|A; B" : "Lang; Ute");
  }
}
