package app.revier.excel;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Gathers the words of a text that hold bytes beyond ASCII, each once, with what stands around
 * them: by these an old encoding is told.
 */
final class TellingWords {

  private static final int MOST = 2_000;
  private static final int BEFORE = 20;
  private static final int AFTER = 40;
  private static final String SEPARATORS = ";,|\"\t";

  private final Set<String> words = new LinkedHashSet<>();

  /** Looks at some bytes that follow the last ones. */
  void accept(byte[] bytes, int count) {
    int at = 0;
    while (at < count && words.size() < MOST) {
      if (bytes[at] >= 0) {
        at++;
        continue;
      }
      int from = at;
      while (from > 0 && at - from < BEFORE && !separates(bytes[from - 1])) {
        from--;
      }
      int to = at + 1;
      while (to < count && to - at < AFTER && !separates(bytes[to])) {
        to++;
      }
      words.add(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1));
      at = to;
    }
  }

  private static boolean separates(byte b) {
    return (b >= 0 && b < ' ') || SEPARATORS.indexOf(b) >= 0;
  }

  /** The words, in the order of the file, each as its bytes. */
  List<byte[]> all() {
    return words.stream().map(word -> word.getBytes(StandardCharsets.ISO_8859_1)).toList();
  }
}
