package app.revier.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

  @ParameterizedTest
  @CsvSource({
    "Köln, koln",
    "KÖLN, koln",
    "Straße, strasse",
    "ŒUVRE, ouvre",
    "Koeln, koln",
    "O'Hara-Str. 4, ohara-str. 4",
    "Ångström, angstrom",
    "Curaçao, curacao",
    "Łódź, lodz",
    "Cafe\u0301, cafe"
  })
  void capitalsAccentsAndDotsAreLeftOut(String text, String folded) {
    assertThat(SearchText.fold(text)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({
    "koln, Köln, true",
    "köln, Köln, true",
    "koeln, Köln, true",
    "koln, Koeln, true",
    "eln, Koeln, true",
    "el, Koeln, false",
    "quelle, Quelle, true",
    "elle, Quelle, true",
    "k-10, K-100/23, true",
    "KÖLN, Koeln, true",
    "strasse, Hauptstraße 4, true",
    "straße, Hauptstrasse 4, true",
    "mauer, Mauerweg, true",
    "maue, Mauerweg, true",
    "bonn, Köln, false",
    "kolner, Köln, false"
  })
  void aWordIsFoundHoweverItIsSpelled(String typed, String text, boolean found) {
    String folded = SearchText.fold(text);

    assertThat(SearchText.words(typed))
        .singleElement()
        .satisfies(word -> assertThat(word.isIn(folded)).isEqualTo(found));
  }

  @Test
  void blanksOfAnyKindPartTheWords() {
    assertThat(SearchText.words("  klinik \t bonn\u00a053111 ")).hasSize(3);
    assertThat(SearchText.words("   ")).isEmpty();
  }
}
