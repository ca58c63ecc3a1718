package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextTest {

  @ParameterizedTest
  @CsvSource({
    "10001, 10001",
    "10001.0, 10001",
    "1E+4, 10000",
    "0.50, 0.5",
    "-0.0, 0",
    "12.25, 12.25"
  })
  void aNumberHasNoNeedlessZeros(String number, String text) {
    assertThat(CellText.of(MemoryTables.number(number))).isEqualTo(text);
  }

  @Test
  void anAbsurdNumberStaysShort() {
    assertThat(CellText.of(new SourceCell.Numeric(new BigDecimal("1E+2000000000"), false)))
        .isEqualTo("1E+2000000000");
    assertThat(CellText.of(new SourceCell.Numeric(new BigDecimal("1E-2000000000"), false)))
        .isEqualTo("1E-2000000000");
  }

  @Test
  void aDateIsShownAsIso() {
    assertThat(CellText.of(MemoryTables.day("2026-03-01"))).isEqualTo("2026-03-01");
  }

  @Test
  void aPercentageIsQuotedWithItsSign() {
    assertThat(CellText.quote(MemoryTables.percent("0.855"))).isEqualTo("85.5 %");
  }

  @Test
  void aLongTextIsQuotedInPart() {
    assertThat(CellText.quote(new SourceCell.Text("x".repeat(30_000)))).hasSize(101).endsWith("…");
  }

  @Test
  void spacesOfAllKindsAreTrimmedAndControlCharactersDropped() {
    assertThat(CellText.line("\u00a0 A\u0000B\u00a0C\tD\u200bE\ufeff \u2009")).isEqualTo("AB C DE");
  }

  @Test
  void lineBreaksBecomeSpacesInALine() {
    assertThat(CellText.line("one\r\ntwo\nthree")).isEqualTo("one two three");
  }

  @Test
  void lineBreaksStayInATextOfSeveralLines() {
    assertThat(CellText.lines(" one\r\ntwo\rthree ")).isEqualTo("one\ntwo\nthree");
  }

  @Test
  void halfACharacterIsReplaced() {
    assertThat(CellText.line("a\ud83d")).isEqualTo("a\ufffd");
    assertThat(CellText.line("a\ude00b")).isEqualTo("a\ufffdb");
    assertThat(CellText.line("a\ud83d\ude00")).isEqualTo("a\ud83d\ude00");
  }
}
