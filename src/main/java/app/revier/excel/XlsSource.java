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
import java.util.List;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A workbook in the binary format of Excel 97 to 2003 (.xls). POI reads its records one by one, so
 * that pictures and charts, where many of its files are odd, are passed over.
 */
final class XlsSource implements TableSource {

  /** What an encrypted workbook of either generation may lie in. */
  private static final List<String> ENCRYPTED = List.of("EncryptedPackage", "EncryptionInfo");

  private static final String WORKBOOK = "Workbook";

  private final POIFSFileSystem container;
  private final ReadLimits limits;
  private final List<String> sheets;
  private final Map<String, Boolean> hidden;

  private XlsSource(POIFSFileSystem container, ReadLimits limits) throws UnreadableFileException {
    this.container = container;
    this.limits = limits;
    DirectoryNode root = container.getRoot();
    // Cut off within its directory, a container is still one, but has nothing in it.
    if (root.isEmpty()) {
      throw new UnreadableFileException(Reason.DAMAGED);
    }
    for (String entry : ENCRYPTED) {
      if (root.hasEntryCaseInsensitive(entry)) {
        throw new UnreadableFileException(Reason.ENCRYPTED);
      }
    }
    // Excel 5 and 95 named it Book and wrote other records; other programs have other entries.
    if (!root.hasEntryCaseInsensitive(WORKBOOK)) {
      throw new UnreadableFileException(Reason.WRONG_KIND);
    }
    this.hidden = guarded(XlsReader::sheets);
    this.sheets = List.copyOf(hidden.keySet());
    if (sheets.isEmpty()) {
      throw new UnreadableFileException(Reason.EMPTY);
    }
  }

  /** What is done with the records of a workbook. */
  @FunctionalInterface
  private interface Work<T> {
    T with(XlsReader reader) throws UnreadableFileException;
  }

  /** Opens a file that is an OLE 2 container by its first bytes. */
  static TableSource open(Path file, ReadLimits limits) throws UnreadableFileException {
    POIFSFileSystem container;
    try {
      container = new POIFSFileSystem(file.toFile(), true);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw failure(e);
    }
    try {
      return new XlsSource(container, limits);
    } catch (UnreadableFileException e) {
      try {
        container.close();
      } catch (IOException closing) {
        e.addSuppressed(closing);
      }
      throw e;
    }
  }

  /**
   * Runs POI over the records. It meets broken files with all kinds of runtime exceptions; sizes
   * and nesting that a file only pretends to have can end in errors, which are over when its arrays
   * and frames are gone.
   */
  private <T> T guarded(Work<T> work) throws UnreadableFileException {
    try (InputStream bytes = container.getRoot().createDocumentInputStream(entry())) {
      return work.with(new XlsReader(bytes, limits));
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw failure(e);
    }
  }

  private String entry() {
    for (String name : container.getRoot().getEntryNames()) {
      if (name.equalsIgnoreCase(WORKBOOK)) {
        return name;
      }
    }
    return WORKBOOK;
  }

  private static UnreadableFileException failure(Throwable error) {
    return switch (error) {
      case EncryptedDocumentException _ -> new UnreadableFileException(Reason.ENCRYPTED, error);
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
  public void read(String sheet, RowHandler rows) throws UnreadableFileException {
    int index = sheets.indexOf(sheet);
    if (index < 0) {
      throw new UnreadableFileException(Reason.NO_SUCH_SHEET);
    }
    XlsReader.Content content = guarded(reader -> reader.content(index));
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
    try {
      container.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
