package app.revier.paper;

import java.util.ArrayList;
import java.util.List;

/** Breaks texts into lines that fit a width: at blanks, or within a word that fits no line. */
final class LineBreaks {

  private LineBreaks() {}

  /** The lines of a text, of which nothing is lost but blanks at their ends. */
  static List<String> of(String text, PaperFont font, double size, double width) {
    List<String> lines = new ArrayList<>();
    text.lines().forEach(line -> add(lines, font.printable(line).strip(), font, size, width));
    return lines;
  }

  private static void add(
      List<String> lines, String text, PaperFont font, double size, double width) {
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" +", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (font.width(longer, size) <= width) {
        line.setLength(0);
        line.append(longer);
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line.toString());
      }
      line.setLength(0);
      line.append(rest(lines, word, font, size, width));
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
  }

  /** Puts as much of a word that is too long into lines of its own, and gives what is left. */
  private static String rest(
      List<String> lines, String word, PaperFont font, double size, double width) {
    String left = word;
    while (font.width(left, size) > width) {
      int end = left.offsetByCodePoints(0, 1);
      while (end < left.length()
          && font.width(left.substring(0, left.offsetByCodePoints(end, 1)), size) <= width) {
        end = left.offsetByCodePoints(end, 1);
      }
      lines.add(left.substring(0, end));
      left = left.substring(end);
    }
    return left;
  }
}
