package app.revier.excel;

import static app.revier.excel.TableRow.blank;
import static app.revier.excel.TableRow.day;
import static app.revier.excel.TableRow.number;
import static app.revier.excel.TableRow.text;
import static app.revier.excel.Unreadable.assertUnreadable;
import static org.assertj.core.api.Assertions.assertThat;

import app.revier.intake.SourceCell;
import app.revier.intake.TableSource;
import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in pages of HTML and in the XML of Excel 2003, which are mostly called .xls. */
final class MarkupTest {

  private static final String WORKBOOK =
      "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
          + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
          + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">"
          + "<Styles><Style ss:ID=\"z\"><NumberFormat ss:Format=\"00000\"/></Style></Styles>";

  @TempDir Path folder;

  private Path written(String content) throws IOException {
    return Files.writeString(folder.resolve("table.xls"), content);
  }

  @Test
  void theTableOfAPageIsRead() throws Exception {
    Path file =
        written(
            "<html><head><style>td {color:red}</style></head><body><!-- x --><table border=1>"
                + "<tr><th>Nummer<th>Name<th>Umsatz 2026</tr>\n<tr><td>00K1</td>"
                + "<td>M&uuml;ller &amp;\n  <b>S&#246;hne</b></td><td>1.234,50</td></tr>"
                + "<tr><td>K2<td>&nbsp;<td x:num=\"7.5\">7,50</table></body></html>");

    assertThat(TableRow.readAll(file))
        .containsExactly(
            TableRow.of(1, text("Nummer"), text("Name"), text("Umsatz 2026")),
            TableRow.of(2, text("00K1"), text("Müller & Söhne"), text("1.234,50")),
            TableRow.of(3, text("K2"), blank(), number("7.5")));
  }

  @Test
  void cellsOfAPageMayReachAcrossAndDown() throws Exception {
    Path file =
        written(
            "<table><tr><td rowspan=2>K1</td><td colspan=2>A</td></tr>"
                + "<tr><td>B</td><td>C</td></tr><tr style='display: none'><td>K2</tr></table>");

    assertThat(TableRow.readAll(file))
        .containsExactly(
            TableRow.of(1, text("K1"), text("A"), text("A")),
            TableRow.of(2, text("K1"), text("B"), text("C")),
            TableRow.of(3, text("K2")));
  }

  @Test
  void whatAPageDoesNotShowIsNoCell() throws Exception {
    Path file =
        written(
            "<table><!-- <tr><td>alt</td></tr> --><script>x = \"<tr><td>neu\";</script>"
                + "<tr><td>K1</td></tr></table>");

    assertThat(TableRow.readAll(file)).containsExactly(TableRow.of(1, text("K1")));
  }

  @Test
  void cellsOfAWorkbookInXmlMayReachAcrossAndHoldAnyCharacters() throws Exception {
    Path file =
        written(
            WORKBOOK
                + "<Worksheet ss:Name=\"A\"><Table><Row><Cell><Data ss:Type=\"Number\">1</Data>"
                + "</Cell><Cell ss:MergeAcross=\"1\"><Data ss:Type=\"String\">"
                + "<![CDATA[A <&lt; B]]></Data></Cell></Row></Table></Worksheet></Workbook>");

    assertThat(TableRow.readAll(file))
        .containsExactly(TableRow.of(1, number("1"), text("A <&lt; B"), text("A <&lt; B")));
  }

  @Test
  void pagesOfOldWindowsProgramsAreUnderstood() throws Exception {
    Path file = folder.resolve("a.xls");
    Files.write(
        file,
        "<table><tr><td>Köln – 5 €</td></tr></table>".getBytes(Charset.forName("windows-1252")));

    assertThat(TableRow.readAll(file)).containsExactly(TableRow.of(1, text("Köln – 5 €")));
  }

  @Test
  void aWorkbookInXmlIsReadAsItLooks() throws Exception {
    Path file =
        written(
            WORKBOOK
                + "<Worksheet ss:Name=\"Kunden\"><Table><Row ss:Index=\"2\">"
                + "<Cell ss:StyleID=\"z\"><Data ss:Type=\"Number\">1067</Data></Cell>"
                + "<Cell ss:Index=\"3\"><Data ss:Type=\"String\"> Ä &amp; B </Data></Cell>"
                + "<Cell><Data ss:Type=\"DateTime\">2026-03-31T00:00:00.000</Data></Cell>"
                + "<Cell><Data ss:Type=\"Boolean\">1</Data></Cell>"
                + "<Cell ss:MergeDown=\"1\"><Data ss:Type=\"Error\">#REF!</Data></Cell></Row>"
                + "<Row ss:Hidden=\"1\"><Cell><Data ss:Type=\"Number\">1.5</Data></Cell></Row>"
                + "</Table></Worksheet><Worksheet ss:Name=\"Alt\"><Table><Row><Cell>"
                + "<Data ss:Type=\"String\">x</Data></Cell></Row></Table><WorksheetOptions>"
                + "<Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>");

    SourceCell failure = new SourceCell.Failure("#REF!");
    assertThat(TableRow.readAll(file))
        .containsExactly(
            TableRow.of(
                2,
                new SourceCell.Numeric(new BigDecimal("1067"), false, "01067"),
                blank(),
                text("Ä & B"),
                day("2026-03-31"),
                new SourceCell.Truth(true),
                failure),
            TableRow.of(3, number("1.5"), blank(), blank(), blank(), blank(), failure));
    try (TableSource source = new FileTableReader().open(file)) {
      assertThat(source.sheets()).containsExactly("Kunden", "Alt");
      assertThat(source.sheets().stream().filter(source::isHidden)).containsExactly("Alt");
    }
  }

  @Test
  void remarksAreNoPartOfACellAndAFormulaWithoutAResultIsNamed() throws Exception {
    Path file =
        written(
            WORKBOOK
                + "<Worksheet ss:Name=\"Kunden\"><Table><Row>"
                + "<Cell><Data ss:Type=\"Number\">5</Data><Comment><ss:Data>Notiz</ss:Data>"
                + "</Comment></Cell><Cell ss:Formula=\"=RC[-1]*2\"/>"
                + "</Row></Table></Worksheet></Workbook>");

    assertThat(TableRow.readAll(file))
        .containsExactly(TableRow.of(1, number("5"), SourceCell.Failure.NOT_CALCULATED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body>a;b</body></html>",
        "<?xml version=\"1.0\"?><Workbook/>",
        "<!DOCTYPE html>",
        "<html><table><tr><td></td></tr></table>",
        "<table><tr><td"
      })
  void aPageWithoutATableIsNamedAsSuch(String content) throws Exception {
    assertUnreadable(written(content), Reason.WEB_PAGE);
  }

  @Test
  void brokenPagesGiveRowsOrAReason() throws Exception {
    byte[] whole =
        (WORKBOOK + "<table><tr style=x><td rowspan=2 x:num=1>&amp;</td><td>a<br>b</table>")
            .getBytes(StandardCharsets.UTF_8);
    for (int seed = 0; seed < 100; seed++) {
      byte[] broken = whole.clone();
      Random random = new Random(seed);
      for (int i = 0; i < 5; i++) {
        broken[20 + random.nextInt(broken.length - 20)] = (byte) random.nextInt(128);
      }
      Path file = Files.write(folder.resolve("broken.xls"), broken);
      try {
        assertThat(TableRow.readAll(file)).isNotEmpty();
      } catch (UnreadableFileException e) {
        assertThat(e.reason()).isIn(Reason.WEB_PAGE, Reason.TOO_LARGE);
      }
    }
  }

  @Test
  void aNameOfAnEncodingThatCannotBeOneIsPassedOver() throws Exception {
    Path file = folder.resolve("a.xls");
    Files.write(
        file,
        "<meta charset=_x><table><tr><td>Köln</td></tr></table>"
            .getBytes(Charset.forName("windows-1252")));

    assertThat(TableRow.readAll(file)).containsExactly(TableRow.of(1, text("Köln")));
  }

  @Test
  void aCellReachesDownAsFarAsItSays() throws Exception {
    Path file =
        written(
            "<table><tr><td rowspan=3000>K1</td><td>0</td></tr>"
                + "<tr><td>1</td></tr>".repeat(2_999)
                + "<tr><td>K2</td><td>0</td></tr></table>");

    assertThat(TableRow.readAll(file))
        .hasSize(3_001)
        .endsWith(
            TableRow.of(3_000, text("K1"), text("1")), TableRow.of(3_001, text("K2"), text("0")));
  }

  @Test
  void whatLiesBeyondTheLastColumnIsLeftOut() throws Exception {
    Path file =
        written(
            "<table><tr><td>a</td><td colspan=9999999>b</td><td rowspan=2>c</td></tr>"
                + "<tr><td>d</td><td>e</td></tr></table>");

    assertThat(TableRow.readAll(file)).hasSize(2).endsWith(TableRow.of(2, text("d"), text("e")));
  }

  @Test
  @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
  void signsThatOpenNoCharacterAndBlanksCostNoMoreThanOthers() throws Exception {
    Path file =
        written(
            "<table><tr><td>a"
                + " ".repeat(500_000)
                + "b</td></tr></table>"
                + "&".repeat(10_000_000));

    assertThat(TableRow.readAll(file)).containsExactly(TableRow.of(1, text("a b")));
  }

  @Test
  void aCellReachesIntoNoOtherSheet() throws Exception {
    String sheet =
        "<Worksheet ss:Name=\"%s\"><Table><Row><Cell ss:MergeDown=\"9\"><Data>%s</Data></Cell>"
            + "</Row></Table></Worksheet>";
    Path file = written(WORKBOOK + sheet.formatted("A", "x") + sheet.formatted("B", "y"));

    try (TableSource source = new FileTableReader().open(file)) {
      assertThat(TableRow.readAll(source, "B")).containsExactly(TableRow.of(1, text("y")));
    }
  }
}
