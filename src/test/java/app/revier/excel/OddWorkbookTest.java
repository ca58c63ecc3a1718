package app.revier.excel;

import static app.revier.excel.TableRow.number;
import static app.revier.excel.TableRow.text;
import static app.revier.excel.Unreadable.assertUnreadable;
import static org.assertj.core.api.Assertions.assertThat;

import app.revier.intake.TableSource;
import app.revier.intake.UnreadableFileException.Reason;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Genuine workbooks that are written otherwise than Excel writes them. */
final class OddWorkbookTest {

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("odd.xlsx");
  }

  private static WorkbookParts workbook() {
    return WorkbookParts.withRows("<row><c><v>1</v></c></row>");
  }

  private static String sheets(String entries) {
    return WorkbookParts.workbook("").replace("<sheets>", "<sheets>" + entries);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<sheet name=\"Weg\" sheetId=\"8\" r:id=\"rId99\"/>",
        "<sheet name=\"Weg\" sheetId=\"8\"/>",
        "<sheet name=\"Weg\" sheetId=\"8\" r:id=\"rId9\"/>"
      })
  void aSheetThatIsNamedOnlyIsSaidToBeLost(String entry) throws Exception {
    Path file =
        workbook()
            .part(WorkbookParts.WORKBOOK, sheets(entry))
            .part(
                WorkbookParts.WORKBOOK_RELATIONSHIPS,
                WorkbookParts.relationships(
                    WorkbookParts.relationship("rId1", "worksheet", "worksheets/sheet1.xml")
                        + WorkbookParts.relationship("rId9", "worksheet", "worksheets/9.xml")))
            .write(file());

    try (TableSource source = new FileTableReader().open(file)) {
      assertThat(source.sheets()).containsExactly("Weg", "Kunden");
      assertThat(source.sheets().stream().filter(source::isLost)).containsExactly("Weg");
      assertThat(TableRow.readAll(source, "Weg")).isEmpty();
      assertThat(TableRow.readAll(source, "Kunden")).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE worksheet>",
        "<!DOCTYPE worksheet SYSTEM \"sheet.dtd\">",
        "<!DOCTYPE worksheet [<!ELEMENT c ANY>]>"
      })
  void aDocumentTypeWithoutEntitiesInUseIsHarmless(String type) throws Exception {
    Path file =
        workbook()
            .part(WorkbookParts.SHEET, type + WorkbookParts.sheet("<row><c><v>1</v></c></row>"))
            .write(file());

    assertThat(TableRow.readAll(file)).containsExactly(TableRow.of(1, number("1")));
  }

  @Test
  void namesOfPartsMayDifferInCaseAndTargetsMayStartAtTheTop() throws Exception {
    Path file =
        workbook()
            .without(WorkbookParts.SHEET)
            .part("XL/Worksheets/Sheet1.XML", WorkbookParts.sheet("<row><c><v>1</v></c></row>"))
            .part(
                WorkbookParts.WORKBOOK_RELATIONSHIPS,
                WorkbookParts.relationships(
                    WorkbookParts.relationship("rId1", "worksheet", "xl/worksheets/sheet1.xml")))
            .write(file());

    assertThat(TableRow.readAll(file)).containsExactly(TableRow.of(1, number("1")));
  }

  @Test
  void withoutRelationshipsThePackageMayHoldTheWorkbookAtItsUsualPlace() throws Exception {
    assertThat(TableRow.readAll(workbook().without("_rels/.rels").write(file()))).hasSize(1);
  }

  @Test
  void stylesAndTextsThatAreMissingAreNotNeeded() throws Exception {
    Path file =
        WorkbookParts.withRows(
                "<row><c s=\"3\"><v>1</v></c><c t=\"inlineStr\"><is><t>x</t></is></c></row>")
            .write(file());

    assertThat(TableRow.readAll(file)).containsExactly(TableRow.of(1, number("1"), text("x")));
  }

  @Test
  void aWorkbookOfWhichNoSheetIsThereIsDamaged() throws Exception {
    assertUnreadable(workbook().without(WorkbookParts.SHEET).write(file()), Reason.DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"WORKBOOK", "WBOOK", "book"})
  void anOlderWorkbookMayBeCalledOtherwiseInItsContainer(String name) throws Exception {
    Path plain =
        PoiWorkbooks.write(
            new HSSFWorkbook(),
            folder.resolve("plain.xls"),
            workbook -> workbook.createSheet().createRow(0).createCell(0).setCellValue("x"));
    Path renamed = folder.resolve("renamed.xls");
    try (POIFSFileSystem from = new POIFSFileSystem(plain.toFile(), true);
        POIFSFileSystem to = new POIFSFileSystem();
        InputStream records = from.createDocumentInputStream("Workbook");
        OutputStream bytes = Files.newOutputStream(renamed)) {
      to.createDocument(records, name);
      to.writeFilesystem(bytes);
    }

    assertThat(TableRow.readAll(renamed)).containsExactly(TableRow.of(1, text("x")));
  }
}
