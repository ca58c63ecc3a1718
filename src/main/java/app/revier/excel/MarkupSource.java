package app.revier.excel;

import app.revier.excel.MergedCells.Region;
import app.revier.intake.SourceCell;
import app.revier.intake.SourceRow;
import app.revier.intake.TableSource;
import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table that a program has written as a page of HTML or as a workbook in the XML of Excel 2003,
 * and mostly called .xls. It is read as a whole, up to 32 MiB.
 */
final class MarkupSource implements TableSource {

  private static final long MOST_BYTES = 32 << 20;
  private static final int START = 4_096;

  /** How pages and workbooks in XML begin; a text table may well have a lone angle bracket. */
  private static final Pattern BEGINNING =
      Pattern.compile(
          "\\A\\ufeff?\\s*<(\\?xml|!|html|head|body|table|meta|div|style|[a-z]+:).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern ENCODING =
      Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9][A-Za-z0-9_.:-]{0,39})");

  private final List<MarkupTable> tables;
  private final ReadLimits limits;

  private MarkupSource(List<MarkupTable> tables, ReadLimits limits) {
    this.tables = tables;
    this.limits = limits;
  }

  /** Whether a file begins like one. */
  static boolean isOne(byte[] start) {
    return BEGINNING.matcher(new String(start, StandardCharsets.UTF_8)).matches();
  }

  /** Opens a file that begins like one. */
  static TableSource open(Path file, ReadLimits limits, @Nullable Charset said)
      throws UnreadableFileException {
    String text;
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new UnreadableFileException(Reason.WEB_PAGE);
      }
      byte[] bytes = Files.readAllBytes(file);
      text = new String(bytes, said == null ? charset(bytes) : said);
    } catch (IOException e) {
      throw ReadFailures.of(e);
    }
    List<MarkupTable> tables = MarkupTable.all(new TagScanner(text), limits);
    if (tables.isEmpty()) {
      throw new UnreadableFileException(Reason.WEB_PAGE);
    }
    return new MarkupSource(tables, limits);
  }

  /** What the file says of itself counts less than what its bytes can be. */
  private static Charset charset(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException e) {
      Matcher named =
          ENCODING.matcher(
              new String(bytes, 0, Math.min(START, bytes.length), StandardCharsets.ISO_8859_1));
      boolean known = named.find() && Charset.isSupported(named.group(1));
      Charset charset = known ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
      return charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.ISO_8859_1)
          ? Charset.forName("windows-1252")
          : charset;
    }
  }

  @Override
  public List<String> sheets() {
    return tables.stream().map(MarkupTable::name).toList();
  }

  @Override
  public boolean isHidden(String sheet) {
    return tables.stream().anyMatch(table -> table.name().equals(sheet) && table.isHidden());
  }

  @Override
  public void read(String sheet, RowHandler rows) throws UnreadableFileException {
    for (MarkupTable table : tables) {
      if (table.name().equals(sheet)) {
        read(table, rows);
        return;
      }
    }
    throw new UnreadableFileException(Reason.NO_SUCH_SHEET);
  }

  private void read(MarkupTable table, RowHandler rows) {
    List<Region> regions = table.regions();
    MergedCells merged = new MergedCells(regions, limits.columns());
    for (SourceRow row : table.rows()) {
      List<SourceCell> cells = new ArrayList<>(row.cells());
      if (merged.fill(row.number(), cells)
          && !rows.row(new SourceRow(row.number(), cells, 0, row.hidden(), null))) {
        return;
      }
    }
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
