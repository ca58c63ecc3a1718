package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource({
    "Straße, strasse",
    "STRASSE, strasse",
    "Länge, laenge",
    "LÄNGE, laenge",
    "La\u0308nge, laenge",
    "Kd.-Nr., kdnr",
    "Société Générale, societegenerale",
    "Ærø, aeroe",
    "'  A  b-C/1 ', abc1",
    "'---', ''",
    "Ελλάδα, ελλαδα"
  })
  void onlyLettersAndDigitsCount(String text, String key) {
    assertThat(Folding.key(text)).isEqualTo(key);
  }
}
