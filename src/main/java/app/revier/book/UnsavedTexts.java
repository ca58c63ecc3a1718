package app.revier.book;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was typed for a book and is not in it beyond the end of the program: for this user, on
 * this computer, and never in the book, which others may get.
 */
public interface UnsavedTexts {

  /**
   * What was found for a book.
   *
   * @param texts in the order in which they were kept
   * @param putAside the file that could not be read and was put aside; none if there is none
   */
  record Found(List<UnsavedText> texts, @Nullable Path putAside) {

    /** Nothing. */
    public static final Found NOTHING = new Found(List.of(), null);
  }

  /** What was kept for a book; it stays kept. Does not fail: what cannot be read is put aside. */
  Found find(Path book);

  /**
   * Keeps this for a book in place of what was kept before; nothing is left if it is nothing.
   *
   * @throws UnwritableFileException if it cannot be written
   */
  void keep(Path book, List<UnsavedText> texts);

  /** Keeps them as long as the program runs. */
  static UnsavedTexts inMemory() {
    Map<Path, List<UnsavedText>> kept = new HashMap<>();
    return new UnsavedTexts() {
      @Override
      public Found find(Path book) {
        return new Found(kept.getOrDefault(book, List.of()), null);
      }

      @Override
      public void keep(Path book, List<UnsavedText> texts) {
        kept.put(book, List.copyOf(texts));
      }
    };
  }
}
