package app.revier.excel.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text fits into a cell and is read back the same, if it is not too long. */
class ExcelTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "Klinikum", "Größe\nzwei", "a\tb", "_", "_x", "_x00", "🏥", "_xyz1_"})
  void usualTextsStayAsTheyAre(String text) {
    assertThat(ExcelText.cell(text)).isEqualTo(text);
  }

  @Test
  void charactersThatXmlCannotHoldBecomeCodes() {
    assertThat(ExcelText.cell("a\u0001b\rc\uFFFF")).isEqualTo("a_x0001_b_x000D_c_xFFFF_");
  }

  @Test
  void whatLooksLikeACodeIsNoCode() {
    assertThat(ExcelText.cell("_x0041_")).isEqualTo("_x005F_x0041_");
    assertThat(ExcelText.cell("_x0041\u0001")).isEqualTo("_x005F_x0041_x0001_");
  }

  @Test
  void halfAPairOfSurrogatesBecomesTheReplacementCharacter() {
    assertThat(ExcelText.cell("a\uD83Cb\uDFE5")).isEqualTo("a\uFFFDb\uFFFD");
  }

  @Test
  void aTextThatIsTooLongEndsInAnEllipsis() {
    assertThat(ExcelText.cell("x".repeat(ExcelText.LONGEST))).hasSize(ExcelText.LONGEST);
    assertThat(ExcelText.cell("x".repeat(ExcelText.LONGEST + 1)))
        .hasSize(ExcelText.LONGEST)
        .endsWith("x…");
  }

  @Test
  void aTextOfCodesIsCutBetweenThem() {
    String cut = ExcelText.cell("\u0001".repeat(20_000));

    assertThat(cut).matches("(_x0001_)+…");
    assertThat(cut.length()).isBetween(ExcelText.LONGEST - 7, ExcelText.LONGEST);
  }

  @Test
  void aCutDoesNotSplitASurrogatePair() {
    String cut = ExcelText.cell("x" + "🏥".repeat(20_000));

    assertThat(cut).matches("x(🏥)+…");
  }

  @ParameterizedTest
  @CsvSource({"=1+1, true", "+49, true", "-7, true", "@A1, true", "1=1, false", "A, false"})
  void whatWouldBeAFormulaIsKnown(String text, boolean expected) {
    assertThat(ExcelText.looksLikeFormula(text)).isEqualTo(expected);
  }

  @Test
  void aHeaderKeepsAmpersandsAndStaysOnOneLine() {
    assertThat(ExcelText.header(" Nord & Süd\n&D ", 60)).isEqualTo("Nord && Süd &&D");
    assertThat(ExcelText.header("&".repeat(300), 60)).hasSize(120);
  }
}
