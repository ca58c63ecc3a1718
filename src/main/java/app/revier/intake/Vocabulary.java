package app.revier.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The words a column may hold and what they mean. Case, umlaut spellings and punctuation do not
 * count.
 */
final class Vocabulary<T> {

  private final Map<String, T> meanings;
  private final Map<T, String> german;
  private final Map<T, String> english;

  private Vocabulary(Map<String, T> meanings, Map<T, String> german, Map<T, String> english) {
    this.meanings = meanings;
    this.german = german;
    this.english = english;
  }

  /** What a word means, or none. */
  @Nullable T find(String word) {
    return meanings.get(Folding.key(word));
  }

  /** The words to tell a person who wrote another. */
  String known(boolean inGerman) {
    return String.join(", ", (inGerman ? german : english).values());
  }

  /** The word that is told for a meaning. */
  String name(T meaning, boolean inGerman) {
    return Objects.requireNonNull((inGerman ? german : english).get(meaning));
  }

  /** Collects words. */
  static final class Builder<T> {
    private final Map<String, T> meanings = new HashMap<>();
    private final Map<T, String> german = new LinkedHashMap<>();
    private final Map<T, String> english = new LinkedHashMap<>();

    /**
     * Adds words for one meaning, separated by bars. The first of each language is the one that is
     * told; a word already taken keeps its meaning.
     */
    Builder<T> add(T meaning, String germanWords, String englishWords) {
      addAll(meaning, germanWords, german);
      addAll(meaning, englishWords, english);
      return this;
    }

    private void addAll(T meaning, String words, Map<T, String> told) {
      String[] all = words.split("\\|", -1);
      told.putIfAbsent(meaning, all[0]);
      for (String word : all) {
        also(meaning, word);
      }
    }

    /** Adds a word that is not told. */
    Builder<T> also(T meaning, String word) {
      String key = Folding.key(word);
      if (!key.isEmpty()) {
        meanings.putIfAbsent(key, meaning);
      }
      return this;
    }

    Vocabulary<T> build() {
      return new Vocabulary<>(Map.copyOf(meanings), german, english);
    }
  }
}
