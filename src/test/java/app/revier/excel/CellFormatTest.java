package app.revier.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.DateUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What format codes say about a number. */
final class CellFormatTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dd.mm.yyyy",
        "DD.MM.YYYY",
        "d/m/yy",
        "yyyy\\-mm\\-dd",
        "yyyy-mm-ddThh:mm:ss",
        "[$-407]dddd, d. mmmm yyyy;@",
        "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
        "[Red]d. mmm",
        "mmm yy",
        "mmmm",
        "dd.mm.yyyy hh:mm:ss.000",
        "\"Stand: \"dd.mm.yyyy\" Uhr\"",
        "dd.mm.yyyy h:mm AM/PM"
      })
  void codesThatShowADayMonthOrYearAreDates(String code) {
    assertThat(CellFormat.ofCode(code)).isEqualTo(CellFormat.DAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0%", "0.00 %", "[Red]-0.0%", "#,##0.0%;-#,##0.0%", "0\\ %", "??0.0%"})
  void codesWithAPercentSignArePercentages(String code) {
    assertThat(CellFormat.ofCode(code)).isEqualTo(CellFormat.PERCENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "General",
        "GENERAL",
        "Standard",
        "",
        "@",
        "0",
        "#,##0.00",
        "#,##0.00 [$€-407];[Red]-#,##0.00 [$€-407]",
        "0.00E+00",
        "# ?/?",
        "hh:mm",
        "h:mm:ss AM/PM",
        "mm:ss.0",
        "[h]:mm:ss",
        "[mm]:ss",
        "0 \"Std.\"",
        "0.0 \"% vom Ziel\"",
        "0\\d",
        "#,##0_d",
        "0 *d",
        "_-* #,##0.00 \"DM\"_-",
        "\"unclosed dd.mm.yyyy",
        "[unclosed dd",
        "0;0%",
        "\\"
      })
  void otherCodesAreNumbers(String code) {
    assertThat(CellFormat.ofCode(code).kind()).isEqualTo(CellFormat.Kind.NUMBER);
  }

  @Test
  void anAbsurdlyLongCodeIsNoFormat() {
    assertThat(CellFormat.ofCode("d".repeat(1_000_000))).isEqualTo(CellFormat.GENERAL);
  }

  @Test
  void builtInDatesAreAmongThoseOfPoi() {
    for (int id = 0; id < 27; id++) {
      boolean timeOnly = id >= 18 && id <= 21;
      assertThat(CellFormat.builtIn(id).equals(CellFormat.DAY))
          .as("format %d", id)
          .isEqualTo(DateUtil.isInternalDateFormat(id) && !timeOnly);
    }
  }

  @Test
  void builtInPercentagesAreNineAndTen() {
    assertThat(CellFormat.builtIn(9)).isEqualTo(CellFormat.PERCENT);
    assertThat(CellFormat.builtIn(10)).isEqualTo(CellFormat.PERCENT);
    assertThat(CellFormat.builtIn(11)).isEqualTo(CellFormat.GENERAL);
  }
}
