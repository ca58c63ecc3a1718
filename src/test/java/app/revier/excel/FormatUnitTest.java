package app.revier.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The thousands and millions in which number formats show numbers. */
final class FormatUnitTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      value = {
        "#,##0.0\\ \"T€\"|1000",
        "#,##0.0 \"k€\"|1000",
        "0 \"TEUR\"|1000",
        "0.0 \"Tsd. €\"|1000",
        "0.0 \"TCHF\"|1000",
        "\"T€\" #,##0.0|1000",
        "#,##0.0\\ \\T\\€|1000",
        "#,##0.0 \"T\"[$€-407]|1000",
        "General \"T€\"|1000",
        "0.0 \"Mio. €\"|1000000",
        "0.0 \"Mio EUR\"|1000000",
        "0.0,\"M€\"|1000",
        "0.0,,\"M€\"|1",
        "#,##0,\"k€\"|1",
        "#,##0,|1",
        "#,##0.00 \"€\"|1",
        "\"K-\"0000|1",
        "0 \"km\"|1",
        "0 \"t\"|1",
        "0 \"m\"|1",
        "0;-0 \"T€\"|1",
        "#,##0 \"T€\";-#,##0 \"T€\"|1000",
        "0.0 \"T\"€|1000",
        "0.0\u00a0\"T€\"|1000",
        "_-* #,##0.0 \"T€\"_-|1000",
        "#,##0,, \"k€\"|1",
        "\"T€\"|1"
      })
  void multiplyWhatTheSheetDoesNotHaveAlready(String code, int times) {
    assertThat(CellFormat.ofCode(code).unit().times()).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      value = {"#,##0,|1000", "#,##0,,|1000000", "0 \"TEUR\"|1000000", "#,##0|1"})
  void sayWhatAHeadingNeedNotSayAgain(String code, int unit) {
    assertThat(CellFormat.ofCode(code).unit().unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      value = {"0.0 \"TCHF\"|CHF", "0.0 \"Mio. USD\"|USD", "0.0 \"M$\"|$", "0.0 \"Tsd. €\"|€"})
  void hideNoCurrency(String code, String currency) {
    assertThat(FormatCurrency.of(code)).isEqualTo(currency);
  }
}
