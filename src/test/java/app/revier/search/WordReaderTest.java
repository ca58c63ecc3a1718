package app.revier.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordReaderTest {

  @ParameterizedTest
  @CsvSource({
    "Köln, koln",
    "KOELN, koln",
    "koln, koln",
    "Ko\u0308ln, koln",
    "Straße, strasse",
    "STRASSE, strasse",
    "Jäger, jager",
    "Jaeger, jager",
    "Mueller, muller",
    "Ångström, angstrom",
    "Curaçao, curacao",
    "Łódź, lodz",
    "Ærø, aro",
    "L’Oréal, loreal",
    "Bauer, baur",
    "٣٤, 34"
  })
  void whatPeopleWriteInDifferentWaysIsTheSame(String text, String other) {
    assertThat(WordReader.words(text)).isEqualTo(WordReader.words(other)).hasSize(1);
  }

  @Test
  void whateverIsNeitherLetterNorDigitPartsWords() {
    assertThat(WordReader.words(" Dr. med. A. Weiß-Roth,\n50667\u00a0Köln (max.roth@klinik.de) "))
        .containsExactly(
            "dr", "med", "a", "weiss", "roth", "50667", "koln", "max", "roth", "klinik", "de");
    assertThat(WordReader.words(" – / ")).isEmpty();
  }

  @Test
  void theBeginningOfAWordIsReadAsTheBeginningOfTheWord() {
    String text = "Neueroeffnung Straßenfest Æquator Michael";
    for (String word : text.split(" ", -1)) {
      String whole = WordReader.words(word).getFirst();
      for (int end = 1; end <= word.length(); end++) {
        assertThat(whole).startsWith(WordReader.words(word.substring(0, end)).getFirst());
      }
    }
  }
}
