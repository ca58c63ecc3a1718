package app.revier.paper;

import app.revier.drawing.Drawing;
import app.revier.paper.Sheet.Look;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.util.Matrix;

/** A drawing on an A4 page, across or upright as fits better, as large as there is room for. */
final class ChartPage {

  private static final float MARGIN = 51;
  private static final float FOOT = 36;

  /** Points of 1/72 inch for each pixel at most: text as large as in a book, a chart as a page. */
  private static final double POINTS = 1;

  private ChartPage() {}

  /** The page as a document; the same drawing gives the same bytes. */
  static byte[] document(Drawing drawing, String foot, Locale locale) {
    try (PDDocument document = new PDDocument()) {
      PaperFont font = new PaperFont(document);
      PdfPaperFiles.describe(document, drawing.title(), locale);
      PDPage page = new PDPage(format(drawing));
      page.getCOSObject().setInt(COSName.STRUCT_PARENTS, 0);
      document.addPage(page);
      figure(document, page, drawing);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        draw(content, page.getMediaBox(), drawing, font);
        foot(content, font, foot);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      // Nothing but memory is written to.
      throw new UncheckedIOException(e);
    }
  }

  private static PDRectangle format(Drawing drawing) {
    float shorter = PDRectangle.A4.getWidth();
    float longer = PDRectangle.A4.getHeight();
    return drawing.width() > drawing.height()
        ? new PDRectangle(longer, shorter)
        : new PDRectangle(shorter, longer);
  }

  /** For those who do not see it, the whole drawing is one figure with words. */
  private static void figure(PDDocument document, PDPage page, Drawing drawing) {
    PDStructureElement root = Structure.begin(document);
    PDStructureElement figure = new PDStructureElement("Figure", root);
    figure.setAlternateDescription(
        drawing.words().isBlank() ? drawing.title() : drawing.title() + ". " + drawing.words());
    figure.setPage(page);
    figure.getCOSObject().setInt(COSName.K, 0);
    root.appendKid(figure);
    Structure.add(document, 0, figure);
  }

  private static void draw(
      PDPageContentStream content, PDRectangle page, Drawing drawing, PaperFont font)
      throws IOException {
    double room = page.getHeight() - 2 * MARGIN;
    double fit =
        Math.min((page.getWidth() - 2 * MARGIN) / drawing.width(), room / drawing.height());
    float scale = (float) Math.min(POINTS, fit);
    COSDictionary properties = new COSDictionary();
    properties.setInt(COSName.MCID, 0);
    content.beginMarkedContent(COSName.getPDFName("Figure"), PDPropertyList.create(properties));
    content.saveGraphicsState();
    // From here on the page is the drawing: its corner is above, and heights run down.
    content.transform(new Matrix(scale, 0, 0, -scale, MARGIN, page.getHeight() - MARGIN));
    marks(content, drawing, font);
    content.restoreGraphicsState();
    content.endMarkedContent();
  }

  /** Draws where the page is the drawing. */
  static void marks(PDPageContentStream content, Drawing drawing, PaperFont font)
      throws IOException {
    PaperPen pen = new PaperPen(content, font);
    for (Drawing.Mark mark : drawing.marks()) {
      pen.draw(mark);
    }
  }

  private static void foot(PDPageContentStream content, PaperFont font, String foot)
      throws IOException {
    List<String> lines = LineBreaks.of(foot, font, Look.QUIET.size(), Sheet.RIGHT - Sheet.LEFT);
    if (!lines.isEmpty()) {
      content.beginMarkedContent(COSName.ARTIFACT);
      content.beginText();
      content.setFont(font.font(), Look.QUIET.size());
      content.setNonStrokingColor(Look.QUIET.grey());
      content.newLineAtOffset(MARGIN, FOOT);
      content.showText(lines.getFirst());
      content.endText();
      content.endMarkedContent();
    }
  }
}
