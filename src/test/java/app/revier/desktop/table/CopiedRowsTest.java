package app.revier.desktop.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a spreadsheet gets of copied rows. */
class CopiedRowsTest {

  private record Row(String words, int figure) {}

  private static final List<Column<Row>> COLUMNS =
      List.of(
          Column.words("words", "Notiz", Row::words, Row::words),
          Column.figures("figure", "Wert, €", Row::figure, String::valueOf));

  private static String copied(String words, int figure) {
    return CopiedRows.of(COLUMNS, List.of(new Row(words, figure)));
  }

  @Test
  void headingsComeFirstAndEachRowIsALine() {
    assertThat(copied("Klinik", 7)).isEqualTo("Notiz\tWert, €\nKlinik\t7\n");
  }

  @Test
  void wordsThatWouldBeCarriedOutAsAFormulaAreMarkedAsWords() {
    for (String begin : List.of("=", "+", "-", "@")) {
      assertThat(copied(begin + "1+2", 7)).endsWith("'" + begin + "1+2\t7\n");
    }
  }

  @Test
  void aNegativeFigureStaysAFigure() {
    assertThat(copied("Klinik", -7)).endsWith("Klinik\t-7\n");
  }

  @Test
  void tabsAndLineBreaksWithinACellDoNotMakeCells() {
    assertThat(copied("eins\tzwei\r\ndrei", 7)).endsWith("\neins zwei drei\t7\n");
  }
}
