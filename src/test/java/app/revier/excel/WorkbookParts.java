package app.revier.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a workbook written by hand, for files that no library would write. */
final class WorkbookParts {

  static final String SHEET = "xl/worksheets/sheet1.xml";
  static final String TEXTS = "xl/sharedStrings.xml";
  static final String STYLES = "xl/styles.xml";
  static final String WORKBOOK = "xl/workbook.xml";
  static final String WORKBOOK_RELATIONSHIPS = "xl/_rels/workbook.xml.rels";

  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private WorkbookParts() {}

  /** A workbook with one sheet named Kunden, whose rows are given as XML. */
  static WorkbookParts withRows(String rows) {
    return new WorkbookParts()
        .part(
            "_rels/.rels", relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")))
        .part(WORKBOOK, workbook(""))
        .part(
            WORKBOOK_RELATIONSHIPS,
            relationships(
                relationship("rId1", "worksheet", "worksheets/sheet1.xml")
                    + relationship("rId2", "styles", "styles.xml")
                    + relationship("rId3", "sharedStrings", "sharedStrings.xml")))
        .part(SHEET, sheet(rows));
  }

  static String sheet(String rows) {
    return "<worksheet xmlns=\""
        + TRANSITIONAL
        + "\"><sheetData>"
        + rows
        + "</sheetData></worksheet>";
  }

  static String workbook(String properties) {
    return "<workbook xmlns=\""
        + TRANSITIONAL
        + "\" xmlns:r=\""
        + OFFICE
        + "\">"
        + properties
        + "<sheets><sheet name=\"Kunden\" sheetId=\"7\" r:id=\"rId1\"/></sheets></workbook>";
  }

  static String texts(String items) {
    return "<sst xmlns=\"" + TRANSITIONAL + "\">" + items + "</sst>";
  }

  static String styles(String formats, String styles) {
    return "<styleSheet xmlns=\""
        + TRANSITIONAL
        + "\"><numFmts>"
        + formats
        + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
        + styles
        + "</cellXfs></styleSheet>";
  }

  static String relationships(String content) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + content
        + "</Relationships>";
  }

  static String relationship(String id, String type, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + OFFICE
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  WorkbookParts part(String name, String content) {
    return part(name, content.getBytes(StandardCharsets.UTF_8));
  }

  WorkbookParts part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  WorkbookParts without(String name) {
    parts.remove(name);
    return this;
  }

  /** The same workbook in the strict form, whose namespaces are others. */
  WorkbookParts strict() {
    parts.replaceAll(
        (name, content) ->
            new String(content, StandardCharsets.UTF_8)
                .replace(TRANSITIONAL, "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships")
                .getBytes(StandardCharsets.UTF_8));
    return this;
  }

  Path write(Path file) throws IOException {
    try (OutputStream bytes = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return file;
  }
}
