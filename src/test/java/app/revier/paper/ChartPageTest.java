package app.revier.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.drawing.Drawing;
import app.revier.drawing.Drawing.Box;
import app.revier.drawing.Drawing.Colour;
import app.revier.drawing.Drawing.Dot;
import app.revier.drawing.Drawing.Ink;
import app.revier.drawing.Drawing.Line;
import app.revier.drawing.Drawing.Mark;
import app.revier.drawing.Drawing.Stripe;
import app.revier.drawing.Drawing.Stripes;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** A drawing on its page, read back by the library for such pages. */
class ChartPageTest {

  private static final Colour RED = new Colour(207, 34, 46, 1);
  private static final Colour WHITE = new Colour(255, 255, 255, 1);
  private static final Colour BLUE = new Colour(11, 92, 173, 1);
  private static final String NAME = "Müller & Söhne <GmbH> „Nord“";

  private static byte[] page(double width, double height, Mark... marks) {
    return ChartPage.document(
        new Drawing("Der Weg zum Ziel", "in Worten", width, height, List.of(marks)),
        "Rheinland · Stand 1.12.2026",
        Locale.GERMAN);
  }

  private static Line line(String text, double width) {
    return new Line(text, 40, 60, width, 13, true, BLUE);
  }

  @Test
  void itsTextsAndItsFootCanBeReadAndSearched() throws IOException {
    try (PDDocument document = Loader.loadPDF(page(800, 400, line(NAME, 190)))) {
      assertThat(new PDFTextStripper().getText(document).lines())
          .containsExactly(NAME, "Rheinland · Stand 1.12.2026");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Der Weg zum Ziel");
      var root = document.getDocumentCatalog().getStructureTreeRoot();
      PDStructureElement whole = (PDStructureElement) root.getKids().getFirst();
      PDStructureElement figure = (PDStructureElement) whole.getKids().getFirst();
      assertThat(figure.getAlternateDescription()).isEqualTo("Der Weg zum Ziel. in Worten");
      assertThat(document.getPage(0).getCOSObject().getInt(COSName.STRUCT_PARENTS)).isZero();
    }
  }

  @Test
  void wideOnesLieAcrossAndHighOnesStandUpright() throws IOException {
    try (PDDocument across = Loader.loadPDF(page(800, 400));
        PDDocument upright = Loader.loadPDF(page(400, 800))) {
      assertThat(across.getPage(0).getMediaBox().getWidth()).isEqualTo(PDRectangle.A4.getHeight());
      assertThat(upright.getPage(0).getMediaBox().getWidth()).isEqualTo(PDRectangle.A4.getWidth());
    }
  }

  @Test
  void textKeepsItsMiddleInTheFontOfThePage() throws IOException {
    List<TextPosition> letters = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(page(800, 400, line("Ausbauen", 200)))) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition text) {
          letters.add(text);
        }
      }.getText(document);
    }
    double left = letters.getFirst().getX();
    TextPosition last = letters.get("Ausbauen".length() - 1);
    double middle = (left + last.getX() + last.getWidth()) / 2;
    // 51 points of margin on both sides of a drawing that takes all of the width.
    double point = (PDRectangle.A4.getHeight() - 2 * 51) / 800;
    assertThat(middle).isBetween(51 + 139 * point, 51 + 141 * point);
  }

  private static int at(BufferedImage image, double x, double y) {
    double point = (PDRectangle.A4.getHeight() - 2 * 51) / 800;
    return image.getRGB((int) Math.round(51 + x * point), (int) Math.round(51 + y * point))
        & 0xffffff;
  }

  @Test
  void areasAndHatchingsLieWhereTheyWereDrawn() throws IOException {
    Stripes down = new Stripes(0, 100, 0, 120, List.of(new Stripe(0.5, RED), new Stripe(1, WHITE)));
    byte[] bytes =
        page(
            800,
            400,
            new Box(100, 200, 80, 60, 0, new Ink(BLUE, null)),
            new Dot(300, 200, 20, new Ink(RED, null)),
            new Box(400, 100, 200, 80, 0, new Ink(down, null)));
    try (PDDocument document = Loader.loadPDF(bytes)) {
      BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 72);
      assertThat(at(image, 140, 230)).isEqualTo(0x0b5cad);
      assertThat(at(image, 90, 230)).isEqualTo(0xffffff);
      assertThat(at(image, 300, 200)).isEqualTo(0xcf222e);
      assertThat(at(image, 318, 182)).isEqualTo(0xffffff);
      for (int turn = 0; turn < 4; turn++) {
        assertThat(at(image, 410, 105 + 20 * turn)).as("stripe %d", turn).isEqualTo(0xcf222e);
        assertThat(at(image, 590, 115 + 20 * turn)).as("gap %d", turn).isEqualTo(0xffffff);
      }
    }
  }

  @Test
  void theSameDrawingGivesTheSameBytes() {
    assertThat(page(800, 400, line(NAME, 190))).isEqualTo(page(800, 400, line(NAME, 190)));
  }
}
