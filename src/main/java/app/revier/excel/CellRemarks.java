package app.revier.excel;

import app.revier.excel.WorkbookPackage.Relationship;
import app.revier.intake.CellRemark;
import app.revier.intake.LastEditor;
import app.revier.intake.SourceCell;
import app.revier.intake.UnreadableFileException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * What people wrote beside the cells of a workbook, and who saved it last: notes (ECMA-376, part 1,
 * 18.7) and the threads that newer programs keep beside them (MS-XLSX, 2.6.205).
 */
final class CellRemarks {

  /** More remarks than anybody writes on one sheet. */
  private static final int MOST = 20_000;

  /** As which a newer program repeats a thread, for programs that know notes only. */
  private static final String REPEATED_THREAD = "tc=";

  private static final int DAY_LENGTH = "2026-12-01".length();

  private final WorkbookPackage parts;
  private final ReadLimits limits;
  private final List<CellRemark> found = new ArrayList<>();

  private CellRemarks(WorkbookPackage parts, ReadLimits limits) {
    this.parts = parts;
    this.limits = limits;
  }

  /** The remarks of a sheet, row by row, those of one cell in the order of the file. */
  static List<CellRemark> of(WorkbookPackage parts, String sheet, ReadLimits limits)
      throws UnreadableFileException {
    CellRemarks remarks = new CellRemarks(parts, limits);
    for (Relationship to : parts.relationships(sheet)) {
      if (!parts.has(to.target())) {
        continue;
      }
      switch (to.type()) {
        case "comments" -> remarks.readNotes(to.target());
        case "threadedComment" -> remarks.readThreads(to.target());
        default -> {
          // Drawings, tables and the like hold no remarks.
        }
      }
    }
    remarks.found.sort(
        Comparator.comparingInt(CellRemark::row).thenComparingInt(CellRemark::column));
    return List.copyOf(remarks.found);
  }

  private void readNotes(String part) throws UnreadableFileException {
    List<String> authors = new ArrayList<>();
    try (PartXml xml = parts.open(part)) {
      xml.root();
      while (xml.nextChild()) {
        switch (xml.name()) {
          case "authors" -> readAuthors(xml, authors);
          case "commentList" -> readNoteList(xml, authors);
          default -> xml.skipElement();
        }
      }
      xml.drain();
    }
  }

  private void readAuthors(PartXml xml, List<String> authors) throws UnreadableFileException {
    TextBuffer text = new TextBuffer(limits.textLength());
    while (xml.nextChild()) {
      text.clear();
      xml.readText(text);
      authors.add(text.toString().strip());
      if (authors.size() > MOST) {
        throw new UnreadableFileException(UnreadableFileException.Reason.TOO_LARGE);
      }
    }
  }

  private void readNoteList(PartXml xml, List<String> authors) throws UnreadableFileException {
    TextBuffer text = new TextBuffer(limits.textLength());
    while (xml.nextChild()) {
      CellReference cell = cell(xml.attribute("ref"));
      String author = author(authors, xml.attribute("authorId"));
      text.clear();
      while (xml.nextChild()) {
        if (xml.name().equals("text")) {
          SharedTexts.readRichText(xml, text);
        } else {
          xml.skipElement();
        }
      }
      if (!author.startsWith(REPEATED_THREAD)) {
        add(cell, author, null, text);
      }
    }
  }

  private static String author(List<String> authors, @Nullable String index) {
    try {
      int at = index == null ? -1 : Integer.parseInt(index);
      return at < 0 || at >= authors.size() ? "" : authors.get(at);
    } catch (NumberFormatException e) {
      return "";
    }
  }

  private void readThreads(String part) throws UnreadableFileException {
    Map<String, String> people = people();
    TextBuffer text = new TextBuffer(limits.textLength());
    try (PartXml xml = parts.open(part)) {
      xml.root();
      while (xml.nextChild()) {
        CellReference cell = cell(xml.attribute("ref"));
        LocalDate day = day(xml.attribute("dT"));
        String person = xml.attribute("personId");
        text.clear();
        while (xml.nextChild()) {
          if (xml.name().equals("text")) {
            xml.readText(text);
          } else {
            xml.skipElement();
          }
        }
        add(cell, person == null ? "" : people.getOrDefault(person, ""), day, text);
      }
      xml.drain();
    }
  }

  /** The names of those who take part in threads, by the identity that the file gives them. */
  private Map<String, String> people() throws UnreadableFileException {
    Map<String, String> people = new HashMap<>();
    for (Relationship to : parts.relationships(parts.workbook())) {
      if (!to.type().equals("person") || !parts.has(to.target())) {
        continue;
      }
      try (PartXml xml = parts.open(to.target())) {
        xml.root();
        while (xml.nextChild()) {
          String id = xml.attribute("id");
          String name = xml.attribute("displayName");
          if (id != null && name != null && people.size() < MOST) {
            people.put(id, name.strip());
          }
          xml.skipElement();
        }
        xml.drain();
      }
    }
    return people;
  }

  private void add(
      @Nullable CellReference cell, String author, @Nullable LocalDate day, TextBuffer text)
      throws UnreadableFileException {
    if (!(text.toCell() instanceof SourceCell.Text(String value)) || cell == null) {
      return;
    }
    if (found.size() >= MOST) {
      throw new UnreadableFileException(UnreadableFileException.Reason.TOO_LARGE);
    }
    found.add(new CellRemark(cell.getRow() + 1, cell.getCol(), author, day, saidBy(author, value)));
  }

  /** Without the name that programs put above the text of a note. */
  private static String saidBy(String author, String text) {
    String heading = author + ":";
    return (!author.isEmpty() && text.startsWith(heading) ? text.substring(heading.length()) : text)
        .strip();
  }

  private static @Nullable CellReference cell(@Nullable String reference) {
    if (reference == null || !reference.matches("[A-Z]{1,3}[1-9][0-9]{0,6}")) {
      return null;
    }
    return new CellReference(reference);
  }

  /** Who saved the file last, as its core properties say (ISO/IEC 29500-2, 11). */
  static LastEditor lastEditor(WorkbookPackage parts, ReadLimits limits)
      throws UnreadableFileException {
    for (Relationship to : parts.relationships("")) {
      if (to.type().equals("core-properties") && parts.has(to.target())) {
        return readCore(parts, to.target(), limits);
      }
    }
    return LastEditor.UNKNOWN;
  }

  private static LastEditor readCore(WorkbookPackage parts, String part, ReadLimits limits)
      throws UnreadableFileException {
    String name = "";
    LocalDate day = null;
    TextBuffer text = new TextBuffer(limits.textLength());
    try (PartXml xml = parts.open(part)) {
      xml.root();
      while (xml.nextChild()) {
        String property = xml.name();
        text.clear();
        xml.readText(text);
        switch (property) {
          case "lastModifiedBy" -> name = text.toString().strip();
          case "modified" -> day = day(text.toString());
          default -> {
            // Title, subject and the like say nothing of who saved it.
          }
        }
      }
      xml.drain();
    }
    return new LastEditor(name, day);
  }

  /** The day of a moment as the file writes it, without looking at the zone. */
  private static @Nullable LocalDate day(@Nullable String moment) {
    if (moment == null || moment.strip().length() < DAY_LENGTH) {
      return null;
    }
    try {
      return LocalDate.parse(moment.strip().substring(0, DAY_LENGTH));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
