package app.revier.excel;

import app.revier.intake.SourceCell;
import app.revier.intake.SourceRow;
import app.revier.intake.TableSource;
import app.revier.intake.TextEncoding;
import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A text table (CSV). The bytes are read twice: once to recognise their encoding and delimiter, and
 * once for the records, as a stream. A file that has changed in between counts as damaged. A record
 * that is broken is a row with a fault, and bytes that are no letters become U+FFFD.
 */
final class CsvSource implements TableSource {

  private static final String ONLY_SHEET = "";

  private final FileChannel channel;
  private final ReadLimits limits;
  private final CsvScan.Result scan;
  private final CsvDialect dialect;

  /** Whether every line is in quotes as a whole. */
  private final boolean wrapped;

  private CsvSource(FileChannel channel, ReadLimits limits, CsvScan.Result scan) {
    this.channel = channel;
    this.limits = limits;
    this.scan = scan;
    wrapped = WrappedLines.areIn(scan.sample());
    this.dialect = CsvDialect.of(wrapped ? WrappedLines.unwrapped(scan.sample()) : scan.sample());
  }

  /**
   * Opens a file that is no workbook by its first bytes.
   *
   * @param charset the encoding the user has named, or none
   */
  static TableSource open(Path file, ReadLimits limits, @Nullable Charset charset)
      throws UnreadableFileException {
    FileChannel channel;
    try {
      channel = FileChannel.open(file, StandardOpenOption.READ);
    } catch (IOException e) {
      throw ReadFailures.of(e);
    }
    try {
      return new CsvSource(
          channel, limits, CsvScan.scan(Channels.newInputStream(channel), charset));
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
  public TextEncoding encoding() {
    return scan.encoding();
  }

  @Override
  public void read(String sheet, RowHandler rows) throws UnreadableFileException {
    if (!sheet.equals(ONLY_SHEET)) {
      throw new UnreadableFileException(Reason.NO_SUCH_SHEET);
    }
    CRC32 checksum = new CRC32();
    boolean all;
    try {
      channel.position(0);
      InputStream bytes = new CheckedInputStream(Channels.newInputStream(channel), checksum);
      bytes.skipNBytes(scan.mark());
      Reader characters = new InputStreamReader(bytes, decoder());
      all = read(wrapped ? new WrappedLines(new BufferedReader(characters)) : characters, rows);
    } catch (IOException e) {
      throw ReadFailures.of(e);
    }
    if (all && checksum.getValue() != scan.checksum()) {
      throw new UnreadableFileException(Reason.DAMAGED);
    }
  }

  private CharsetDecoder decoder() {
    return scan.encoding()
        .charset()
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .onUnmappableCharacter(CodingErrorAction.REPLACE);
  }

  private boolean read(Reader characters, RowHandler rows)
      throws IOException, UnreadableFileException {
    CsvSplitter records = new CsvSplitter(new CsvText(characters, limits.textLength()), dialect);
    CsvCells made = new CsvCells(limits.columns(), scan.zeros());
    boolean first = true;
    while (records.next()) {
      List<SourceCell> cells = made.of(records);
      boolean wanted = !cells.isEmpty() && !(first && dialect.declared());
      first = false;
      if (wanted
          && !rows.row(
              new SourceRow(
                  lineNumber(records), cells, records.fields(), false, records.fault()))) {
        return false;
      }
    }
    return true;
  }

  private static int lineNumber(CsvSplitter record) throws UnreadableFileException {
    if (record.line() > Integer.MAX_VALUE) {
      throw new UnreadableFileException(Reason.TOO_LARGE);
    }
    return (int) record.line();
  }

  @Override
  public double share() {
    try {
      return scan.size() == 0 ? -1 : Math.min(1, channel.position() / (double) scan.size());
    } catch (IOException e) {
      // How far it is must not end what still can be read.
      return -1;
    }
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
