package app.revier.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with the places marked at which it matches.
 *
 * @param text the text
 * @param marks in order, none reaching into the next
 */
public record MarkedText(String text, List<Mark> marks) {

  private static final String DOTS = "…";

  /** Keeps its own copy. */
  public MarkedText {
    marks = List.copyOf(marks);
  }

  /**
   * A part of a text.
   *
   * @param from its first character
   * @param to the one behind its last
   */
  public record Mark(int from, int to) {
    int length() {
      return to - from;
    }
  }

  /** A text without marks. */
  public static MarkedText plain(String text) {
    return new MarkedText(text, List.of());
  }

  /**
   * The part of the text around the first mark, in one line, dots where something is left out.
   *
   * @param most the most characters, dots aside
   */
  public MarkedText excerpt(int most) {
    int first = marks.isEmpty() ? 0 : marks.getFirst().from();
    int wanted = Math.min(first - most / 4, text.length() - most);
    int from = wanted <= 0 ? 0 : begin(wanted, first);
    int to = text.length() - from <= most ? text.length() : end(from + most, from);
    String before = from > 0 ? DOTS : "";
    String after = to < text.length() ? DOTS : "";
    int moved = before.length() - from;
    List<Mark> kept = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark.from() >= from && mark.to() <= to) {
        kept.add(new Mark(mark.from() + moved, mark.to() + moved));
      }
    }
    return new MarkedText(before + inOneLine(text.substring(from, to)) + after, kept);
  }

  /** The beginning of the first word behind a place, if it is not behind the mark. */
  private int begin(int near, int mark) {
    int blank = text.indexOf(' ', near - 1);
    return blank >= 0 && blank < mark ? blank + 1 : whole(Math.min(near, mark));
  }

  private int end(int near, int from) {
    int blank = text.lastIndexOf(' ', near);
    return blank > from && near - blank < 20 ? blank : whole(near);
  }

  /** Never between the two halves of one sign. */
  private int whole(int near) {
    return Character.isLowSurrogate(text.charAt(near)) ? near - 1 : near;
  }

  /** As long as it was, so that the marks stay where they are. */
  private static String inOneLine(String text) {
    return text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
  }
}
