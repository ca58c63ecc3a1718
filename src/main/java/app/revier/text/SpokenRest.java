package app.revier.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What is left of a part for the note: its words without the days and durations that counted, which
 * stand elsewhere and would read oddly later.
 */
final class SpokenRest {

  private static final int NONE = -1;

  private final String text;
  private final List<Span> spans = new ArrayList<>();
  private int small = NONE;

  private record Span(int from, int to) {}

  SpokenRest(String text) {
    this.text = text;
  }

  /** A small word begins here, which goes with what follows it. */
  void small(int at) {
    small = small == NONE ? at : small;
  }

  /** Something follows that small words do not go with. */
  void noSmall() {
    small = NONE;
  }

  /** These words count, and the small ones right before them. */
  void without(int from, int to) {
    spans.add(new Span(small == NONE ? from : small, to));
  }

  String text() {
    StringBuilder left = new StringBuilder(text);
    spans.reversed().forEach(span -> left.delete(span.from(), span.to()));
    return left.toString().replaceAll("\\s+", " ").strip();
  }
}
