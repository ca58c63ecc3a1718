package app.revier.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What formats show of whole numbers that are more than figures. */
final class DigitMaskTest {

  private static String shown(String code, String value) {
    DigitMask mask = DigitMask.of(code);
    assertThat(mask).isNotNull();
    return String.valueOf(mask.show(new BigDecimal(value)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          00000                                    | 1067      | 01067
          00000                                    | 123456    | 123456
          00000                                    | 0         | 00000
          0000000000                               | 12        | 0000000012
          0000-000                                 | 1234567   | 1234-567
          0000-000                                 | 12        | 0000-012
          "K-"0000                                 | 7         | K-0007
          \\K\\-0000                               | 12345     | K-12345
          000 000                                  | 1234      | 001 234
          000\\ 000                                | 1234567   | 1234 567
          "D-"00000                                | 1067      | D-01067
          [$-407]00000                             | 1067      | 01067
          00000;-00000;0                           | 1067      | 01067
          00000;-00000;"K-"0                       | 0         | K-0
          00000-0000                               | 12345678  | 01234-5678
          [<=99999]00000;00000-0000                | 1067      | 01067
          [<=99999]00000;00000-0000                | 123456789 | 12345-6789
          [<=9999999]###-####;(###) ###-####       | 5551234   | 555-1234
          [<=9999999]###-####;\\(###\\)\\ ###-#### | 2125551234 | (212) 555-1234
          0" St."                                  | 12        | 12 St.
          _(00000_)                                | 1067      | 01067
          *x00000                                  | 1067      | 01067
          """)
  void aWholeNumberIsShownAsInTheSheet(String code, String value, String shown) {
    assertThat(shown(code, value)).isEqualTo(shown);
  }

  @Test
  void decimalsNegativesAndNumbersBeyondFifteenDigitsAreFigures() {
    assertThat(shown("00000", "12.5")).isEqualTo("null");
    assertThat(shown("00000", "-12")).isEqualTo("null");
    assertThat(shown("00000", "1234567890123456")).isEqualTo("null");
    assertThat(shown("00000", "17850.0")).isEqualTo("17850");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "General",
        "Standard",
        "",
        "@",
        "0",
        "#",
        "###0",
        "#,##0",
        "#,##0 \"€\"",
        "0.00",
        "000.00",
        "00%",
        "00E+00",
        "# ??/??",
        "[h]00",
        "dd.mm.yyyy",
        "[Red]0",
        "\"Text\"",
        "[<x]0",
        "\"open 00",
        "[open 00",
        "\\"
      })
  void figuresDatesAndTextsAreNoMasks(String code) {
    assertThat(DigitMask.of(code)).isNull();
  }
}
