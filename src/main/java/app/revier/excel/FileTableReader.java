package app.revier.excel;

import static java.nio.charset.StandardCharsets.US_ASCII;

import app.revier.files.DatabaseFile;
import app.revier.files.GivenFile;
import app.revier.intake.OpenOptions;
import app.revier.intake.TableReader;
import app.revier.intake.TableSource;
import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Reads workbooks of both generations (.xlsx and .xls), pages and XML that are called so, and text
 * tables. The first bytes and the inside of a file tell what it is; its name does not matter.
 *
 * <p>Of a table the first 1,024 columns are read. A cell may hold 1,000,000 characters, a sheet may
 * unpack to 2 GiB; see {@code ReadLimits} for these and the other limits, beyond which a file is
 * {@link Reason#TOO_LARGE}. Rows come as a stream: memory grows with the texts that the cells of a
 * workbook share and, in .xls with its at most 65,536 rows, with the sheet, but not otherwise.
 *
 * <p>Numbers are rounded to the 15 digits a spreadsheet keeps. A number is a {@code Day} if its
 * format shows a day, month or year; times of day and durations stay numbers. What formulas gave
 * when the file was saved is read; results that it does not hold are calculated if the workbook is
 * small, else the cell is {@code Failure.NOT_CALCULATED}. A number or date that the file declares
 * but that cannot be read as one comes as {@code Text}, so that the import can name the cell.
 *
 * <p>A reader can be shared; a {@link TableSource} belongs to one thread at a time and keeps its
 * file open until it is closed.
 */
public final class FileTableReader implements TableReader {

  /** So many bytes tell what a file is. */
  private static final int START = 256;

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
  private static final byte[] OLE2 = {
    (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
  };

  /** How Excel 2 to 4 and early files of Excel 5 begin, without a container. */
  private static final byte[][] OLD = {
    {9, 0, 4, 0}, {9, 2, 6, 0}, {9, 4, 6, 0}, {9, 8, 8, 0}, {9, 8, 0x10, 0}
  };

  private static final List<byte[]> DOCUMENTS =
      List.of("%PDF-".getBytes(US_ASCII), "{\\rtf".getBytes(US_ASCII));

  private final ReadLimits limits;

  /** A reader with the limits of the program. */
  public FileTableReader() {
    this(ReadLimits.standard());
  }

  FileTableReader(ReadLimits limits) {
    this.limits = limits;
  }

  @Override
  public TableSource open(Path file, OpenOptions opening) throws UnreadableFileException {
    if (Files.notExists(file)) {
      throw new UnreadableFileException(Reason.MISSING);
    }
    // Folders cannot be read, and a device or pipe may never end.
    if (!Files.isRegularFile(file)) {
      throw new UnreadableFileException(GivenFile.notOrdinary(file));
    }
    byte[] start = start(file);
    if (start.length == 0) {
      throw new UnreadableFileException(Reason.EMPTY);
    }
    if (startsWith(start, ZIP)) {
      return XlsxSource.open(file, limits);
    }
    if (startsWith(start, EMPTY_ZIP)) {
      throw new UnreadableFileException(Reason.WRONG_KIND);
    }
    if (startsWith(start, OLE2)) {
      return XlsSource.open(file, limits, opening.password());
    }
    if (Arrays.stream(OLD).anyMatch(mark -> startsWith(start, mark))) {
      throw new UnreadableFileException(Reason.OLD_EXCEL);
    }
    if (DOCUMENTS.stream().anyMatch(mark -> startsWith(start, mark))) {
      throw new UnreadableFileException(Reason.DOCUMENT);
    }
    if (MarkupSource.isOne(start)) {
      return MarkupSource.open(file, limits, opening.charset());
    }
    return CsvSource.open(file, limits, opening.charset());
  }

  private static byte[] start(Path file) throws UnreadableFileException {
    try {
      if (DatabaseFile.isOne(file)) {
        throw new UnreadableFileException(Reason.WRONG_KIND);
      }
    } catch (IOException e) {
      throw ReadFailures.of(e);
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      return bytes.readNBytes(START);
    } catch (IOException e) {
      throw ReadFailures.of(e);
    }
  }

  private static boolean startsWith(byte[] start, byte[] mark) {
    return start.length >= mark.length
        && Arrays.equals(start, 0, mark.length, mark, 0, mark.length);
  }
}
