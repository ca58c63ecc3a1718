package app.revier.excel;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.intake.SourceCell;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the characters of a cell are taken for. */
final class WrittenCellTest {

  @TempDir Path folder;

  private static SourceCell cell(String text) {
    return WrittenCell.of(text.toCharArray(), 0, text.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#REF!",
        "#BEZUG!",
        "#NV",
        "#N/A",
        "#n/a",
        " #WERT! ",
        "#NAME?",
        "#ZAHL!",
        "#NULL!",
        "#VALEUR!",
        "#¡VALOR!",
        "#RIF!",
        "#VERW!",
        "#SPILL!",
        "#ÜBERLAUF!",
        "#CALC!",
        "#GETTING_DATA",
        "#DIV/0!",
        "########"
      })
  void theWordOfAnErrorIsAnError(String word) {
    assertThat(cell(word)).isEqualTo(new SourceCell.Failure(word.strip()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#1164", "#", "##", "#Team", "#NVA", "NV", "Umsatz #REF!", "#REF! alt"})
  void otherTextsWithTheSignAreTexts(String text) {
    assertThat(cell(text)).isEqualTo(new SourceCell.Text(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ="0099"            | 0099
          ="0351 77"         | 0351 77
          ="12"" Rohr"       | 12" Rohr
          ="=1"              | =1
          =1+2               | =1+2
          ="A"&"B"           | ="A"&"B"
          ="offen            | ="offen
          ="                 | ="
          '00123             | 00123
          '+49 351 77        | +49 351 77
          '100.50            | 100.50
          's-Hertogenbosch   | 's-Hertogenbosch
          '80er Bar          | '80er Bar
          '01067'            | '01067'
          """)
  void aFormulaAroundATextIsTheText(String written, String text) {
    assertThat(cell(written)).isEqualTo(new SourceCell.Text(text));
  }

  @Test
  void anEmptyFormulaIsBlankAndOneAroundAnErrorAnError() {
    assertThat(cell("=\"\"")).isEqualTo(SourceCell.Blank.BLANK);
    assertThat(cell(" \u00a0\u2003")).isEqualTo(SourceCell.Blank.BLANK);
    assertThat(cell("=\"#NV\"")).isEqualTo(new SourceCell.Failure("#NV"));
  }

  @Test
  void workbooksAndTextFilesShareTheRule() throws Exception {
    Path workbook =
        WorkbookParts.withRows(
                "<row><c t=\"str\"><v>#BEZUG!</v></c><c t=\"str\"><v>=\"0099\"</v></c></row>")
            .write(folder.resolve("a.xlsx"));
    Path csv = Files.writeString(folder.resolve("a.csv"), "#BEZUG!;\"=\"\"0099\"\"\"\n");

    TableRow expected =
        TableRow.of(1, new SourceCell.Failure("#BEZUG!"), new SourceCell.Text("0099"));
    assertThat(TableRow.readAll(workbook)).containsExactly(expected);
    assertThat(TableRow.readAll(csv)).containsExactly(expected);
  }
}
