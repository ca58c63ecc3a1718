package app.revier.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.drawing.Drawing.Box;
import app.revier.drawing.Drawing.Colour;
import app.revier.drawing.Drawing.Dot;
import app.revier.drawing.Drawing.Ink;
import app.revier.drawing.Drawing.Line;
import app.revier.drawing.Drawing.Pen;
import app.revier.drawing.Drawing.Shut;
import app.revier.drawing.Drawing.Stripe;
import app.revier.drawing.Drawing.Stripes;
import app.revier.drawing.Drawing.To;
import app.revier.drawing.Drawing.Way;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** What is written is XML that says what was drawn. */
class SvgWriterTest {

  private static final Colour BLUE = new Colour(11, 92, 173, 1);
  private static final Colour PALE = new Colour(255, 255, 255, 0.25);
  private static final Stripes HATCHED =
      new Stripes(0, 0, 6, 6, List.of(new Stripe(0.5, BLUE), new Stripe(1, PALE)));

  private static Document parsed(Drawing drawing) throws Exception {
    String svg = SvgWriter.write(drawing, "de");
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private static Drawing drawing(Drawing.Mark... marks) {
    return new Drawing("Titel", "in Worten", 400, 300.5, List.of(marks));
  }

  private static Element one(Document document, String name, int index) {
    return (Element) document.getElementsByTagName(name).item(index);
  }

  @Test
  void marksAreTheElementsOfTheirKind() throws Exception {
    Ink outlined = new Ink(null, new Pen(BLUE, 1.5, List.of(6.0, 4.0)));
    Document svg =
        parsed(
            drawing(
                new Box(1, 2, 30, 40, 4, new Ink(BLUE, null)),
                new Dot(5, 6, 3.5, new Ink(PALE, null)),
                new Way(List.of(new To(0, 0, true), new To(10, 5, false), new Shut()), outlined)));
    Element root = svg.getDocumentElement();
    assertThat(root.getAttribute("width")).isEqualTo("400");
    assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 400 300.5");
    // The first rectangle is the paper.
    Element box = one(svg, "rect", 1);
    assertThat(box.getAttribute("x")).isEqualTo("1");
    assertThat(box.getAttribute("height")).isEqualTo("40");
    assertThat(box.getAttribute("rx")).isEqualTo("4");
    assertThat(box.getAttribute("fill")).isEqualTo("#0b5cad");
    assertThat(one(svg, "circle", 0).getAttribute("r")).isEqualTo("3.5");
    assertThat(one(svg, "circle", 0).getAttribute("fill-opacity")).isEqualTo("0.25");
    Element path = one(svg, "path", 0);
    assertThat(path.getAttribute("d")).isEqualTo("M0 0 L10 5 Z");
    assertThat(path.getAttribute("fill")).isEqualTo("none");
    assertThat(path.getAttribute("stroke-dasharray")).isEqualTo("6 4");
  }

  @Test
  void textStaysTextWhateverLettersItHas() throws Exception {
    String name = "Müller & Söhne <GmbH> \"Nord\" \u0000Abschlusswahrscheinlichkeitsänderung";
    Document svg =
        parsed(new Drawing(name, name, 10, 10, List.of(new Line(name, 1, 2, 300, 12, true, BLUE))));
    String allowed = name.replace("\u0000", "");
    assertThat(one(svg, "text", 0).getTextContent()).isEqualTo(allowed);
    assertThat(one(svg, "title", 0).getTextContent()).isEqualTo(allowed);
    assertThat(one(svg, "desc", 0).getTextContent()).isEqualTo(allowed);
    assertThat(one(svg, "text", 0).getAttribute("font-weight")).isEqualTo("bold");
    assertThat(one(svg, "text", 0).getAttribute("textLength")).isEqualTo("300");
  }

  @Test
  void aHatchingIsDefinedOnceAndUsedByItsName() throws Exception {
    Ink hatched = new Ink(HATCHED, null);
    Document svg =
        parsed(drawing(new Box(0, 0, 9, 9, 0, hatched), new Box(20, 0, 9, 9, 0, hatched)));
    assertThat(svg.getElementsByTagName("linearGradient").getLength()).isEqualTo(1);
    Element hatching = one(svg, "linearGradient", 0);
    assertThat(hatching.getAttribute("spreadMethod")).isEqualTo("repeat");
    assertThat(hatching.getElementsByTagName("stop").getLength()).isEqualTo(4);
    Element last = (Element) hatching.getElementsByTagName("stop").item(3);
    assertThat(last.getAttribute("stop-color")).isEqualTo("#ffffff");
    assertThat(last.getAttribute("stop-opacity")).isEqualTo("0.25");
    String used = "url(#" + hatching.getAttribute("id") + ")";
    assertThat(one(svg, "rect", 1).getAttribute("fill")).isEqualTo(used);
    assertThat(one(svg, "rect", 2).getAttribute("fill")).isEqualTo(used);
  }

  @Test
  void aPictureHasRoom() {
    assertThatThrownBy(() -> new Drawing("", "", 0, 10, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
