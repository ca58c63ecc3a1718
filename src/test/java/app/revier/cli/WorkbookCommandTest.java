package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.cli.CommandFixture.Result;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks on the command line: protected ones, and what they hide. */
final class WorkbookCommandTest {

  @TempDir private Path folder;

  private CommandFixture revier;

  @BeforeEach
  void fixture() {
    revier = new CommandFixture(folder);
  }

  private Path workbook() throws IOException {
    Path file = folder.resolve("list.xlsx");
    try (Workbook workbook = new XSSFWorkbook();
        OutputStream bytes = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("Kunden");
      row(sheet, 0, "Kundennummer", "Name");
      row(sheet, 1, "K1", "A");
      row(sheet, 2, "K2", "B");
      sheet.getRow(2).setZeroHeight(true);
      Sheet archive = workbook.createSheet("Archiv");
      row(archive, 0, "Kundennummer", "Name");
      row(archive, 1, "K9", "Alt");
      workbook.setSheetHidden(1, true);
      workbook.write(bytes);
    }
    return file;
  }

  private static void row(Sheet sheet, int number, String... cells) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
  }

  @Test
  void whatIsHiddenIsNamedAndReadOnlyWhenItIsAskedFor() throws IOException {
    Result usual = revier.run("import", workbook(), "--dry-run");
    assertThat(usual.status()).isZero();
    assertThat(usual.out()).contains("1 row read");
    assertThat(usual.err())
        .contains("hidden-sheet: The hidden sheet “Archiv” was not read.")
        .contains("hidden-rows: Hidden or filtered rows were not read: 1.");
    Result rows = revier.run("import", workbook(), "--dry-run", "--hidden-rows");
    assertThat(rows.out()).contains("2 rows read");
    Result sheet = revier.run("import", workbook(), "--sheet", "Archiv");
    assertThat(sheet.err()).isEmpty();
    assertThat(revier.run("customers").out()).contains("K9").doesNotContain("K1");
  }

  @Test
  void aProtectedWorkbookIsOpenedWithItsPassword() throws IOException {
    assertThat(revier.run("import", workbook(), "--hidden-rows").status()).isZero();
    Path word = Files.writeString(folder.resolve("word"), "Möwe\n");
    Path wrong = Files.writeString(folder.resolve("wrong"), "Moewe\n");
    Path plan = folder.resolve("plan.xlsx");
    assertThat(revier.run("export", plan, "--password-file", word).status()).isZero();

    Result without = revier.run("import", plan, "--dry-run");
    assertThat(without.status()).isEqualTo(ExitStatus.NOT_DONE);
    assertThat(without.err()).contains("is protected by a password. Please give the password");
    Result refused = revier.run("import", plan, "--dry-run", "--password-file", wrong);
    assertThat(refused.status()).isEqualTo(ExitStatus.NOT_DONE);
    assertThat(refused.err()).contains("The password does not fit");
    assertThat(revier.run("import", plan, "--dry-run", "--password-file", word).out())
        .contains("2 rows read");
    revier.type("Möwe");
    assertThat(revier.run("import", plan, "--dry-run").out()).contains("2 rows read");
    revier.type("Moewe");
    assertThat(revier.run("import", plan, "--dry-run").err()).contains("does not fit");
  }
}
