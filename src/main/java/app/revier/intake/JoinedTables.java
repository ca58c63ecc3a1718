package app.revier.intake;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Several files of one export as one, so that all that belongs together is imported in one step.
 * Each sheet is called after its file, and after itself where its file has names for sheets.
 */
public final class JoinedTables implements TableSource {

  private static final TableSource NOTHING = new PastedTable("");

  /** A sheet of one of the files. */
  private record Part(TableSource file, String sheet) {}

  private final List<TableSource> files;
  private final Map<String, Part> parts = new LinkedHashMap<>();

  /** The file whose sheet is being read. */
  private volatile TableSource reading = NOTHING;

  /**
   * Joins files, which are closed with this one.
   *
   * @param names what the files are called, in the same order; need not differ
   */
  public JoinedTables(List<String> names, List<TableSource> files) {
    this.files = List.copyOf(files);
    for (int i = 0; i < files.size(); i++) {
      for (String sheet : files.get(i).sheets()) {
        String name = sheet.isEmpty() ? names.get(i) : names.get(i) + ": " + sheet;
        parts.put(free(name), new Part(files.get(i), sheet));
      }
    }
  }

  private String free(String name) {
    String free = name;
    for (int i = 2; parts.containsKey(free); i++) {
      free = name + " (" + i + ")";
    }
    return free;
  }

  @Override
  public List<String> sheets() {
    return List.copyOf(parts.keySet());
  }

  @Override
  public boolean isHidden(String sheet) {
    Part part = parts.get(sheet);
    return part != null && part.file.isHidden(part.sheet);
  }

  @Override
  public BitSet hiddenColumns(String sheet) {
    Part part = parts.get(sheet);
    return part == null ? new BitSet() : part.file.hiddenColumns(part.sheet);
  }

  @Override
  public boolean isLost(String sheet) {
    Part part = parts.get(sheet);
    return part != null && part.file.isLost(part.sheet);
  }

  /** The first encoding that is not certain, else any. */
  @Override
  public @Nullable TextEncoding encoding() {
    TextEncoding found = null;
    for (TableSource file : files) {
      TextEncoding encoding = file.encoding();
      if (encoding != null && (found == null || (found.certain() && !encoding.certain()))) {
        found = encoding;
      }
    }
    return found;
  }

  @Override
  public void read(String sheet, RowHandler rows) throws UnreadableFileException {
    Part part = parts.get(sheet);
    if (part == null) {
      throw new UnreadableFileException(UnreadableFileException.Reason.NO_SUCH_SHEET);
    }
    reading = part.file;
    part.file.read(part.sheet, rows);
  }

  @Override
  public double share() {
    return reading.share();
  }

  @Override
  public void close() {
    files.forEach(TableSource::close);
  }
}
