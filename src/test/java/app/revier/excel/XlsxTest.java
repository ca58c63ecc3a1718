package app.revier.excel;

import static app.revier.excel.TableRow.blank;
import static app.revier.excel.TableRow.day;
import static app.revier.excel.TableRow.number;
import static app.revier.excel.TableRow.percent;
import static app.revier.excel.TableRow.text;
import static app.revier.excel.Unreadable.assertUnreadable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.intake.SourceCell;
import app.revier.intake.TableSource;
import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cells of the newer workbooks are read as. */
final class XlsxTest {

  @TempDir Path folder;

  private Path written(Consumer<XSSFWorkbook> content) throws IOException {
    return PoiWorkbooks.write(new XSSFWorkbook(), folder.resolve("table.xlsx"), content);
  }

  private List<SourceCell> cellsOf(String cells) throws IOException, UnreadableFileException {
    return rowsOf("<row r=\"1\">" + cells + "</row>").getFirst().cells();
  }

  private List<TableRow> rowsOf(String rows) throws IOException, UnreadableFileException {
    return TableRow.readAll(WorkbookParts.withRows(rows).write(folder.resolve("odd.xlsx")));
  }

  @Test
  void textsNumbersDatesAndTruthValuesKeepTheirKind() throws Exception {
    Path file =
        written(
            workbook -> {
              Row row = workbook.createSheet().createRow(2);
              row.createCell(0).setCellValue(" Müller & Söhne <GmbH> ");
              row.createCell(1).setCellValue(1234.5);
              row.createCell(3).setCellValue(LocalDate.of(2026, 3, 31));
              row.getCell(3).setCellStyle(PoiWorkbooks.style(workbook, "dd.mm.yyyy"));
              row.createCell(4).setCellValue(true);
              row.createCell(5).setCellValue(0.4);
              row.getCell(5).setCellStyle(PoiWorkbooks.style(workbook, "0.0 %"));
            });

    assertThat(TableRow.readAll(file))
        .containsExactly(
            TableRow.of(
                3,
                text(" Müller & Söhne <GmbH> "),
                number("1234.5"),
                blank(),
                day("2026-03-31"),
                new SourceCell.Truth(true),
                percent("0.4")));
  }

  @Test
  void formulasGiveWhatTheyGaveWhenTheFileWasSaved() throws Exception {
    Path file =
        written(
            workbook -> {
              Row row = workbook.createSheet().createRow(0);
              row.createCell(0).setCellFormula("1+1");
              row.createCell(1).setCellFormula("\"A\"&\"B\"");
              row.createCell(2).setCellFormula("1=1");
              row.createCell(3).setCellFormula("1/0");
              workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            });

    assertThat(TableRow.readAll(file))
        .containsExactly(
            TableRow.of(
                1,
                number("2"),
                text("AB"),
                new SourceCell.Truth(true),
                new SourceCell.Failure("#DIV/0!")));
  }

  @Test
  void aFormulaWhoseResultIsAnEmptyTextIsBlank() throws Exception {
    assertThat(cellsOf("<c r=\"A1\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"B1\"><v>1</v></c>"))
        .containsExactly(blank(), number("1"));
  }

  @Test
  void errorsKeepTheirCode() throws Exception {
    Path file =
        written(
            workbook ->
                workbook
                    .createSheet()
                    .createRow(0)
                    .createCell(0)
                    .setCellErrorValue(FormulaError.REF.getCode()));

    assertThat(TableRow.readAll(file))
        .containsExactly(TableRow.of(1, new SourceCell.Failure("#REF!")));
  }

  @Test
  void runsOfDifferentLooksAreOneText() throws Exception {
    Path file =
        written(
            workbook -> {
              XSSFFont bold = workbook.createFont();
              bold.setBold(true);
              XSSFRichTextString text = new XSSFRichTextString("Klinik ");
              text.append("Nord", bold);
              workbook.createSheet().createRow(0).createCell(0).setCellValue(text);
            });

    assertThat(TableRow.readAll(file)).containsExactly(TableRow.of(1, text("Klinik Nord")));
  }

  @Test
  void pronunciationIsNoPartOfAText() throws Exception {
    Path file =
        WorkbookParts.withRows("<row><c t=\"s\"><v>0</v></c></row>")
            .part(
                WorkbookParts.TEXTS,
                WorkbookParts.texts(
                    "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>とうきょう</t></rPh>"
                        + "<phoneticPr fontId=\"1\"/></si>"))
            .write(folder.resolve("phonetic.xlsx"));

    assertThat(TableRow.readAll(file)).containsExactly(TableRow.of(1, text("東京")));
  }

  @Test
  void textsInTheCellAreRead() throws Exception {
    assertThat(
            cellsOf(
                "<c r=\"A1\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> a </t></is></c><c"
                    + " r=\"B1\" t=\"inlineStr\"><is><r><rPr><b/></rPr><t>b</t></r><r><t>c</t></r>"
                    + "</is></c>"))
        .containsExactly(text(" a "), text("bc"));
  }

  @Test
  void escapedCharactersAreResolved() throws Exception {
    assertThat(
            cellsOf(
                "<c t=\"str\"><v>a_x000D_b</v></c><c t=\"str\"><v>_x005F_x000D_</v></c>"
                    + "<c t=\"str\"><v>_x00G0_ &#252;&amp;<![CDATA[<]]></v></c>"))
        .containsExactly(text("a\rb"), text("_x000D_"), text("_x00G0_ ü&<"));
  }

  @Test
  void textOfWhiteSpaceIsBlank() throws Exception {
    assertThat(
            cellsOf(
                "<c t=\"str\"><v> \u00a0\u2007\t</v></c><c t=\"str\"><v></v></c><c><v>7</v></c>"))
        .containsExactly(blank(), blank(), number("7"));
  }

  @Test
  void numbersAreRoundedToFifteenDigits() throws Exception {
    assertThat(cellsOf("<c><v>0.10000000000000001</v></c><c><v>1234.5678999999998</v></c>"))
        .containsExactly(number("0.1"), number("1234.5679"));
  }

  @Test
  void aNumberThatIsNoneIsLeftToTheImport() throws Exception {
    assertThat(cellsOf("<c><v>12,5</v></c><c><v>1E999</v></c><c t=\"b\"><v>ja</v></c>"))
        .containsExactly(text("12,5"), text("1E999"), text("ja"));
  }

  @Test
  void percentAndDateFormatsAreKnownByTheirNumbersAndByTheirCodes() throws Exception {
    Path file =
        WorkbookParts.withRows(
                "<row><c s=\"1\"><v>0.5</v></c><c s=\"2\"><v>45658</v></c><c"
                    + " s=\"3\"><v>45658</v></c><c s=\"4\"><v>0.5</v></c><c"
                    + " s=\"0\"><v>45658</v></c><c s=\"99\"><v>3</v></c></row>")
            .part(
                WorkbookParts.STYLES,
                WorkbookParts.styles(
                    "<numFmt numFmtId=\"164\" formatCode=\"[$-407]d. mmmm yyyy"
                        + " &quot;Uhr&quot;;@\"/><numFmt numFmtId=\"165\""
                        + " formatCode=\"0.00%;[Red]-0.00%\"/>",
                    "<xf numFmtId=\"0\"/><xf numFmtId=\"10\"/><xf numFmtId=\"14\"/>"
                        + "<xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"))
            .write(folder.resolve("styles.xlsx"));

    assertThat(TableRow.readAll(file))
        .containsExactly(
            TableRow.of(
                1,
                percent("0.5"),
                day("2025-01-01"),
                day("2025-01-01"),
                percent("0.5"),
                number("45658"),
                number("3")));
  }

  @Test
  void datesCountFrom1904InFilesOfOldMacs() throws Exception {
    Path file =
        WorkbookParts.withRows("<row><c s=\"1\"><v>44196</v></c></row>")
            .part(WorkbookParts.WORKBOOK, WorkbookParts.workbook("<workbookPr date1904=\"1\"/>"))
            .part(
                WorkbookParts.STYLES,
                WorkbookParts.styles("", "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"))
            .write(folder.resolve("1904.xlsx"));

    assertThat(TableRow.readAll(file)).containsExactly(TableRow.of(1, day("2025-01-01")));
  }

  @Test
  void datesMayStandInWords() throws Exception {
    assertThat(
            cellsOf(
                "<c t=\"d\"><v>2026-03-14</v></c><c t=\"d\"><v>2026-03-14T08:30:00</v></c>"
                    + "<c t=\"d\"><v>2026-02-31</v></c><c t=\"d\"><v>08:30:00</v></c>"))
        .containsExactly(
            day("2026-03-14"), day("2026-03-14"), text("2026-02-31"), text("08:30:00"));
  }

  @Test
  void rowsAndCellsWithoutAReferenceAreCounted() throws Exception {
    assertThat(
            rowsOf(
                "<row><c><v>1</v></c><c><v>2</v></c></row>"
                    + "<row r=\"5\"><c r=\"C5\"><v>3</v></c><c><v>4</v></c></row>"
                    + "<row><c><v>5</v></c></row>"
                    + "<row><c r=\"B9\"><v>6</v></c></row>"))
        .containsExactly(
            TableRow.of(1, number("1"), number("2")),
            TableRow.of(5, blank(), blank(), number("3"), number("4")),
            TableRow.of(6, number("5")),
            TableRow.of(9, blank(), number("6")));
  }

  @Test
  void cellsInAnyOrderTakeTheirPlace() throws Exception {
    assertThat(cellsOf("<c r=\"C1\"><v>3</v></c><c r=\"A1\"><v>1</v></c>"))
        .containsExactly(number("1"), blank(), number("3"));
  }

  @Test
  void rowsWithoutContentAreLeftOut() throws Exception {
    assertThat(rowsOf("<row r=\"1\"/><row r=\"2\"><c r=\"A2\" s=\"1\"/></row>")).isEmpty();
  }

  @Test
  void theFarthestCellIsPassedOverAndTheLastRowIsRead() throws Exception {
    assertThat(
            rowsOf(
                "<row r=\"1048576\"><c r=\"AMJ1048576\"><v>1</v></c><c"
                    + " r=\"AMK1048576\"><v>2</v></c><c r=\"XFD1048576\"><v>3</v></c></row>"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.number()).isEqualTo(1_048_576);
              assertThat(row.cells()).hasSize(1_024).last().isEqualTo(number("1"));
            });
  }

  @Test
  void prefixedNamesAndForeignElementsAreUnderstood() throws Exception {
    Path file =
        WorkbookParts.withRows("")
            .part(
                WorkbookParts.SHEET,
                "<?xml version=\"1.0\"?><!-- c --><x:worksheet xmlns:x=\"u\""
                    + " xmlns:e=\"e\"><e:sheetDatax/><x:sheetData><e:info/><x:row"
                    + " r=\"1\"><e:note><e:v>9</e:v></e:note><x:c"
                    + " r=\"A1\"><e:ext><e:v>9</e:v></e:ext><x:v>1<!-- c -->2</x:v></x:c>"
                    + "</x:row></x:sheetData></x:worksheet>")
            .write(folder.resolve("prefix.xlsx"));

    assertThat(TableRow.readAll(file)).containsExactly(TableRow.of(1, number("12")));
  }

  @Test
  void theStrictFormReadsLikeTheTransitional() throws Exception {
    Path file =
        WorkbookParts.withRows("<row><c t=\"s\"><v>0</v></c><c t=\"d\"><v>2026-01-02</v></c></row>")
            .part(WorkbookParts.TEXTS, WorkbookParts.texts("<si><t>streng</t></si>"))
            .strict()
            .write(folder.resolve("strict.xlsx"));

    assertThat(TableRow.readAll(file))
        .containsExactly(TableRow.of(1, text("streng"), day("2026-01-02")));
  }

  @Test
  void sheetsAreFoundByTheirRelationshipsWhereverTheyLie() throws Exception {
    for (String target :
        List.of("/Daten/Blatt%201.xml", "../Daten/Blatt 1.xml", "../DATEN/./blatt 1.XML")) {
      Path file =
          WorkbookParts.withRows("")
              .without(WorkbookParts.SHEET)
              .part("Daten/Blatt 1.xml", WorkbookParts.sheet("<row><c><v>8</v></c></row>"))
              .part(
                  WorkbookParts.WORKBOOK_RELATIONSHIPS,
                  WorkbookParts.relationships(
                      WorkbookParts.relationship("rId1", "worksheet", target)))
              .write(folder.resolve("elsewhere.xlsx"));

      assertThat(TableRow.readAll(file)).containsExactly(TableRow.of(1, number("8")));
    }
  }

  @Test
  void allSheetsOfCellsAreNamedInOrderEvenHiddenOnes() throws Exception {
    Path file =
        written(
            workbook -> {
              workbook.createSheet("Zweite").createRow(0).createCell(0).setCellValue("z");
              workbook.createSheet("Erste & Co").createRow(0).createCell(0).setCellValue("e");
              workbook.createSheet("Versteckt").createRow(0).createCell(0).setCellValue("v");
              workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
              workbook.setSheetOrder("Zweite", 1);
            });

    try (TableSource source = new FileTableReader().open(file)) {
      assertThat(source.sheets()).containsExactly("Erste & Co", "Zweite", "Versteckt");
      assertThat(TableRow.readAll(source, "Versteckt")).containsExactly(TableRow.of(1, text("v")));
      assertThat(TableRow.readAll(source, "Erste & Co")).containsExactly(TableRow.of(1, text("e")));
      assertThat(TableRow.readAll(source, "Erste & Co")).containsExactly(TableRow.of(1, text("e")));
      assertUnreadable(() -> TableRow.readAll(source, "Dritte"), Reason.NO_SUCH_SHEET);
    }
  }

  @Test
  void sheetsOfChartsAreLeftOut() throws Exception {
    Path file =
        WorkbookParts.withRows("")
            .part(
                WorkbookParts.WORKBOOK,
                WorkbookParts.workbook("")
                    .replace(
                        "<sheets>", "<sheets><sheet name=\"Bild\" sheetId=\"8\" r:id=\"rId2\"/>"))
            .part(
                WorkbookParts.WORKBOOK_RELATIONSHIPS,
                WorkbookParts.relationships(
                    WorkbookParts.relationship("rId1", "worksheet", "worksheets/sheet1.xml")
                        + WorkbookParts.relationship(
                            "rId2", "chartsheet", "chartsheets/sheet1.xml")))
            .write(folder.resolve("chart.xlsx"));

    try (TableSource source = new FileTableReader().open(file)) {
      assertThat(source.sheets()).containsExactly("Kunden");
    }
  }

  @Test
  void whatSurroundsTheCellsDoesNotMatter() throws Exception {
    Path file =
        written(
            workbook -> {
              XSSFSheet sheet = workbook.createSheet();
              Row row = sheet.createRow(0);
              row.createCell(0).setCellValue("Kopf");
              row.createCell(1).setCellValue("Link");
              var link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
              link.setAddress("https://example.org/");
              row.getCell(1).setHyperlink(link);
              sheet.createFreezePane(1, 1);
              sheet.setAutoFilter(new CellRangeAddress(0, 0, 0, 1));
              sheet.addMergedRegion(new CellRangeAddress(0, 0, 2, 4));
              sheet.setColumnWidth(0, 4_000);
            });

    assertThat(TableRow.readAll(file)).containsExactly(TableRow.of(1, text("Kopf"), text("Link")));
  }

  @Test
  void readingStopsWhenTheHandlerHasEnough() throws Exception {
    Path file =
        WorkbookParts.withRows("<row><c><v>1</v></c></row><row><c><v>2</v></c></row><broken")
            .write(folder.resolve("broken-later.xlsx"));
    List<Integer> numbers = new ArrayList<>();

    try (TableSource source = new FileTableReader().open(file)) {
      source.read(
          "Kunden",
          row -> {
            numbers.add(row.number());
            return row.number() < 2;
          });
    }

    assertThat(numbers).containsExactly(1, 2);
  }

  @Test
  void errorsOfTheHandlerAreItsOwn() throws Exception {
    Path file =
        WorkbookParts.withRows("<row><c><v>1</v></c></row>").write(folder.resolve("handler.xlsx"));

    try (TableSource source = new FileTableReader().open(file)) {
      assertThatThrownBy(
              () ->
                  source.read(
                      "Kunden",
                      row -> {
                        throw new ArithmeticException("mine");
                      }))
          .isInstanceOf(ArithmeticException.class);
    }
  }
}
