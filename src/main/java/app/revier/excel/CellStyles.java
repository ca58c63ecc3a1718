package app.revier.excel;

import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The part of a workbook that says how cells look; only number formats matter here. */
final class CellStyles {

  /** A spreadsheet program allows 65,490 cell formats. */
  private static final int MOST_STYLES = 100_000;

  private CellStyles() {}

  /**
   * Reads the part.
   *
   * @return for each style of a cell, by its index, what its number format says
   */
  static List<CellFormat> read(PartXml xml) throws UnreadableFileException {
    Map<String, CellFormat> codes = new HashMap<>();
    List<String> styles = new ArrayList<>();
    xml.root();
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "numFmts" -> readCodes(xml, codes);
        case "cellXfs" -> readStyles(xml, styles);
        default -> xml.skipElement();
      }
    }
    xml.drain();
    return styles.stream().map(id -> format(id, codes)).toList();
  }

  private static void readCodes(PartXml xml, Map<String, CellFormat> codes)
      throws UnreadableFileException {
    while (xml.nextChild()) {
      String id = xml.attribute("numFmtId");
      String code = xml.attribute("formatCode");
      if (id != null && code != null && codes.size() < MOST_STYLES) {
        CellFormat format = CellFormat.ofCode(code);
        codes.put(id, FormatCurrency.isFixed(id) ? format : format.withoutCurrency());
      }
      xml.skipElement();
    }
  }

  private static void readStyles(PartXml xml, List<String> styles) throws UnreadableFileException {
    while (xml.nextChild()) {
      String id = xml.attribute("numFmtId");
      if (styles.size() >= MOST_STYLES) {
        throw new UnreadableFileException(Reason.TOO_LARGE);
      }
      styles.add(id == null ? "0" : id);
      xml.skipElement();
    }
  }

  private static CellFormat format(String id, Map<String, CellFormat> codes) {
    CellFormat own = codes.get(id);
    if (own != null) {
      return own;
    }
    // A number that is none, or that nobody has given a code to, means no format at all.
    return id.matches("[0-9]{1,4}") ? CellFormat.builtIn(Integer.parseInt(id)) : CellFormat.GENERAL;
  }
}
