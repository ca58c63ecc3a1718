package app.revier.excel;

import static app.revier.excel.Unreadable.assertUnreadable;
import static org.assertj.core.api.Assertions.assertThat;

import app.revier.intake.TableSource;
import app.revier.intake.UnreadableFileException.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that are broken, on purpose or not, and those that only look like it. */
final class DamagedWorkbookTest {

  private static final ReadLimits SMALL =
      new ReadLimits(100, 1_000, 20_000, 1_000_000, 100_000, 50_000, 20, 100_000);

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("table.xlsx");
  }

  private static WorkbookParts rows(String rows) {
    return WorkbookParts.withRows(rows);
  }

  private void assertTooLarge(Path file) {
    assertUnreadable(() -> TableRow.readAll(new FileTableReader(SMALL), file), Reason.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r=\"0\"><c><v>1</v></c></row>",
        "<row r=\"1048577\"><c><v>1</v></c></row>",
        "<row r=\"99999999999\"><c><v>1</v></c></row>",
        "<row r=\"-1\"><c><v>1</v></c></row>",
        "<row r=\"x\"><c><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"Ä1\"><v>1</v></c></row>",
        "<row r=\"1048576\"/><row><c><v>1</v></c></row>",
        "<row><c t=\"s\"><v>0</v></c></row>",
        "<row><c t=\"s\"><v>-1</v></c></row>",
        "<row><c t=\"s\"><v>99999999999</v></c></row>",
        "<row><c><v>1</c></row>",
        "<row><c><v>1</v></c>",
        "<row><c><v>&unknown;</v></c></row>",
        "<row><c><v>\u0001</v></c></row>"
      })
  void brokenRowsAreDamage(String rows) throws Exception {
    assertUnreadable(rows(rows).write(file()), Reason.DAMAGED);
  }

  @Test
  void columnsBeyondAllReasonArePassedOver() throws Exception {
    Path file = rows("<row r=\"1\"><c r=\"ZZZZZZZZZZZZ1\"><v>1</v></c></row>").write(file());

    assertUnreadable(file, Reason.DAMAGED);
    assertThat(
            TableRow.readAll(rows("<row r=\"1\"><c r=\"ZZZZ1\"><v>1</v></c></row>").write(file())))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {WorkbookParts.SHEET, WorkbookParts.WORKBOOK, WorkbookParts.WORKBOOK_RELATIONSHIPS})
  void aWorkbookWithoutOneOfItsPartsIsDamaged(String part) throws Exception {
    assertUnreadable(rows("").without(part).write(file()), Reason.DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(strings = {WorkbookParts.SHEET, WorkbookParts.WORKBOOK, WorkbookParts.STYLES})
  void aPartThatIsNoXmlIsDamage(String part) throws Exception {
    assertUnreadable(rows("").part(part, "no XML").write(file()), Reason.DAMAGED);
    assertUnreadable(rows("").part(part, "").write(file()), Reason.DAMAGED);
  }

  @Test
  void aWorkbookCutAnywhereIsDamaged() throws Exception {
    byte[] whole = Files.readAllBytes(rows("<row><c><v>1</v></c></row>").write(file()));
    for (int length = 4; length < whole.length; length += 13) {
      Files.write(file(), Arrays.copyOf(whole, length));

      assertUnreadable(file(), Reason.DAMAGED);
    }
  }

  @Test
  void anOldWorkbookCutAnywhereIsDamaged() throws Exception {
    Path file = oldWorkbook();
    byte[] whole = Files.readAllBytes(file);
    for (int length = 8; length < whole.length - 1_024; length += 211) {
      Files.write(file, Arrays.copyOf(whole, length));

      assertUnreadable(file, Reason.DAMAGED);
    }
  }

  private Path oldWorkbook() throws IOException {
    Path file = folder.resolve("table.xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream bytes = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet();
      for (int r = 0; r < 500; r++) {
        Row row = sheet.createRow(r);
        row.createCell(0).setCellValue("Kunde " + r);
        row.createCell(1).setCellValue(r / 7.0);
      }
      workbook.write(bytes);
    }
    return file;
  }

  @Test
  void aChangedByteIsFoundByTheChecksum() throws Exception {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      rows.append("<row><c><v>").append(i).append("</v></c></row>");
    }
    Path file = file();
    try (OutputStream bytes = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(0);
      Path whole = rows(rows.toString()).write(folder.resolve("whole.xlsx"));
      try (ZipFile parts = new ZipFile(whole.toFile())) {
        for (ZipEntry part : parts.stream().toList()) {
          zip.putNextEntry(new ZipEntry(part.getName()));
          parts.getInputStream(part).transferTo(zip);
          zip.closeEntry();
        }
      }
    }
    byte[] content = Files.readAllBytes(file);
    int at = new String(content, StandardCharsets.ISO_8859_1).indexOf("<v>123</v>");
    content[at + 3] = '9';
    Files.write(file, content);

    assertUnreadable(file, Reason.DAMAGED);
  }

  @Test
  void aWorkbookThatIsCutWhileItIsReadIsDamaged() throws Exception {
    Random random = new Random(1);
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      rows.append("<row><c><v>").append(random.nextInt()).append("</v></c></row>");
    }
    Path file = rows(rows.toString()).write(file());

    try (TableSource source = new FileTableReader().open(file)) {
      assertUnreadable(
          () ->
              source.read(
                  "Kunden",
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
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(100);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void entitiesAreRefused() throws Exception {
    StringBuilder entities = new StringBuilder("<!DOCTYPE worksheet [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      entities.append("<!ENTITY a" + i + " \"&a" + (i - 1) + ";&a" + (i - 1) + ";\">");
    }
    String bomb = entities + "]>" + WorkbookParts.sheet("<row><c><v>&a39;</v></c></row>");
    String external =
        "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + WorkbookParts.sheet("<row><c t=\"str\"><v>&x;</v></c></row>");

    assertUnreadable(rows("").part(WorkbookParts.SHEET, bomb).write(file()), Reason.DAMAGED);
    assertUnreadable(rows("").part(WorkbookParts.SHEET, external).write(file()), Reason.DAMAGED);
    String inWorkbook = entities + "]><workbook>&a39;</workbook>";
    assertUnreadable(
        rows("").part(WorkbookParts.WORKBOOK, inWorkbook).write(file()), Reason.DAMAGED);
  }

  @Test
  void elementsNestedWithoutEndAreDamage() throws Exception {
    String nested = "<row>" + "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</row>";
    String runs = "<row><c><is>" + "<r>".repeat(100_000) + "</r>".repeat(100_000);

    assertUnreadable(rows(nested).write(file()), Reason.DAMAGED);
    assertUnreadable(rows(runs + "</is></c></row>").write(file()), Reason.DAMAGED);
  }

  @Test
  void aPartThatUnpacksToFarMoreThanAnHonestOneIsTooLarge() throws Exception {
    assertTooLarge(rows(" ".repeat(60_000)).write(file()));
    assertTooLarge(rows("<row/>".repeat(50_000)).write(file()));
    assertTooLarge(rows("").part(WorkbookParts.STYLES, "<a>" + " ".repeat(60_000)).write(file()));
  }

  @Test
  void aBombOfZerosIsTooLargeWithTheLimitsOfTheProgram() throws Exception {
    Path file = file();
    byte[] spaces = new byte[1 << 20];
    Arrays.fill(spaces, (byte) ' ');
    rows("").without(WorkbookParts.SHEET).write(folder.resolve("start.xlsx"));
    try (OutputStream bytes = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(bytes)) {
      try (ZipFile start = new ZipFile(folder.resolve("start.xlsx").toFile())) {
        for (ZipEntry part : start.stream().toList()) {
          zip.putNextEntry(new ZipEntry(part.getName()));
          start.getInputStream(part).transferTo(zip);
        }
      }
      zip.putNextEntry(new ZipEntry(WorkbookParts.SHEET));
      zip.write("<worksheet>".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 300; i++) {
        zip.write(spaces);
      }
    }

    assertThat(Files.size(file)).isLessThan(1_000_000);
    assertUnreadable(file, Reason.TOO_LARGE);
  }

  @Test
  void honestTablesOfRepeatedValuesAreRead() throws Exception {
    String cell = "<c t=\"inlineStr\"><is><t>immer dasselbe</t></is></c>";
    String row = "<row>" + cell.repeat(20) + "</row>";
    Path file = rows(row.repeat(100_000)).write(file());

    int[] rows = {0};
    try (TableSource source = new FileTableReader().open(file)) {
      source.read("Kunden", read -> read.cells().size() == 20 && ++rows[0] > 0);
    }

    assertThat(Files.size(file)).isLessThan(500_000);
    assertThat(rows[0]).isEqualTo(100_000);
  }

  @Test
  void aCellOfFarTooManyCharactersIsTooLarge() throws Exception {
    String text = randomLetters(1_001);

    assertTooLarge(rows("<row><c t=\"str\"><v>" + text + "</v></c></row>").write(file()));
    assertTooLarge(
        rows("")
            .part(WorkbookParts.TEXTS, WorkbookParts.texts("<si><t>" + text + "</t></si>"))
            .write(file()));
  }

  @Test
  void aTagOfFarTooManyCharactersIsTooLarge() throws Exception {
    String text = randomLetters(30_000);

    assertTooLarge(rows("<row spans=\"" + text + "\"/>").write(file()));
    assertTooLarge(rows("<!--" + text + "-->").write(file()));
    assertTooLarge(rows("<" + text + "/>").write(file()));
  }

  @Test
  void sharedTextsOfTooMuchMemoryAreTooLarge() throws Exception {
    StringBuilder texts = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      texts.append("<si><t>").append(i).append("</t></si>");
    }

    assertTooLarge(
        rows("").part(WorkbookParts.TEXTS, WorkbookParts.texts(texts.toString())).write(file()));
  }

  @Test
  void everNewNamesAreTooLarge() throws Exception {
    StringBuilder elements = new StringBuilder();
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      elements.append("<e").append(i).append("/>");
      attributes.append("<row a").append(i).append("=\"1\"/>");
    }

    assertUnreadable(rows(elements.toString()).write(file()), Reason.TOO_LARGE);
    assertUnreadable(rows(attributes.toString()).write(file()), Reason.TOO_LARGE);
  }

  private static String randomLetters(int count) {
    return new Random(1)
        .ints(count, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
