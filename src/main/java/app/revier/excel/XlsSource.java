package app.revier.excel;

import app.revier.intake.SourceCell;
import app.revier.intake.SourceRow;
import app.revier.intake.TableSource;
import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * A workbook in the binary format of Excel 97 to 2003 (.xls). POI reads its records one by one, so
 * that pictures and charts, where many of its files are odd, are passed over.
 */
final class XlsSource implements TableSource {

  /** What programs call the records of a workbook, in any case; the first that is there counts. */
  private static final List<String> WORKBOOKS = List.of("Workbook", "WBook", "Book");

  private static final int VERSION_AT = 4;

  private final POIFSFileSystem container;
  private final ReadLimits limits;
  private final String entry;
  private final @Nullable String password;
  private final Calculation calculation = new Calculation(this::model);
  private final List<String> sheets;
  private final Map<String, Boolean> hidden;
  private final Map<String, BitSet> hiddenColumns = new HashMap<>();

  private XlsSource(POIFSFileSystem container, ReadLimits limits, @Nullable String password)
      throws UnreadableFileException {
    this.container = container;
    this.limits = limits;
    this.entry = entry(container.getRoot());
    refuseOld();
    // The one that Excel sets by itself is tried first, so that nobody is asked for it.
    String needed = null;
    Map<String, Boolean> found;
    try {
      found = guarded(XlsReader::sheets, null);
    } catch (UnreadableFileException e) {
      if (e.reason() != Reason.ENCRYPTED || password == null) {
        throw e;
      }
      found = guarded(XlsReader::sheets, password);
      needed = password;
    }
    this.password = needed;
    this.hidden = found;
    this.sheets = List.copyOf(found.keySet());
    if (sheets.isEmpty()) {
      throw new UnreadableFileException(Reason.EMPTY);
    }
  }

  /** Excel 5 and 95 wrote other records, which begin with their version as well. */
  private void refuseOld() throws UnreadableFileException {
    byte[] start;
    try (InputStream bytes = container.getRoot().createDocumentInputStream(entry)) {
      start = bytes.readNBytes(VERSION_AT + 2);
    } catch (IOException | RuntimeException e) {
      throw ReadFailures.of(e);
    }
    if (start.length == VERSION_AT + 2 && start[VERSION_AT] == 0 && start[VERSION_AT + 1] == 5) {
      throw new UnreadableFileException(Reason.OLD_EXCEL);
    }
  }

  /** What is done with the records of a workbook. */
  @FunctionalInterface
  private interface Work<T> {
    T with(XlsReader reader) throws UnreadableFileException;
  }

  /** Opens a file that is an OLE 2 container by its first bytes. */
  static TableSource open(Path file, ReadLimits limits, @Nullable String password)
      throws UnreadableFileException {
    POIFSFileSystem container;
    try {
      container = new POIFSFileSystem(file.toFile(), true);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw failure(e, password);
    }
    boolean kept = false;
    try {
      if (ProtectedWorkbook.isIn(container.getRoot())) {
        return XlsxSource.openTemporary(ProtectedWorkbook.opened(container, password), limits);
      }
      TableSource source = new XlsSource(container, limits, password);
      kept = true;
      return source;
    } finally {
      if (!kept) {
        close(container);
      }
    }
  }

  /**
   * Runs POI over the records. It meets broken files with all kinds of runtime exceptions; sizes
   * and nesting that a file only pretends to have can end in errors, which are over when its arrays
   * and frames are gone. It takes the password from the thread.
   */
  private <T> T guarded(Work<T> work, @Nullable String word) throws UnreadableFileException {
    Biff8EncryptionKey.setCurrentUserPassword(word);
    try (InputStream bytes = container.getRoot().createDocumentInputStream(entry)) {
      return work.with(new XlsReader(bytes, limits, calculation));
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw failure(e, word);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  private static String entry(DirectoryNode root) throws UnreadableFileException {
    // Cut off within its directory, a container is still one, but has nothing in it.
    if (root.isEmpty()) {
      throw new UnreadableFileException(Reason.DAMAGED);
    }
    for (String wanted : WORKBOOKS) {
      for (String name : root.getEntryNames()) {
        if (name.equalsIgnoreCase(wanted)) {
          return name;
        }
      }
    }
    throw new UnreadableFileException(
        root.hasEntryCaseInsensitive("WordDocument")
                || root.hasEntryCaseInsensitive("PowerPoint Document")
            ? Reason.DOCUMENT
            : Reason.WRONG_KIND);
  }

  private static UnreadableFileException failure(Throwable error, @Nullable String password) {
    return switch (error) {
      case EncryptedDocumentException _ ->
          new UnreadableFileException(ProtectedWorkbook.refusal(password), error);
      case OutOfMemoryError _ -> new UnreadableFileException(Reason.TOO_LARGE, error);
      default -> ReadFailures.of(error);
    };
  }

  @Override
  public List<String> sheets() {
    return sheets;
  }

  @Override
  public boolean isHidden(String sheet) {
    return hidden.getOrDefault(sheet, false);
  }

  @Override
  public BitSet hiddenColumns(String sheet) {
    return hiddenColumns.getOrDefault(sheet, new BitSet());
  }

  @Override
  public void read(String sheet, RowHandler rows) throws UnreadableFileException {
    int index = sheets.indexOf(sheet);
    if (index < 0) {
      throw new UnreadableFileException(Reason.NO_SUCH_SHEET);
    }
    XlsReader.Content content = guarded(reader -> reader.content(index), password);
    hiddenColumns.put(sheet, content.hiddenColumns());
    MergedCells merged = content.merged();
    // Outside the guard: what the handler throws is no fault of the file.
    for (Map.Entry<Integer, List<SourceCell>> entry : content.rows().entrySet()) {
      int number = entry.getKey();
      List<SourceCell> cells = entry.getValue();
      boolean filled = merged == null || merged.fill(number, cells);
      SourceRow row = new SourceRow(number, cells, 0, content.hidden().contains(number), null);
      if (filled && !rows.row(row)) {
        return;
      }
    }
  }

  @Override
  public void close() {
    close(container);
  }

  /** POI's model of the workbook; none if it would take too much memory. */
  private @Nullable Workbook model() throws IOException {
    DocumentEntry records = (DocumentEntry) container.getRoot().getEntryCaseInsensitive(entry);
    return records.getSize() > Calculation.MOST_BYTES
        ? null
        : new HSSFWorkbook(container.getRoot(), false);
  }

  private static void close(POIFSFileSystem container) {
    try {
      container.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
