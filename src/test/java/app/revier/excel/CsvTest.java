package app.revier.excel;

import static app.revier.excel.TableRow.blank;
import static app.revier.excel.TableRow.text;
import static app.revier.excel.Unreadable.assertUnreadable;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.revier.intake.TableSource;
import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What text tables are read as. */
final class CsvTest {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  @TempDir Path folder;

  private Path written(String content, Charset charset) throws IOException {
    return Files.write(folder.resolve("table.csv"), content.getBytes(charset));
  }

  private List<TableRow> rowsOf(String content) throws IOException, UnreadableFileException {
    return TableRow.readAll(written(content, UTF_8));
  }

  @Test
  void fieldsAreTextsAndRowsAreLines() throws Exception {
    assertThat(rowsOf("Nr;Name\n1; Müller \n"))
        .containsExactly(
            TableRow.of(1, text("Nr"), text("Name")), TableRow.of(2, text("1"), text(" Müller ")));
  }

  @Test
  void theOnlySheetHasNoName() throws Exception {
    try (TableSource source = new FileTableReader().open(written("a;b\n", UTF_8))) {
      assertThat(source.sheets()).containsExactly("");
      assertUnreadable(() -> TableRow.readAll(source, "Tabelle1"), Reason.NO_SUCH_SHEET);
    }
  }

  @Test
  void aTableCanBeReadTwice() throws Exception {
    try (TableSource source = new FileTableReader().open(written("a;b\n", UTF_8))) {
      assertThat(TableRow.readAll(source, "")).isEqualTo(TableRow.readAll(source, ""));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void lineBreaksOfAllSystemsEndARecord(String lineBreak) throws Exception {
    assertThat(rowsOf(String.join(lineBreak, "a;b", "", "c;d")))
        .containsExactly(
            TableRow.of(1, text("a"), text("b")), TableRow.of(3, text("c"), text("d")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void quotedFieldsHoldDelimitersQuotesAndLineBreaks(String lineBreak) throws Exception {
    String field = "Haupt;str. 1" + lineBreak + "\"Hof\"";

    assertThat(rowsOf("a;b\n1;\"" + field.replace("\"", "\"\"") + "\"\n2;x\n"))
        .containsExactly(
            TableRow.of(1, text("a"), text("b")),
            TableRow.of(2, text("1"), text(field)),
            TableRow.of(4, text("2"), text("x")));
  }

  @Test
  void spacesAroundQuotesDoNotMatter() throws Exception {
    assertThat(rowsOf("a, \"b, c\" ,d\n1, \"2\", 3\n"))
        .containsExactly(
            TableRow.of(1, text("a"), text("b, c"), text("d")),
            TableRow.of(2, text("1"), text("2"), text(" 3")));
  }

  @Test
  void aQuoteWithinAFieldMayMeanInches() throws Exception {
    assertThat(rowsOf("Artikel;Preis\nRohr 6\";12\nRohr 8\";15\n"))
        .contains(TableRow.of(2, text("Rohr 6\""), text("12")));
  }

  @Test
  void emptyFieldsAndRowsAreBlank() throws Exception {
    assertThat(rowsOf("a;b;c\n;;\n\n  ;\"\";x\n;y;;\n"))
        .containsExactly(
            TableRow.of(1, text("a"), text("b"), text("c")),
            TableRow.of(4, blank(), blank(), text("x")),
            TableRow.of(5, blank(), text("y")));
  }

  @Test
  void recordsMayHaveAnyNumberOfFields() throws Exception {
    assertThat(rowsOf("a;b\n1\n1;2;3\n"))
        .containsExactly(
            TableRow.of(1, text("a"), text("b")),
            TableRow.of(2, text("1")),
            TableRow.of(3, text("1"), text("2"), text("3")));
  }

  @Test
  void utf8IsReadWithAndWithoutMark() throws Exception {
    List<TableRow> expected =
        List.of(TableRow.of(1, text("Größe"), text("€")), TableRow.of(2, text("東京"), text("😀")));

    assertThat(rowsOf("Größe;€\n東京;😀\n")).isEqualTo(expected);
    assertThat(rowsOf("\ufeffGröße;€\n東京;😀\n")).isEqualTo(expected);
  }

  @Test
  void utf16IsKnownByItsMark() throws Exception {
    for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
      assertThat(TableRow.readAll(written("\ufeffGröße\t€\r\n東京\t😀\r\n", charset)))
          .containsExactly(
              TableRow.of(1, text("Größe"), text("€")), TableRow.of(2, text("東京"), text("😀")));
    }
  }

  @Test
  void whatIsNotUnicodeIsWindows1252() throws Exception {
    assertThat(TableRow.readAll(written("Straße;€\nMünchen;–\nÄ;ß", WINDOWS_1252)))
        .containsExactly(
            TableRow.of(1, text("Straße"), text("€")),
            TableRow.of(2, text("München"), text("–")),
            TableRow.of(3, text("Ä"), text("ß")));
  }

  @Test
  void aLetterFarBehindTheBeginningDecidesTheEncoding() throws Exception {
    String ascii = "1;Hof\n".repeat(50_000);

    assertThat(TableRow.readAll(written(ascii + "2;Köln\n", WINDOWS_1252)))
        .last()
        .isEqualTo(TableRow.of(50_001, text("2"), text("Köln")));
    assertThat(TableRow.readAll(written(ascii + "2;Köln\n", UTF_8)))
        .last()
        .isEqualTo(TableRow.of(50_001, text("2"), text("Köln")));
  }

  @Test
  void theFirstLineMaySayTheDelimiter() throws Exception {
    assertThat(rowsOf("sep=,\nName,Betrag;brutto\nMeier,1;2\n"))
        .containsExactly(
            TableRow.of(2, text("Name"), text("Betrag;brutto")),
            TableRow.of(3, text("Meier"), text("1;2")));
    assertThat(rowsOf("\"sep=|\"\r\na|b,c\r\n"))
        .containsExactly(TableRow.of(2, text("a"), text("b,c")));
    assertThat(TableRow.readAll(written("\ufeffSEP=\t\na\tb;c\n", UTF_16LE)))
        .containsExactly(TableRow.of(2, text("a"), text("b;c")));
  }

  @Test
  void aTextWithoutLinesIsDamaged() throws Exception {
    assertUnreadable(written("a;b\n1;" + "x".repeat(1_100_000), UTF_8), Reason.DAMAGED);
  }

  @Test
  void fieldsFarToTheRightArePassedOver() throws Exception {
    assertThat(rowsOf("x;".repeat(100_000) + "\n"))
        .singleElement()
        .satisfies(row -> assertThat(row.cells()).hasSize(1_024));
  }

  @Test
  void theEndMarkOfOldProgramsIsNoRow() throws Exception {
    assertThat(rowsOf("a;b\r\n\u001a")).containsExactly(TableRow.of(1, text("a"), text("b")));
  }

  @Test
  void aFileThatGrowsWhileItIsReadIsDamaged() throws Exception {
    Path file = written("a;b\n".repeat(100_000), UTF_8);
    try (TableSource source = new FileTableReader().open(file)) {
      Files.writeString(file, "c;d\n", StandardOpenOption.APPEND);

      assertUnreadable(() -> TableRow.readAll(source, ""), Reason.DAMAGED);
    }
  }

  @Test
  void aFileThatIsCutWhileItIsReadIsDamaged() throws Exception {
    Path file = written("a;b\n".repeat(100_000), UTF_8);
    try (TableSource source = new FileTableReader().open(file)) {
      assertUnreadable(
          () ->
              source.read(
                  "",
                  row -> {
                    if (row.number() == 1) {
                      cut(file);
                    }
                    return true;
                  }),
          Reason.DAMAGED);
    }
  }

  private static void cut(Path file) {
    try {
      Files.write(file, new byte[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void readingStopsWhenTheHandlerHasEnough() throws Exception {
    Path file = written("a;b\nc;d\n\"offen", UTF_8);
    List<Integer> numbers = new ArrayList<>();

    try (TableSource source = new FileTableReader().open(file)) {
      source.read(
          "",
          row -> {
            numbers.add(row.number());
            return row.number() < 2;
          });
    }

    assertThat(numbers).containsExactly(1, 2);
  }
}
