package app.revier.excel;

import app.revier.intake.SourceRow;
import app.revier.intake.TableSource;
import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * A text table (CSV). The bytes are read twice: once to recognise their encoding and delimiter, and
 * once for the records, as a stream. A file that has changed in between counts as damaged, as does
 * a quote that is never closed, because it would make one field of all that follows.
 */
final class CsvSource implements TableSource {

  private static final String ONLY_SHEET = "";

  private final FileChannel channel;
  private final ReadLimits limits;
  private final CsvScan.Result scan;
  private final CsvDialect dialect;

  private CsvSource(FileChannel channel, ReadLimits limits, CsvScan.Result scan) {
    this.channel = channel;
    this.limits = limits;
    this.scan = scan;
    this.dialect = CsvDialect.of(scan.sample());
  }

  /** Opens a file that is no workbook by its first bytes. */
  static TableSource open(Path file, ReadLimits limits) throws UnreadableFileException {
    FileChannel channel;
    try {
      channel = FileChannel.open(file, StandardOpenOption.READ);
    } catch (IOException e) {
      throw ReadFailures.of(e);
    }
    try {
      return new CsvSource(channel, limits, CsvScan.scan(Channels.newInputStream(channel)));
    } catch (IOException | UnreadableFileException e) {
      UnreadableFileException failure = ReadFailures.of(e);
      try {
        channel.close();
      } catch (IOException closing) {
        failure.addSuppressed(closing);
      }
      throw failure;
    }
  }

  @Override
  public List<String> sheets() {
    return List.of(ONLY_SHEET);
  }

  @Override
  public void read(String sheet, RowHandler rows) throws UnreadableFileException {
    if (!sheet.equals(ONLY_SHEET)) {
      throw new UnreadableFileException(Reason.NO_SUCH_SHEET);
    }
    CRC32 checksum = new CRC32();
    Iterator<CsvRow> records;
    try {
      channel.position(0);
      InputStream bytes = new CheckedInputStream(Channels.newInputStream(channel), checksum);
      bytes.skipNBytes(scan.mark());
      records = records(new InputStreamReader(bytes, decoder()));
    } catch (IOException e) {
      throw ReadFailures.of(e);
    }
    if (read(records, rows) && checksum.getValue() != scan.checksum()) {
      throw new UnreadableFileException(Reason.DAMAGED);
    }
  }

  /** Only windows-1252 has bytes without a meaning; anything else was found to be in order. */
  private CharsetDecoder decoder() {
    CodingErrorAction action =
        scan.charset().equals(CsvScan.WINDOWS_1252)
            ? CodingErrorAction.REPLACE
            : CodingErrorAction.REPORT;
    return scan.charset().newDecoder().onMalformedInput(action).onUnmappableCharacter(action);
  }

  private Iterator<CsvRow> records(Reader characters) {
    return CsvReader.builder()
        .fieldSeparator(dialect.delimiter())
        .quoteCharacter('"')
        .trimWhitespacesAroundQuotes(true)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .skipEmptyLines(true)
        .maxBufferSize(limits.textLength())
        .build(new CsvRow(limits.columns()), characters)
        .iterator();
  }

  private boolean read(Iterator<CsvRow> records, RowHandler rows) throws UnreadableFileException {
    boolean first = true;
    while (hasNext(records)) {
      CsvRow row = records.next();
      boolean wanted = !row.cells().isEmpty() && !(first && dialect.declared());
      first = false;
      if (wanted && !rows.row(SourceRow.of(lineNumber(row), row.cells()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasNext(Iterator<CsvRow> records) throws UnreadableFileException {
    try {
      return records.hasNext();
    } catch (RuntimeException e) {
      throw ReadFailures.of(e);
    }
  }

  private static int lineNumber(CsvRow row) throws UnreadableFileException {
    if (row.line() > Integer.MAX_VALUE) {
      throw new UnreadableFileException(Reason.TOO_LARGE);
    }
    return (int) row.line();
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
