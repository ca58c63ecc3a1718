package app.revier.excel;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.intake.TableSource;
import app.revier.intake.UnreadableFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files with bytes changed or missing at random: what comes out is rows or an {@link
 * UnreadableFileException}, never anything else, and soon.
 */
final class MutatedFileTest {

  private static final int MUTATIONS = 300;
  private static final Duration LIMIT = Duration.ofMinutes(2);

  @TempDir Path folder;

  private static byte[] workbook(Workbook workbook) throws IOException {
    try (workbook;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      CellStyle date = workbook.createCellStyle();
      date.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
      for (String name : new String[] {"Kunden", "Projekte"}) {
        Sheet sheet = workbook.createSheet(name);
        for (int r = 0; r < 40; r++) {
          Row row = sheet.createRow(r);
          row.createCell(0).setCellValue("Kunde " + r);
          row.createCell(1).setCellValue(r * 1.1);
          row.createCell(2).setCellValue(LocalDate.of(2026, 1, 1).plusDays(r));
          row.getCell(2).setCellStyle(date);
          row.createCell(3).setCellValue(r % 2 == 0);
          row.createCell(4).setCellFormula("B1&\"x\"");
        }
      }
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  /** The same parts unpacked, so that changes reach the XML behind the checksums. */
  private byte[] mutatedParts(Random random) throws IOException {
    String rows =
        "<row r=\"1\" spans=\"1:3\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\""
            + " s=\"1\"><v>4.5E4</v></c><c r=\"C1\""
            + " t=\"inlineStr\"><is><r><t>a&amp;b</t></r></is></c></row><row r=\"2\"><c r=\"A2\""
            + " t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>";
    String texts = "<si><r><t>Käse</t></r></si><si><t>b</t></si>";
    String format = "<numFmt numFmtId=\"164\" formatCode=\"dd.mm.yyyy\"/>";
    String styles = "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/>";
    WorkbookParts parts =
        WorkbookParts.withRows(rows)
            .part(WorkbookParts.TEXTS, WorkbookParts.texts(texts))
            .part(WorkbookParts.STYLES, WorkbookParts.styles(format, styles));
    switch (random.nextInt(4)) {
      case 0 -> parts.part(WorkbookParts.WORKBOOK, mutated(WorkbookParts.workbook(""), random));
      case 1 -> parts.part(WorkbookParts.TEXTS, mutated(WorkbookParts.texts(texts), random));
      case 2 ->
          parts.part(WorkbookParts.STYLES, mutated(WorkbookParts.styles(format, styles), random));
      default -> parts.part(WorkbookParts.SHEET, mutated(WorkbookParts.sheet(rows), random));
    }
    return Files.readAllBytes(parts.write(folder.resolve("parts.xlsx")));
  }

  private static byte[] mutated(String text, Random random) {
    return mutated(text.getBytes(StandardCharsets.UTF_8), random);
  }

  private static byte[] mutated(byte[] original, Random random) {
    byte[] bytes = original.clone();
    int changes = 1 + random.nextInt(3);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 4), (byte) 0xff);
        case 2 -> bytes[at] = bytes[random.nextInt(bytes.length)];
        default -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      }
    }
    return random.nextInt(8) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
  }

  private boolean isReadable(byte[] content) throws IOException {
    Path file = Files.write(folder.resolve("mutated"), content);
    try (TableSource source = new FileTableReader().open(file)) {
      for (String sheet : source.sheets()) {
        source.read(sheet, row -> row.number() > 0 && !row.cells().isEmpty());
      }
      return true;
    } catch (UnreadableFileException e) {
      assertThat(e.reason()).isNotNull();
      return false;
    }
  }

  @FunctionalInterface
  private interface Mutation {
    byte[] of(Random random) throws IOException;
  }

  private void assertHarmless(Mutation mutation) {
    // If all or none were readable, the changes would not have reached what they should.
    assertThat(readable(mutation)).isBetween(1, MUTATIONS - 1);
  }

  private int readable(Mutation mutation) {
    int[] count = {0};
    Assertions.assertTimeoutPreemptively(
        LIMIT,
        () -> {
          for (int seed = 0; seed < MUTATIONS; seed++) {
            count[0] += isReadable(mutation.of(new Random(seed))) ? 1 : 0;
          }
        });
    return count[0];
  }

  @Test
  void newWorkbooks() throws Exception {
    byte[] original = workbook(new XSSFWorkbook());

    assertHarmless(random -> mutated(original, random));
  }

  @Test
  void theXmlInNewWorkbooks() {
    assertHarmless(this::mutatedParts);
  }

  @Test
  void oldWorkbooks() throws Exception {
    byte[] original = workbook(new HSSFWorkbook());

    assertHarmless(random -> mutated(original, random));
  }

  @Test
  void textTables() {
    byte[] original =
        "Kundennummer;Name;Umsatz 2026\n1001;\"Müller; Söhne\";1.234,50\n1002;Käthe;7\n"
            .repeat(20)
            .getBytes(StandardCharsets.UTF_8);

    // Nothing but what cuts a text to nothing makes it no text.
    assertThat(readable(random -> mutated(original, random))).isGreaterThan(MUTATIONS * 9 / 10);
  }
}
