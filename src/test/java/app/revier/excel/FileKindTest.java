package app.revier.excel;

import static app.revier.excel.TableRow.number;
import static app.revier.excel.TableRow.text;
import static app.revier.excel.Unreadable.assertUnreadable;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.revier.intake.TableSource;
import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a file's kind is told by its content, and what is said of files that are no tables. */
final class FileKindTest {

  @TempDir Path folder;

  private Path bytes(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private Path chars(String name, String content) throws IOException {
    return bytes(name, content.getBytes(ISO_8859_1));
  }

  private Path zip(String name, String... entries) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream bytes = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write("content".getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }

  private static WorkbookParts workbook() {
    return WorkbookParts.withRows("<row><c><v>1</v></c></row>");
  }

  @Test
  void aTextNamedLikeAWorkbookIsReadAsText() throws Exception {
    assertThat(TableRow.readAll(chars("table.xlsx", "a;b\n")))
        .containsExactly(TableRow.of(1, text("a"), text("b")));
    assertThat(TableRow.readAll(chars("table.xls", "a\tb\n")))
        .containsExactly(TableRow.of(1, text("a"), text("b")));
  }

  @Test
  void aWorkbookNamedLikeATextIsReadAsWorkbook() throws Exception {
    assertThat(TableRow.readAll(workbook().write(folder.resolve("table.csv"))))
        .containsExactly(TableRow.of(1, number("1")));
  }

  @Test
  void aFileThatIsNotThereIsMissing() {
    assertUnreadable(folder.resolve("none.xlsx"), Reason.MISSING);
  }

  @Test
  void aFolderCannotBeOpened() {
    assertUnreadable(folder, Reason.FOLDER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", " \r\n\t\r\n", "\u00ef\u00bb\u00bf", "\u00ff\u00fe"})
  void aFileWithoutContentIsEmpty(String content) throws Exception {
    assertUnreadable(chars("empty.csv", content), Reason.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR",
        "\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF",
        "GIF89a\u0001\u0000\u0001\u0000",
        "%!PS-Adobe-3.0\n",
        "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n",
        "\u007fELF\u0002\u0001\u0001\u0000",
        "\u00ff\u00fe\u0000\u0000a\u0000\u0000\u0000",
        "\u0000\u0000\u00fe\u00ff\u0000\u0000\u0000a",
        "\u00ff\u00fea\u0000\u0000\u0000;\u0000"
      })
  void otherFilesAreOfTheWrongKind(String content) throws Exception {
    assertUnreadable(chars("other.csv", content), Reason.WRONG_KIND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%PDF-1.7\n%some text, more text\n1 0 obj\n", "{\\rtf1\\ansi a;b}"})
  void documentsAreNamedAsSuch(String content) throws Exception {
    assertUnreadable(chars("other.xls", content), Reason.DOCUMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0009\u0008\u0010\u0000\u0000\u0006\u0005\u0000",
        "\u0009\u0000\u0004\u0000\u0002\u0000\u0010\u0000",
        "\u0009\u0002\u0006\u0000\u0000\u0000\u0010\u0000",
        "\u0009\u0004\u0006\u0000\u0000\u0000\u0010\u0000"
      })
  void workbooksOfTheFirstVersionsAreNamedAsSuch(String content) throws Exception {
    assertUnreadable(chars("old.xls", content), Reason.OLD_EXCEL);
  }

  @Test
  void randomBytesAreOfTheWrongKind() throws Exception {
    for (int seed = 0; seed < 20; seed++) {
      byte[] content = new byte[2_000];
      new Random(seed).nextBytes(content);
      content[0] = 'x';

      assertUnreadable(bytes("random.csv", content), Reason.WRONG_KIND);
    }
  }

  @Test
  void zipFilesOfAnotherKindAreOfTheWrongKind() throws Exception {
    assertUnreadable(zip("photos.xlsx", "a.jpg", "b.jpg"), Reason.WRONG_KIND);
    assertUnreadable(
        zip("table.ods", "mimetype", "content.xml", "META-INF/manifest.xml"), Reason.OPEN_DOCUMENT);
    assertUnreadable(zip("a.numbers", "Index/Document.iwa", "preview.jpg"), Reason.NUMBERS);
    assertUnreadable(zip("nothing.zip"), Reason.WRONG_KIND);
  }

  @Test
  void otherOfficeFilesAreNamedAsSuch() throws Exception {
    Path document =
        workbook()
            .part("_rels/.rels", packageTo("word/document.xml"))
            .part("word/document.xml", "<w:document xmlns:w=\"w\"><w:body/></w:document>")
            .write(folder.resolve("letter.xlsx"));
    Path binary =
        workbook()
            .part("_rels/.rels", packageTo("xl/workbook.bin"))
            .part("xl/workbook.bin", "\u0083\u0001")
            .write(folder.resolve("binary.xlsx"));

    assertUnreadable(document, Reason.DOCUMENT);
    assertUnreadable(binary, Reason.BINARY_WORKBOOK);
  }

  private static String packageTo(String part) {
    return WorkbookParts.relationships(WorkbookParts.relationship("rId1", "officeDocument", part));
  }

  @ParameterizedTest
  @CsvSource({
    "WordDocument, DOCUMENT",
    "PowerPoint Document, DOCUMENT",
    "anything, WRONG_KIND",
    "Workbook, DAMAGED"
  })
  void otherContainersOfOldOfficeFilesAreNamed(String entry, Reason reason) throws Exception {
    assertUnreadable(container(entry, new byte[5_000]), reason);
  }

  private Path container(String entry, byte[] content) throws IOException {
    Path file = folder.resolve("container.xls");
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream bytes = Files.newOutputStream(file)) {
      container.createDocument(new ByteArrayInputStream(content), entry);
      container.writeFilesystem(bytes);
    }
    return file;
  }

  @Test
  void aWorkbookOfExcel95IsNamedAsSuch() throws Exception {
    byte[] start = {9, 8, 8, 0, 0, 5, 5, 0, 0, 0, 0, 0, 10, 0, 0, 0};
    assertUnreadable(container("Book", Arrays.copyOf(start, 5_000)), Reason.OLD_EXCEL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"WORKBOOK", "BOOK", "WBOOK", "wbook"})
  void theRecordsMayHaveAnyOfTheirNames(String entry) throws Exception {
    Path usual = folder.resolve("usual.xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream bytes = Files.newOutputStream(usual)) {
      workbook.createSheet().createRow(0).createCell(0).setCellValue("x");
      workbook.write(bytes);
    }
    byte[] records;
    try (POIFSFileSystem container = new POIFSFileSystem(usual.toFile(), true);
        InputStream bytes = container.createDocumentInputStream("Workbook")) {
      records = bytes.readAllBytes();
    }
    assertThat(TableRow.readAll(container(entry, records)))
        .containsExactly(TableRow.of(1, text("x")));
  }

  @Test
  void noFileStaysOpen() throws Exception {
    List<Path> files = new ArrayList<>();
    files.add(chars("a.csv", "a;b\n"));
    files.add(chars("b.csv", "<html>"));
    files.add(workbook().write(folder.resolve("c.xlsx")));
    files.add(zip("d.xlsx", "a.jpg"));
    files.add(workbook().part(WorkbookParts.WORKBOOK, "<workbook").write(folder.resolve("e.xlsx")));
    Path old = folder.resolve("f.xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream bytes = Files.newOutputStream(old)) {
      workbook.createSheet("S").createRow(0).createCell(0).setCellValue("x");
      workbook.write(bytes);
    }
    files.add(old);
    files.add(bytes("g.xls", Arrays.copyOf(Files.readAllBytes(old), 1_500)));

    int opened = 0;
    for (Path file : files) {
      try (TableSource source = new FileTableReader().open(file)) {
        source.read(source.sheets().getFirst(), row -> false);
        opened++;
      } catch (UnreadableFileException e) {
        assertThat(e.reason()).isIn(Reason.WRONG_KIND, Reason.DAMAGED, Reason.WEB_PAGE);
      }
      assertThat(openFiles()).doesNotContain(file);
      Files.delete(file);
    }
    assertThat(opened).isEqualTo(3);
  }

  /** What this process has open, as far as the system tells; on Windows the deletion tells. */
  private static List<Path> openFiles() throws IOException {
    Path handles = Path.of("/proc/self/fd");
    if (!Files.isDirectory(handles)) {
      return List.of();
    }
    List<Path> open = new ArrayList<>();
    try (Stream<Path> links = Files.list(handles)) {
      for (Path link : links.toList()) {
        if (Files.isSymbolicLink(link)) {
          open.add(Files.readSymbolicLink(link));
        }
      }
    }
    return open;
  }
}
