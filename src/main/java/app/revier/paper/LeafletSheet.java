package app.revier.paper;

import app.revier.book.Leaflet;
import app.revier.drawing.Drawing;
import app.revier.paper.Sheet.Look;
import app.revier.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Pages to read: headings, lines, tables and charts, one below the other. */
final class LeafletSheet {

  private static final float GAP = 9;
  private static final float AFTER_LINE = 2.5f;
  private static final float BETWEEN = 8;
  private static final float FOOT = 36;
  private static final float WIDTH = Sheet.RIGHT - Sheet.LEFT;

  private final Sheet sheet;
  private final PaperFont font;

  private LeafletSheet(Sheet sheet, PaperFont font) {
    this.sheet = sheet;
    this.font = font;
  }

  /** The pages as a document; the same leaflet gives the same bytes. */
  static byte[] document(Leaflet leaflet, Texts texts, Locale locale) {
    try (PDDocument document = new PDDocument()) {
      PaperFont font = new PaperFont(document);
      PdfPaperFiles.describe(document, leaflet.title(), locale);
      try (Sheet sheet = new Sheet(document, font, Structure.begin(document))) {
        LeafletSheet pages = new LeafletSheet(sheet, font);
        boolean first = true;
        for (Leaflet.Page page : leaflet.pages()) {
          if (!first) {
            sheet.nextPage();
          }
          first = false;
          pages.write(page);
        }
        pages.margins(leaflet, texts);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      // Nothing but memory is written to.
      throw new UncheckedIOException(e);
    }
  }

  private void write(Leaflet.Page page) throws IOException {
    lines("H1", page.heading(), Look.TITLE);
    lines("P", page.about(), Look.QUIET);
    for (Leaflet.Block block : page.blocks()) {
      sheet.down(GAP);
      switch (block) {
        case Leaflet.Section section -> section(section);
        case Leaflet.Table table -> table(table);
        case Leaflet.Chart(Drawing drawing) -> chart(drawing);
      }
    }
  }

  private void heading(String text) throws IOException {
    if (!text.isBlank()) {
      // A heading does not stand alone at the end of a page.
      if (sheet.room() < Look.NAME.height() + 3 * Look.TEXT.height()) {
        sheet.nextPage();
      }
      lines("H2", text, Look.NAME);
      sheet.down(AFTER_LINE);
    }
  }

  private void section(Leaflet.Section section) throws IOException {
    heading(section.heading());
    for (String line : section.lines()) {
      lines("P", line, Look.TEXT);
      sheet.down(AFTER_LINE);
    }
  }

  private void lines(String tag, String text, Look look) throws IOException {
    for (String line : LineBreaks.of(text, font, look.size(), WIDTH)) {
      if (sheet.room() < look.height()) {
        sheet.nextPage();
      }
      sheet.put(tag, Sheet.LEFT, line, look);
      sheet.down(look.height());
    }
  }

  private void chart(Drawing drawing) throws IOException {
    float scale = (float) Math.min(1, WIDTH / drawing.width());
    float height = (float) drawing.height() * scale;
    if (sheet.room() < height) {
      sheet.nextPage();
    }
    sheet.chart(drawing, scale);
  }

  private void table(Leaflet.Table table) throws IOException {
    heading(table.heading());
    float[] widths = widths(table);
    row(table, table.columns(), widths, Look.QUIET);
    sheet.rule(Sheet.LEFT, Sheet.RIGHT, 0.4f, 0.6f);
    sheet.down(AFTER_LINE);
    for (List<String> row : table.rows()) {
      row(table, row, widths, Look.TEXT);
    }
  }

  /** Figures get the room they need, texts share the rest by what they would need. */
  private float[] widths(Leaflet.Table table) {
    int count = table.columns().size();
    float[] widths = new float[count];
    for (int i = 0; i < count; i++) {
      widths[i] = width(table.columns().get(i), Look.QUIET);
      for (List<String> row : table.rows()) {
        widths[i] = Math.max(widths[i], width(row.get(i), Look.TEXT));
      }
    }
    int texts = count - table.figures();
    float figures = 0;
    for (int i = texts; i < count; i++) {
      figures += widths[i] + BETWEEN;
    }
    float wanted = 0;
    for (int i = 0; i < texts; i++) {
      wanted += widths[i];
    }
    float room = WIDTH - figures - BETWEEN * Math.max(0, texts - 1);
    float fit = wanted == 0 ? 1 : room / wanted;
    for (int i = 0; i < texts; i++) {
      widths[i] *= fit;
    }
    return widths;
  }

  private float width(String text, Look look) {
    return (float) font.width(font.printable(text), look.size());
  }

  private void row(Leaflet.Table table, List<String> cells, float[] widths, Look look)
      throws IOException {
    List<List<String>> broken = new ArrayList<>();
    int most = 1;
    for (int i = 0; i < cells.size(); i++) {
      List<String> lines = LineBreaks.of(cells.get(i), font, look.size(), widths[i] + 0.5f);
      broken.add(lines);
      most = Math.max(most, lines.size());
    }
    if (sheet.room() < most * look.height()) {
      sheet.nextPage();
    }
    float top = sheet.y();
    float left = Sheet.LEFT;
    for (int i = 0; i < cells.size(); i++) {
      sheet.to(top);
      boolean figure = i >= cells.size() - table.figures();
      for (String line : broken.get(i)) {
        float at = figure ? left + widths[i] - width(line, look) : left;
        sheet.put("P", at, line, look);
        sheet.down(look.height());
      }
      left += widths[i] + BETWEEN;
    }
    sheet.to(top - most * look.height() - AFTER_LINE);
  }

  private void margins(Leaflet leaflet, Texts texts) throws IOException {
    String missing = font.isIncomplete() ? texts.get("paper.missing", PaperFont.MISSING) : "";
    String left = missing.isEmpty() ? leaflet.foot() : leaflet.foot() + " " + missing;
    for (int i = 0; i < sheet.pages(); i++) {
      String page = texts.get("paper.page", String.valueOf(i + 1), String.valueOf(sheet.pages()));
      List<String> lines = LineBreaks.of(left, font, Look.QUIET.size(), WIDTH - 60);
      sheet.margin(i, Sheet.LEFT, FOOT, lines.isEmpty() ? "" : lines.getFirst());
      sheet.margin(i, Sheet.RIGHT - width(page, Look.QUIET), FOOT, font.printable(page));
    }
  }
}
