package app.revier.excel.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.excel.FileTableReader;
import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import app.revier.text.Language;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedWorkbookTest {

  @TempDir Path folder;

  private Path written(char[] password) {
    Path file = folder.resolve("plan.xlsx");
    new PlanWorkbookWriter()
        .write(
            file,
            ManagerBook.withTarget().snapshot(),
            List.of(),
            Language.GERMAN.locale(),
            password);
    return file;
  }

  @Test
  void aSealedPlanOpensWithItsPasswordAndHoldsWhatAPlainOneHolds()
      throws IOException, GeneralSecurityException {
    Path file = written("Möwe 7".toCharArray());
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
        .doesNotContain("Zusammenfassung")
        .doesNotContain("xl/worksheets");
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
      EncryptionInfo info = new EncryptionInfo(container);
      assertThat(info.getEncryptionMode()).isEqualTo(EncryptionMode.agile);
      assertThat(info.getHeader().getKeySize()).isEqualTo(256);
      Decryptor decryptor = Decryptor.getInstance(info);
      assertThat(decryptor.verifyPassword("Möwe 8")).isFalse();
      assertThat(decryptor.verifyPassword("Möwe 7")).isTrue();
      try (XSSFWorkbook workbook = new XSSFWorkbook(decryptor.getDataStream(container))) {
        assertThat(workbook.getSheetName(0)).isEqualTo("Zusammenfassung");
        assertThat(Cells.cell(workbook.getSheet("Kunden"), "00017", "PLZ").getStringCellValue())
            .isEqualTo("01067");
      }
    }
  }

  @Test
  void whatIsPutAsideWhileItIsSealedIsUnreadable() throws IOException {
    TempFile.setThreadLocalTempFileCreationStrategy(inFolder());
    byte[] plain = "Rheinaue ".repeat(100_000).getBytes(StandardCharsets.UTF_8);
    List<String> aside = new ArrayList<>();
    try {
      SealedWorkbook.write(
          OutputStream.nullOutputStream(),
          "geheim".toCharArray(),
          to -> {
            to.write(plain);
            try (Stream<Path> all = Files.list(folder)) {
              for (Path file : all.toList()) {
                aside.add(Files.readString(file, StandardCharsets.ISO_8859_1));
              }
            }
          });
    } finally {
      TempFile.setThreadLocalTempFileCreationStrategy(null);
    }
    assertThat(aside).isNotEmpty().noneMatch(text -> text.contains("Rheinaue"));
  }

  private TempFileCreationStrategy inFolder() {
    return new TempFileCreationStrategy() {
      @Override
      public File createTempFile(String prefix, String suffix) throws IOException {
        return Files.createTempFile(folder, prefix, suffix).toFile();
      }

      @Override
      public File createTempDirectory(String prefix) throws IOException {
        return Files.createTempDirectory(folder, prefix).toFile();
      }
    };
  }

  @Test
  void theImportSaysThatItIsProtected() {
    Path file = written("geheim".toCharArray());
    assertThatThrownBy(() -> new FileTableReader().open(file))
        .isInstanceOfSatisfying(
            UnreadableFileException.class, e -> assertThat(e.reason()).isEqualTo(Reason.ENCRYPTED));
  }
}
