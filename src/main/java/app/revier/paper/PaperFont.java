package app.revier.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The font of the pages: Liberation Sans (SIL Open Font License), which comes with the library and
 * has the letters of all languages written in Latin, Greek or Cyrillic. Of other letters a hollow
 * square is shown, and the page says so.
 */
final class PaperFont {

  private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /** Stands for a letter that the font does not have. */
  static final String MISSING = "\u25a1";

  private final PDType0Font font;
  private final Map<Integer, String> shown = new HashMap<>();
  private boolean incomplete;

  PaperFont(PDDocument document) throws IOException {
    try (InputStream file = PDDocument.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("missing: " + FILE);
      }
      font = PDType0Font.load(document, file, true);
    }
  }

  PDType0Font font() {
    return font;
  }

  /** Whether a letter was asked for that the font does not have. */
  boolean isIncomplete() {
    return incomplete;
  }

  /** The text in letters that the font has, in one line. */
  String printable(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder printable = new StringBuilder(composed.length());
    composed.codePoints().forEach(letter -> printable.append(shown(letter)));
    return printable.toString();
  }

  private String shown(int letter) {
    String known = shown.computeIfAbsent(letter, this::found);
    incomplete |= known.equals(MISSING);
    return known;
  }

  private String found(int letter) {
    if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
      return letter == 0xa0 || letter == 0x202f ? "\u00a0" : " ";
    }
    if (Character.isISOControl(letter) || Character.getType(letter) == Character.FORMAT) {
      return "";
    }
    String text = Character.toString(letter);
    try {
      font.encode(text);
      return text;
    } catch (IllegalArgumentException e) {
      return MISSING;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How wide a printable text is, in points. */
  double width(String text, double size) {
    try {
      return font.getStringWidth(text) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
