package app.revier.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words a column may hold and what they mean. Case, umlaut spellings and punctuation do not
 * count.
 */
final class Vocabulary<T> {

  private final Map<String, T> meanings;
  private final String german;
  private final String english;

  private Vocabulary(Map<String, T> meanings, String german, String english) {
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
    return inGerman ? german : english;
  }

  /** Collects words. */
  static final class Builder<T> {
    private final Map<String, T> meanings = new HashMap<>();
    private final List<String> german = new ArrayList<>();
    private final List<String> english = new ArrayList<>();

    /**
     * Adds words for one meaning, separated by bars. The first of each language is the one that is
     * told; a word already taken keeps its meaning.
     */
    Builder<T> add(T meaning, String germanWords, String englishWords) {
      addAll(meaning, germanWords, german);
      addAll(meaning, englishWords, english);
      return this;
    }

    private void addAll(T meaning, String words, List<String> told) {
      String[] all = words.split("\\|", -1);
      told.add(all[0]);
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
      return new Vocabulary<>(
          Map.copyOf(meanings), String.join(", ", german), String.join(", ", english));
    }
  }
}
