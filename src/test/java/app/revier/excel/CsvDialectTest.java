package app.revier.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which delimiter a text table is recognised by. */
final class CsvDialectTest {

  private static char delimiterOf(String... lines) {
    return CsvDialect.of(String.join("\n", lines) + "\n").delimiter();
  }

  @ParameterizedTest
  @ValueSource(chars = {';', ',', '\t', '|'})
  void everyDelimiterIsRecognised(char delimiter) {
    assertThat(
            delimiterOf(
                "Kundennummer;Name;Ort".replace(';', delimiter),
                "1001;Meier;Hof".replace(';', delimiter),
                "1002;Schulz;Ulm".replace(';', delimiter)))
        .isEqualTo(delimiter);
  }

  @Test
  void aHeadingAloneIsEnough() {
    assertThat(delimiterOf("Customer number,Name")).isEqualTo(',');
    assertThat(delimiterOf("Kundennummer;Name")).isEqualTo(';');
  }

  @Test
  void germanDecimalCommasDoNotWin() {
    assertThat(delimiterOf("A;B", "1,5;2,5", "3,5;4,5", "5,5;6,5")).isEqualTo(';');
    assertThat(delimiterOf("Umsatz 2025;Umsatz 2026", "1.234,50;99,00", "12,00;7,10", "1,00;2,00"))
        .isEqualTo(';');
    assertThat(delimiterOf("1,5;2,5;3,5", "1,5;2,5;3,5")).isEqualTo(';');
  }

  @Test
  void commasInNamesDoNotWin() {
    assertThat(delimiterOf("Name;Umsatz", "Müller, Hans;12", "Meier, Eva;13", "Huber, Max;14"))
        .isEqualTo(';');
    assertThat(
            delimiterOf(
                "Kundenliste, Stand 01.03.2026", "Name;Umsatz", "Müller, Hans;12", "Meier, Eva;13"))
        .isEqualTo(';');
  }

  @Test
  void aTitleAboveTheTableDoesNotConfuse() {
    assertThat(
            delimiterOf(
                "Umsatzliste; Gebiet Süd; Stand 1.3.; alle; Werte; in; Euro; ohne; Gewähr",
                "",
                "No,Name,Revenue",
                "1,Meier,100",
                "2,Huber,200",
                "3,Lang,300",
                "4,Kurz,400"))
        .isEqualTo(',');
  }

  @Test
  void anEnglishTableOfNumbersHasCommas() {
    assertThat(delimiterOf("1,200,300", "2,250,330", "3,270,350")).isEqualTo(',');
    assertThat(delimiterOf("No,Revenue", "1,1200.50", "2,99.90")).isEqualTo(',');
  }

  @Test
  void semicolonsInNotesDoNotWin() {
    assertThat(
            delimiterOf("No,Name,Note", "1,Meier,call; visit", "2,Huber,visit; quote", "3,Lang,"))
        .isEqualTo(',');
  }

  @Test
  void whatIsQuotedDoesNotCount() {
    assertThat(delimiterOf("\"a;b;c\",\"d;e;f\"", "\"a;b;c\",\"d;e;f\"")).isEqualTo(',');
    assertThat(delimiterOf("\"a\nb,c,\nd,e\";\"x \"\", y\"", "\"1\";\"2\"")).isEqualTo(';');
  }

  @Test
  void aQuoteThatOpensNoFieldDoesNotHideTheRest() {
    assertThat(delimiterOf("Artikel,Preis", "Rohr 6\",12", "Rohr 8\",13", "Rohr 10\",14"))
        .isEqualTo(',');
  }

  @Test
  void aSingleColumnNeedsNoDelimiter() {
    assertThat(delimiterOf("Name", "Meier", "Huber")).isEqualTo(';');
  }

  @Test
  void aTableOnlyLinedWithPipesIsRead() {
    assertThat(
            delimiterOf(
                "-------------",
                "|Kunde|Ort  |",
                "-------------",
                "|1    |Hof  |",
                "|2    |Ulm  |"))
        .isEqualTo('|');
  }
}
