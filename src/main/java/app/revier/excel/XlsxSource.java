package app.revier.excel;

import app.revier.excel.WorkbookPackage.Relationship;
import app.revier.intake.CellRemark;
import app.revier.intake.LastEditor;
import app.revier.intake.TableSource;
import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A workbook in the Office Open XML format (.xlsx, .xlsm). Sheets are read as a stream: of the
 * workbook only the texts that its cells share are kept in memory, from the first sheet read on.
 */
final class XlsxSource implements TableSource {

  private static final int MOST_SHEETS = 10_000;

  private final WorkbookPackage parts;
  private final ReadLimits limits;
  private final SerialDay days;
  private final List<Sheet> sheets;
  private final List<CellFormat> formats;
  private final @Nullable String textsPart;
  private final SheetRegions merged;
  private final Calculation calculation;
  private final Map<String, BitSet> hiddenColumns = new HashMap<>();
  private @Nullable SharedTexts texts;
  private @Nullable Path temporary;

  /** The sheet that is being read, and how many bytes it has. */
  private volatile @Nullable Open open;

  private record Open(PartXml xml, long size) {}

  /**
   * One sheet.
   *
   * @param part empty if the file does not hold it, though it names it
   */
  private record Sheet(String name, String part, boolean hidden) {
    Sheet lost() {
      return new Sheet(name, "", hidden);
    }
  }

  private XlsxSource(
      WorkbookPackage parts,
      ReadLimits limits,
      SerialDay days,
      List<Sheet> sheets,
      List<CellFormat> formats,
      @Nullable String textsPart) {
    this.parts = parts;
    this.merged = new SheetRegions(parts);
    this.calculation = new Calculation(parts::model);
    this.limits = limits;
    this.days = days;
    this.sheets = sheets;
    this.formats = formats;
    this.textsPart = textsPart;
  }

  /** Opens a file that was made only for this, and is removed when the source is closed. */
  static TableSource openTemporary(Path file, ReadLimits limits) throws UnreadableFileException {
    try {
      XlsxSource source = open(WorkbookPackage.open(file, limits), limits);
      source.temporary = file;
      return source;
    } catch (UnreadableFileException | RuntimeException | Error e) {
      ProtectedWorkbook.remove(file, e);
      throw e;
    }
  }

  /** Opens a file that is a zip file by its first bytes. */
  static TableSource open(Path file, ReadLimits limits) throws UnreadableFileException {
    return open(WorkbookPackage.open(file, limits), limits);
  }

  private static XlsxSource open(WorkbookPackage parts, ReadLimits limits)
      throws UnreadableFileException {
    try {
      return read(parts, limits);
    } catch (UnreadableFileException | RuntimeException | Error e) {
      try {
        parts.close();
      } catch (IOException closing) {
        e.addSuppressed(closing);
      }
      throw e;
    }
  }

  private static XlsxSource read(WorkbookPackage parts, ReadLimits limits)
      throws UnreadableFileException {
    String workbook = parts.workbook();
    List<Relationship> related = parts.relationships(workbook);
    List<Sheet> sheets = new ArrayList<>();
    SerialDay days;
    try (PartXml xml = parts.open(workbook)) {
      days = readWorkbook(xml, related, sheets);
    }
    if (sheets.isEmpty()) {
      throw new UnreadableFileException(Reason.EMPTY);
    }
    sheets.replaceAll(sheet -> parts.has(sheet.part()) ? sheet : sheet.lost());
    if (sheets.stream().allMatch(sheet -> sheet.part().isEmpty())) {
      throw new UnreadableFileException(Reason.DAMAGED);
    }
    String styles = target(related, "styles");
    String texts = target(related, "sharedStrings");
    return new XlsxSource(
        parts,
        limits,
        days,
        List.copyOf(sheets),
        styles != null && parts.has(styles) ? readFormats(parts, styles) : List.of(),
        texts != null && parts.has(texts) ? texts : null);
  }

  private static List<CellFormat> readFormats(WorkbookPackage parts, String styles)
      throws UnreadableFileException {
    try (PartXml xml = parts.open(styles)) {
      return CellStyles.read(xml);
    }
  }

  private static @Nullable String target(List<Relationship> related, String type) {
    for (Relationship relationship : related) {
      if (relationship.type().equals(type)) {
        return relationship.target();
      }
    }
    return null;
  }

  private static SerialDay readWorkbook(PartXml xml, List<Relationship> related, List<Sheet> sheets)
      throws UnreadableFileException {
    String root = xml.root();
    if (!root.equals("workbook")) {
      boolean document = root.equals("document") || root.equals("presentation");
      throw new UnreadableFileException(document ? Reason.DOCUMENT : Reason.WRONG_KIND);
    }
    SerialDay days = SerialDay.FROM_1900;
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "workbookPr" -> {
          String from1904 = xml.attribute("date1904");
          if ("1".equals(from1904) || "true".equals(from1904)) {
            days = SerialDay.FROM_1904;
          }
          xml.skipElement();
        }
        case "sheets" -> readSheets(xml, related, sheets);
        default -> xml.skipElement();
      }
    }
    xml.drain();
    return days;
  }

  /** Charts, dialogs and macros on sheets of their own hold no cells and are left out. */
  private static void readSheets(PartXml xml, List<Relationship> related, List<Sheet> sheets)
      throws UnreadableFileException {
    while (xml.nextChild()) {
      String name = xml.attribute("name");
      String id = xml.attribute("id", "/relationships");
      String state = xml.attribute("state");
      xml.skipElement();
      if (name == null || sheets.size() >= MOST_SHEETS) {
        throw new UnreadableFileException(Reason.DAMAGED);
      }
      Relationship relationship = withId(related, id);
      if (relationship == null || relationship.type().equals("worksheet")) {
        boolean hidden = state != null && !state.equals("visible");
        sheets.add(new Sheet(name, relationship == null ? "" : relationship.target(), hidden));
      }
    }
  }

  private static @Nullable Relationship withId(List<Relationship> related, @Nullable String id) {
    for (Relationship relationship : related) {
      if (relationship.id().equals(id)) {
        return relationship;
      }
    }
    return null;
  }

  @Override
  public List<String> sheets() {
    return sheets.stream().map(Sheet::name).toList();
  }

  @Override
  public boolean isHidden(String sheet) {
    return sheets.stream().anyMatch(each -> each.name().equals(sheet) && each.hidden());
  }

  @Override
  public BitSet hiddenColumns(String sheet) {
    return hiddenColumns.getOrDefault(sheet, new BitSet());
  }

  @Override
  public boolean isLost(String sheet) {
    return sheets.stream().anyMatch(each -> each.name().equals(sheet) && each.part().isEmpty());
  }

  @Override
  public void read(String sheet, RowHandler rows) throws UnreadableFileException {
    for (Sheet candidate : sheets) {
      if (candidate.name().equals(sheet) && candidate.part().isEmpty()) {
        return;
      }
      if (candidate.name().equals(sheet)) {
        merged.begin(candidate.part());
        SharedTexts shared = texts();
        MergedCells cells = merged.of(candidate.part(), limits);
        try (PartXml xml = parts.openLarge(candidate.part())) {
          open = new Open(xml, parts.size(candidate.part()));
          SheetReader.Uncalculated formulas =
              (row, column, format, values) ->
                  calculation.result(sheet, row, column, format, values);
          SheetReader reader = new SheetReader(xml, shared, formats, days, limits, cells, formulas);
          hiddenColumns.put(sheet, reader.hiddenColumns());
          reader.read(rows);
        }
        return;
      }
    }
    throw new UnreadableFileException(Reason.NO_SUCH_SHEET);
  }

  @Override
  public List<CellRemark> remarks(String sheet) throws UnreadableFileException {
    for (Sheet candidate : sheets) {
      if (candidate.name().equals(sheet)) {
        return candidate.part().isEmpty()
            ? List.of()
            : CellRemarks.of(parts, candidate.part(), limits);
      }
    }
    throw new UnreadableFileException(Reason.NO_SUCH_SHEET);
  }

  @Override
  public LastEditor lastEditor() throws UnreadableFileException {
    return CellRemarks.lastEditor(parts, limits);
  }

  @Override
  public double share() {
    Open now = open;
    return now == null || now.size() == 0
        ? -1
        : Math.min(1, now.xml().count() / (double) now.size());
  }

  private SharedTexts texts() throws UnreadableFileException {
    SharedTexts known = texts;
    if (known != null) {
      return known;
    }
    SharedTexts read;
    if (textsPart == null) {
      read = SharedTexts.NONE;
    } else {
      try (PartXml xml = parts.openLarge(textsPart)) {
        read = SharedTexts.read(xml, limits);
      }
    }
    texts = read;
    return read;
  }

  @Override
  public void close() {
    try {
      closeAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whatever cannot be closed, what was protected does not stay on the disk. */
  private void closeAll() throws IOException {
    try {
      calculation.close();
    } finally {
      try {
        parts.close();
      } finally {
        if (temporary != null) {
          Files.deleteIfExists(temporary);
        }
      }
    }
  }
}
