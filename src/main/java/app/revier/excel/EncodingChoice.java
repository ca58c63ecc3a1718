package app.revier.excel;

import app.revier.intake.TextEncoding;
import app.revier.intake.TextEncoding.Choice;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses the encoding of a text that is no Unicode: the one in which its words look most like what
 * names, places and amounts of German and neighbouring languages look like ({@link LetterFit}).
 * Where another looks nearly as good, both are offered.
 */
final class EncodingChoice {

  /** How much better than any other the best must be, in letters' worth. */
  private static final double CLEARLY = 3;

  /** What letters must be worth on the average, so that the text is a text. */
  private static final double LIKE_WORDS = 0.5;

  private static final int MOST_CHOICES = 3;
  private static final int MOST_WORDS = 3;
  private static final String BETWEEN_WORDS = ", ";

  /**
   * What is tried, and what it takes to be tried: central European letters lie where western ones
   * do, so that single words prove little.
   */
  private record Candidate(Charset charset, double start) {
    Candidate(String name, double start) {
      this(Charset.forName(name), start);
    }
  }

  private static final List<Candidate> CANDIDATES =
      List.of(
          new Candidate("windows-1252", 0),
          new Candidate("x-MacRoman", 0),
          new Candidate("IBM850", 0),
          new Candidate("IBM00858", -0.5),
          new Candidate("IBM437", -1),
          new Candidate("ISO-8859-15", -1),
          new Candidate("windows-1250", -CLEARLY));

  private record Rated(Charset charset, double score, List<String> words) {}

  private EncodingChoice() {}

  /**
   * Chooses for the words of a file.
   *
   * @param words those with bytes beyond ASCII; at least one
   * @param perhapsUtf8 whether some of them are UTF-8
   */
  static TextEncoding of(List<byte[]> words, boolean perhapsUtf8) {
    List<Rated> rated = new ArrayList<>();
    for (Candidate candidate : CANDIDATES) {
      rated.add(rate(words, candidate));
    }
    if (perhapsUtf8) {
      rated.add(rate(words, new Candidate(StandardCharsets.UTF_8, 0)));
    }
    rated.sort(Comparator.comparingDouble(Rated::score).reversed());
    Rated best = rated.getFirst();
    List<Rated> others = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>(Set.of(best.words()));
    for (Rated other : rated) {
      if (seen.add(other.words())) {
        others.add(other);
      }
    }
    boolean clear = others.isEmpty() || best.score() - others.getFirst().score() >= CLEARLY;
    if (clear && best.score() >= LIKE_WORDS * words.size()) {
      return new TextEncoding(best.charset(), true, List.of());
    }
    List<Rated> offered = new ArrayList<>(List.of(best));
    others.stream().limit(MOST_CHOICES - 1L).forEach(offered::add);
    return new TextEncoding(best.charset(), false, choices(offered));
  }

  private static Rated rate(List<byte[]> words, Candidate candidate) {
    double score = candidate.start();
    List<String> texts = new ArrayList<>(words.size());
    for (byte[] word : words) {
      String text = new String(word, candidate.charset());
      texts.add(text);
      score += LetterFit.of(text);
    }
    return new Rated(candidate.charset(), score, texts);
  }

  /** Each with the words that look different in the others. */
  private static List<Choice> choices(List<Rated> offered) {
    List<Integer> telling = new ArrayList<>();
    Rated best = offered.getFirst();
    Rated next = offered.getLast();
    Set<String> seen = new LinkedHashSet<>();
    for (Rated other : offered) {
      for (int i = 0; i < best.words().size() && telling.size() < MOST_WORDS; i++) {
        boolean differs = !best.words().get(i).equals(other.words().get(i));
        if (differs && seen.add(next.words().get(i))) {
          telling.add(i);
        }
      }
    }
    Set<String> samples = new LinkedHashSet<>();
    List<Choice> choices = new ArrayList<>();
    for (Rated one : offered) {
      List<String> words = telling.stream().map(i -> one.words().get(i).strip()).toList();
      String sample = String.join(BETWEEN_WORDS, words);
      if (samples.add(sample)) {
        choices.add(new Choice(one.charset(), sample));
      }
    }
    return choices;
  }
}
