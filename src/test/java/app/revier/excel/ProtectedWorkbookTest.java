package app.revier.excel;

import static app.revier.excel.TableRow.text;
import static app.revier.excel.Unreadable.assertUnreadable;
import static org.assertj.core.api.Assertions.assertThat;

import app.revier.files.WorkFolder;
import app.revier.intake.OpenOptions;
import app.revier.intake.TableSource;
import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Workbooks that are protected by a password. */
final class ProtectedWorkbookTest {

  @TempDir Path folder;

  enum Protection {
    AGILE(EncryptionMode.agile),
    STANDARD(EncryptionMode.standard),
    OLD(null);

    private final @Nullable EncryptionMode mode;

    Protection(@Nullable EncryptionMode mode) {
      this.mode = mode;
    }

    private Path write(Path folder, String password) throws Exception {
      if (mode == null) {
        return old(folder.resolve("secret.xls"), password);
      }
      Path plain =
          WorkbookParts.withRows("<row><c t=\"str\"><v>geheim</v></c></row>")
              .write(folder.resolve("plain.xlsx"));
      Path file = folder.resolve("secret.xlsx");
      try (POIFSFileSystem container = new POIFSFileSystem();
          OutputStream bytes = Files.newOutputStream(file)) {
        Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
        encryptor.confirmPassword(password);
        try (OutputStream encrypted = encryptor.getDataStream(container)) {
          Files.copy(plain, encrypted);
        }
        container.writeFilesystem(bytes);
      }
      return file;
    }

    private static Path old(Path file, String password) throws IOException {
      Biff8EncryptionKey.setCurrentUserPassword(password);
      try (HSSFWorkbook workbook = new HSSFWorkbook();
          OutputStream bytes = Files.newOutputStream(file)) {
        workbook.createSheet().createRow(0).createCell(0).setCellValue("geheim");
        workbook.write(bytes);
      } finally {
        Biff8EncryptionKey.setCurrentUserPassword(null);
      }
      return file;
    }
  }

  private Path work() {
    return folder.resolve("work");
  }

  @BeforeEach
  void keepsTemporaryFilesHere() {
    WorkbookTemp.use(new WorkFolder(work()));
  }

  @AfterEach
  void asBefore() {
    TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy());
  }

  private static TableSource open(Path file, @Nullable String password)
      throws UnreadableFileException {
    return new FileTableReader().open(file, new OpenOptions(null, password));
  }

  private static void assertRead(TableSource source) throws UnreadableFileException {
    assertThat(TableRow.readAll(source, source.sheets().getFirst()))
        .containsExactly(TableRow.of(1, text("geheim")));
  }

  @ParameterizedTest
  @EnumSource(Protection.class)
  void thePasswordOpensIt(Protection protection) throws Exception {
    Path file = protection.write(folder, "Schlüssel");

    assertUnreadable(file, Reason.ENCRYPTED);
    assertUnreadable(() -> open(file, "falsch"), Reason.WRONG_PASSWORD);
    try (TableSource source = open(file, "Schlüssel")) {
      assertRead(source);
      assertRead(source);
    }
    assertThat(Biff8EncryptionKey.getCurrentUserPassword()).isNull();
    assertUnreadable(file, Reason.ENCRYPTED);
  }

  @ParameterizedTest
  @EnumSource(Protection.class)
  void thePasswordThatExcelSetsByItselfIsKnown(Protection protection) throws Exception {
    Path file = protection.write(folder, Decryptor.DEFAULT_PASSWORD);

    for (@Nullable String given : new @Nullable String[] {null, "irgendeines"}) {
      try (TableSource source = open(file, given)) {
        assertRead(source);
      }
    }
  }

  @Test
  void whatWasOpenedLiesInTheFolderOfTheUserOnlyWhileItIsRead() throws Exception {
    Path file = Protection.AGILE.write(folder, "Schlüssel");

    try (TableSource source = open(file, "Schlüssel")) {
      assertRead(source);
      assertThat(temporary()).hasSize(1);
    }
    assertThat(temporary()).isEmpty();
    Path letter =
        WorkbookParts.withRows("")
            .part(WorkbookParts.WORKBOOK, "<document/>")
            .write(folder.resolve("letter.xlsx"));
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream bytes = Files.newOutputStream(file)) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("Schlüssel");
      try (OutputStream encrypted = encryptor.getDataStream(container)) {
        Files.copy(letter, encrypted);
      }
      container.writeFilesystem(bytes);
    }
    assertUnreadable(() -> open(file, "Schlüssel"), Reason.DOCUMENT);
    assertThat(temporary()).isEmpty();
  }

  private List<Path> temporary() throws IOException {
    try (Stream<Path> files = Files.walk(work())) {
      return files.filter(file -> file.toString().endsWith(".xlsx")).toList();
    }
  }
}
