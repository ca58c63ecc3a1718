package app.revier.desktop.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NameOrderTest {

  private static List<String> sorted(Locale locale, String... names) {
    NameOrder order = new NameOrder(locale);
    return List.of(names).stream().sorted(Comparator.comparing(order::keyOf)).toList();
  }

  @Test
  void umlautsStandBesideTheirVowels() {
    assertThat(sorted(Locale.GERMANY, "Zander", "Ödmann", "Otto", "Äpfel", "Abel", "Oder"))
        .containsExactly("Abel", "Äpfel", "Oder", "Ödmann", "Otto", "Zander");
  }

  @Test
  void capitalsDoNotPartNames() {
    assertThat(sorted(Locale.UK, "beta", "Alpha", "Gamma", "alpha"))
        .containsExactly("alpha", "Alpha", "beta", "Gamma");
  }

  @Test
  void aBlankComesBeforeEveryLetter() {
    assertThat(sorted(Locale.GERMANY, "Praxisbedarf Abt", "Praxis Zorn", "Praxis Abt", "Prax"))
        .containsExactly("Prax", "Praxis Abt", "Praxis Zorn", "Praxisbedarf Abt");
  }

  @Test
  void customerNumbersGoByTheirFigures() {
    assertThat(
            List.of("K10", "K9", "100", "99", "0099a", "K9-2", "K9-10").stream()
                .sorted(Comparator.comparing(NameOrder::numberKey))
                .toList())
        .containsExactly("99", "0099a", "100", "K9", "K9-2", "K9-10", "K10");
  }
}
