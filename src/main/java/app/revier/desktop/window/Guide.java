package app.revier.desktop.window;

import app.revier.desktop.nav.ScreenId;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The user guide that comes with the program, in one language, cut into headings, paragraphs and
 * rows. Pictures and links stay out: it is read beside the program, without the internet.
 */
final class Guide {

  private static final String FILE = "/app/revier/guide/user-guide.md";

  private Guide() {}

  /** What a part of the text is. */
  enum Kind {
    /** A heading. */
    HEADING,
    /** A paragraph, an item of a list, or a line of an example. */
    PARAGRAPH,
    /** A row of two columns: a key and what it does. */
    ROW
  }

  /**
   * A part of the text.
   *
   * @param first its words, without marks; of a row the first column
   * @param second of a row the other columns; else empty
   */
  record Part(Kind kind, String first, String second) {}

  /** The heading of the chapter about a screen: its name. */
  static String chapter(ScreenId screen, Texts texts) {
    return texts.get("shell.screen-" + screen.code());
  }

  /** The guide in a language. */
  static List<Part> in(Language language) {
    try (InputStream file = Guide.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("no guide: " + FILE);
      }
      return parts(new String(file.readAllBytes(), StandardCharsets.UTF_8), language);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The parts of a guide of which each language has a chapter named after it. */
  static List<Part> parts(String markdown, Language language) {
    String chapter = language == Language.GERMAN ? "## Deutsch" : "## English";
    List<Part> parts = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    boolean inside = false;
    boolean example = false;
    for (String line : markdown.lines().toList()) {
      if (line.startsWith("## ")) {
        inside = line.strip().equals(chapter);
      } else if (line.startsWith("```")) {
        end(parts, paragraph);
        example = !example;
      } else if (inside && example) {
        parts.add(new Part(Kind.PARAGRAPH, line, ""));
      } else if (inside) {
        add(line.strip(), parts, paragraph);
      }
    }
    end(parts, paragraph);
    return parts;
  }

  private static void add(String line, List<Part> parts, StringBuilder paragraph) {
    boolean item = line.startsWith("- ") || line.matches("\\d+\\. .*");
    if (line.isEmpty() || line.startsWith("!") || line.startsWith("#") || item) {
      end(parts, paragraph);
    }
    if (line.startsWith("#")) {
      parts.add(new Part(Kind.HEADING, plain(line.replaceFirst("^#+", "")), ""));
    } else if (line.startsWith("|")) {
      end(parts, paragraph);
      addRow(line, parts);
    } else if (!line.startsWith("!") && !line.isEmpty()) {
      paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
    }
  }

  private static void addRow(String line, List<Part> parts) {
    String[] columns = line.substring(1).split("\\|", 2);
    if (columns.length == 2 && !columns[0].matches("\\s*:?-+:?\\s*")) {
      String rest = columns[1].strip().replaceAll("\\|$", "").replaceAll("\\s*\\|\\s*", " · ");
      parts.add(new Part(Kind.ROW, plain(columns[0]), plain(rest)));
    }
  }

  private static void end(List<Part> parts, StringBuilder paragraph) {
    if (!paragraph.isEmpty()) {
      parts.add(new Part(Kind.PARAGRAPH, plain(paragraph.toString()), ""));
      paragraph.setLength(0);
    }
  }

  /** Without the marks for bold, italics, code and links. */
  private static String plain(String text) {
    return text.replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
        .replaceAll("\\*+([^*]+)\\*+", "$1")
        .replace("`", "")
        .strip();
  }
}
