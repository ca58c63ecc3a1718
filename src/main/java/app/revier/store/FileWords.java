package app.revier.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** Looks for words in the bytes of a file, wherever in it they are. */
final class FileWords {

  private static final int CHUNK = 1 << 20;

  private FileWords() {}

  /** Whether a file has one of some words, as texts of a book are kept: in UTF-8. */
  static boolean hasAny(Path file, Collection<String> words) throws IOException {
    List<String> sought = words.stream().map(FileWords::asBytes).toList();
    int longest = sought.stream().mapToInt(String::length).max().orElse(0);
    if (longest == 0) {
      return false;
    }
    return OpenFiles.read(file, (in, _) -> hasAny(in, sought, longest));
  }

  private static boolean hasAny(InputStream in, List<String> sought, int longest)
      throws IOException {
    String rest = "";
    for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
      // A word may lie across two chunks.
      String text = rest + new String(chunk, StandardCharsets.ISO_8859_1);
      if (sought.stream().anyMatch(text::contains)) {
        return true;
      }
      rest = text.substring(Math.max(0, text.length() - longest + 1));
    }
    return false;
  }

  /** Its bytes, each as one character. */
  private static String asBytes(String word) {
    return new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }
}
