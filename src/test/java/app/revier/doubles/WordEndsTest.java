package app.revier.doubles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordEndsTest {

  private static final String LETTERS = "abcdefghijklm";

  @Test
  void mistypedWordsAreFoundByTheirEnds() {
    int mistyped = 0;
    for (int length = 4; length <= LETTERS.length(); length++) {
      String word = LETTERS.substring(0, length);
      for (String once : errors(word)) {
        mistyped += isMistypedAndFound(word, once);
        for (String twice : errors(once)) {
          mistyped += isMistypedAndFound(word, twice);
        }
      }
    }
    assertThat(mistyped).isGreaterThan(1_000);
  }

  private static int isMistypedAndFound(String word, String other) {
    if (!NameWord.isMistyped(word, other)) {
      return 0;
    }
    NameWord one = new NameWord(word, false);
    NameWord two = new NameWord(other, false);
    assertThat(isFound(one, two) && isFound(two, one)).as("%s %s", word, other).isTrue();
    assertThat(Integer.bitCount(one.letters() ^ two.letters()))
        .as("%s %s", word, other)
        .isLessThanOrEqualTo(Math.min(one.mostOtherLetters(), two.mostOtherLetters()));
    return 1;
  }

  private static boolean isFound(NameWord one, NameWord by) {
    return Arrays.stream(WordEnds.around(by))
        .anyMatch(end -> Arrays.stream(WordEnds.of(one)).anyMatch(own -> own == end));
  }

  private static List<String> errors(String word) {
    List<String> errors = new ArrayList<>();
    for (int at = 0; at <= word.length(); at++) {
      String before = word.substring(0, at);
      String behind = word.substring(at);
      errors.add(before + 'x' + behind);
      if (at < word.length()) {
        errors.add(before + behind.substring(1));
        errors.add(before + 'y' + behind.substring(1));
      }
      if (at < word.length() - 1) {
        errors.add(before + behind.charAt(1) + behind.charAt(0) + behind.substring(2));
      }
    }
    return errors;
  }

  @Test
  void wordsCutShortFindWhatTheyStandFor() {
    NameWord whole = new NameWord("maschinenbau", false);
    assertThat(isFound(whole, new NameWord("masch", true))).isTrue();
    assertThat(isFound(whole, new NameWord("mas", true))).isTrue();
    assertThat(isFound(whole, new NameWord("m", false))).isTrue();
    assertThat(isFound(whole, new NameWord("mas", false))).isFalse();
  }
}
