package app.revier.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Reads a page as strictly as XML is read, and refuses one that would load anything, names
 * something twice or labels nothing.
 */
public final class StrictPage {

  private static final Set<String> LOADING =
      Set.of(
          "link",
          "img",
          "iframe",
          "object",
          "embed",
          "audio",
          "video",
          "source",
          "base",
          "picture",
          "input:image",
          "svg",
          "frame",
          "portal");
  private static final Set<String> LOADING_ATTRIBUTES =
      Set.of(
          "src",
          "srcset",
          "poster",
          "data",
          "background",
          "action",
          "formaction",
          "ping",
          "manifest",
          "style",
          "srcdoc",
          "cite");

  private final Document document;

  private StrictPage(Document document) {
    this.document = document;
  }

  /** Reads and checks a file. */
  public static StrictPage of(Path file) throws IOException {
    return of(Files.readAllBytes(file));
  }

  static StrictPage of(byte[] bytes) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      StrictPage page =
          new StrictPage(factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)));
      page.check();
      return page;
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalArgumentException("not well-formed: " + e.getMessage(), e);
    }
  }

  private void check() {
    List<String> ids = values(elements("*"), "id");
    assertThat(ids).doesNotHaveDuplicates();
    for (Element one : elements("*")) {
      assertThat(one.getTagName()).isNotIn(LOADING);
      for (int i = 0; i < one.getAttributes().getLength(); i++) {
        String name = one.getAttributes().item(i).getNodeName();
        assertThat(name).isNotIn(LOADING_ATTRIBUTES).doesNotStartWith("on");
      }
    }
    for (Element link : elements("a")) {
      String address = link.getAttribute("href");
      assertThat(address).matches("(https://|tel:|mailto:|geo:|#)[\\x21-\\x7e]+");
      assertThat(address.startsWith("#") ? ids : List.of(address.substring(0, 1)))
          .contains(address.startsWith("#") ? address.substring(1) : address.substring(0, 1));
      assertThat(link.getTextContent()).isNotBlank();
    }
    List<String> labelled = values(elements("label"), "for");
    assertThat(ids).containsAll(labelled);
    assertThat(labelled)
        .containsAll(values(elements("input"), "id"))
        .containsAll(values(elements("textarea"), "id"));
    assertThat(text("style").toLowerCase(Locale.ROOT)).doesNotContain("http", "url(", "@import");
    assertThat(text("script").toLowerCase(Locale.ROOT))
        .doesNotContain("http", "fetch", "import", "beacon", "websocket", "worker", "eval");
    assertThat(elements("title")).hasSize(1);
  }

  private static List<String> values(List<Element> elements, String attribute) {
    return elements.stream()
        .filter(one -> one.hasAttribute(attribute))
        .map(one -> one.getAttribute(attribute))
        .toList();
  }

  /** The elements of a name, in the order of the page. */
  public List<Element> elements(String name) {
    NodeList found = document.getElementsByTagName(name);
    return IntStream.range(0, found.getLength())
        .mapToObj(found::item)
        .map(Element.class::cast)
        .toList();
  }

  /** All text of the elements of a name. */
  public String text(String name) {
    List<String> texts = new ArrayList<>();
    elements(name).forEach(one -> texts.add(one.getTextContent()));
    return String.join("\n", texts);
  }

  /** The addresses of all links that begin like this. */
  public List<String> links(String begin) {
    return values(elements("a"), "href").stream().filter(one -> one.startsWith(begin)).toList();
  }

  /** The only value that a named piece of information of the page has. */
  String meta(String attribute, String name) {
    return elements("meta").stream()
        .filter(one -> one.getAttribute(attribute).equals(name))
        .map(one -> one.getAttribute("content"))
        .reduce((one, other) -> one + " | " + other)
        .orElse("");
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
