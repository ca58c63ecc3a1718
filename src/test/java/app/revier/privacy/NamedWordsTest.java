package app.revier.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody is found by whole words, however they are written. */
class NamedWordsTest {

  private static final NamedWords WORDS =
      NamedWords.of(List.of("Dr. Öz Müller", "a.mueller@kern.example", "0221 47-11", " ", "–"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dr. Öz Müller",
        "mit dr. öz MÜLLER sprechen",
        "(Dr.  Öz\nMüller)",
        "An a.mueller@kern.example!",
        "Tel.0221 47-11,"
      })
  void isFound(String text) {
    assertThat(WORDS.in(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Dr. Öz Müllerin", "0221 47-112", "Müller", "Dr. Öz", "", "zu – oder nicht"})
  void isNotFound(String text) {
    assertThat(WORDS.in(text)).isEmpty();
  }

  @Test
  void nobodyIsFoundNowhere() {
    assertThat(NamedWords.of(List.of("", " ")).in("alles")).isEmpty();
    assertThat(NamedWords.of(List.of("", " ")).words()).isEmpty();
  }
}
