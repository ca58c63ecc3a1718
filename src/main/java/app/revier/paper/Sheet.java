package app.revier.paper;

import app.revier.drawing.Drawing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/**
 * The page that is written on, from top to bottom, in points. Each text is part of the structure of
 * the document, so that it can be read out in its order; rules and page heads are not.
 */
final class Sheet implements AutoCloseable {

  static final float LEFT = 51;
  static final float RIGHT = PDRectangle.A4.getWidth() - 51;
  static final float TOP = PDRectangle.A4.getHeight() - 62;
  static final float BOTTOM = 58;

  /** Lines are this much higher than their letters. */
  static final float LEADING = 1.32f;

  /** How a text looks. */
  record Look(float size, float grey, boolean bold) {
    static final Look TITLE = new Look(18, 0, true);
    static final Look NAME = new Look(11.5f, 0, true);
    static final Look TEXT = new Look(9.5f, 0, false);
    static final Look QUIET = new Look(9f, 0.38f, false);

    float height() {
      return size * LEADING;
    }
  }

  private final PDDocument document;
  private final PaperFont font;
  private final PDStructureElement root;
  private final List<PDPage> pages = new ArrayList<>();
  private PDPage page = new PDPage();
  private PDPageContentStream content;
  private int marks;
  private float y;

  /**
   * Begins with a page.
   *
   * @param root what the texts are parts of
   */
  Sheet(PDDocument document, PaperFont font, PDStructureElement root) throws IOException {
    this.document = document;
    this.font = font;
    this.root = root;
    content = begin();
  }

  private PDPageContentStream begin() throws IOException {
    page = new PDPage(PDRectangle.A4);
    page.getCOSObject().setInt(COSName.STRUCT_PARENTS, pages.size());
    page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    document.addPage(page);
    pages.add(page);
    marks = 0;
    y = TOP;
    return new PDPageContentStream(document, page);
  }

  void nextPage() throws IOException {
    content.close();
    content = begin();
  }

  /** How much room is left. */
  float room() {
    return y - BOTTOM;
  }

  float y() {
    return y;
  }

  void down(float points) {
    y -= points;
  }

  /** Goes back up, to write beside what was written. */
  void to(float height) {
    y = height;
  }

  /** Writes a line of text, which fits, and leaves the height as it is. */
  void put(String tag, float x, String text, Look look) throws IOException {
    if (text.isBlank()) {
      return;
    }
    COSDictionary properties = new COSDictionary();
    properties.setInt(COSName.MCID, marks);
    content.beginMarkedContent(COSName.getPDFName(tag), PDPropertyList.create(properties));
    write(x, y - look.size(), text, look);
    content.endMarkedContent();
    PDStructureElement element = new PDStructureElement(tag, root);
    element.setPage(page);
    element.getCOSObject().setInt(COSName.K, marks);
    root.appendKid(element);
    Structure.add(document, pages.size() - 1, element);
    marks++;
  }

  private void write(float x, float base, String text, Look look) throws IOException {
    content.beginText();
    content.setFont(font.font(), look.size());
    content.setNonStrokingColor(look.grey());
    content.setStrokingColor(look.grey());
    content.setLineWidth(look.size() / 38);
    content.setRenderingMode(look.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    content.newLineAtOffset(x, base);
    content.showText(text);
    content.endText();
  }

  /** Draws a line across. */
  void rule(float from, float until, float grey, float width) throws IOException {
    content.beginMarkedContent(COSName.ARTIFACT);
    content.setStrokingColor(grey);
    content.setLineWidth(width);
    content.moveTo(from, y);
    content.lineTo(until, y);
    content.stroke();
    content.endMarkedContent();
  }

  /** Draws a chart from the present height down, so large; it is one figure with words. */
  void chart(Drawing drawing, float scale) throws IOException {
    COSDictionary properties = new COSDictionary();
    properties.setInt(COSName.MCID, marks);
    content.beginMarkedContent(COSName.getPDFName("Figure"), PDPropertyList.create(properties));
    content.saveGraphicsState();
    content.transform(new Matrix(scale, 0, 0, -scale, LEFT, y));
    ChartPage.marks(content, drawing, font);
    content.restoreGraphicsState();
    content.endMarkedContent();
    PDStructureElement figure = new PDStructureElement("Figure", root);
    figure.setAlternateDescription(
        drawing.words().isBlank() ? drawing.title() : drawing.title() + ". " + drawing.words());
    figure.setPage(page);
    figure.getCOSObject().setInt(COSName.K, marks);
    root.appendKid(figure);
    Structure.add(document, pages.size() - 1, figure);
    marks++;
    down((float) drawing.height() * scale);
  }

  /** Draws a box to tick, beside a line of text. */
  void box(float x, Look look) throws IOException {
    float side = look.size() * 0.78f;
    content.beginMarkedContent(COSName.ARTIFACT);
    content.setStrokingColor(0.3f);
    content.setLineWidth(0.6f);
    content.addRect(x, y - look.size(), side, side);
    content.stroke();
    content.endMarkedContent();
  }

  int pages() {
    return pages.size();
  }

  /** Writes at the head or foot of a page that is complete; not read out. */
  void margin(int number, float x, float height, String text) throws IOException {
    try (PDPageContentStream over =
        new PDPageContentStream(
            document, pages.get(number), PDPageContentStream.AppendMode.APPEND, true, true)) {
      over.beginMarkedContent(COSName.ARTIFACT);
      over.beginText();
      over.setFont(font.font(), Look.QUIET.size());
      over.setNonStrokingColor(Look.QUIET.grey());
      over.newLineAtOffset(x, height);
      over.showText(text);
      over.endText();
      over.endMarkedContent();
    }
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
