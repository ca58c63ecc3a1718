package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.intake.Problem.Code;
import app.revier.intake.Problem.Severity;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that were read in a wrong encoding before the file was saved. */
class GarbledLettersTest {

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "ISO-8859-1", "x-MacRoman", "IBM850"})
  void whatWasReadWronglyIsSeen(String charset) {
    for (String name : List.of("Müller", "Köln", "Bäcker Groß", "Öl", "Übung – 5 €", "Café")) {
      String wrong = new String(name.getBytes(StandardCharsets.UTF_8), Charset.forName(charset));
      assertThat(GarbledLetters.meant(wrong)).isEqualTo(name);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, 5 €",
    "windows-1252, 20 °C",
    "ISO-8859-1, Łódź",
    "IBM850, 20 °C",
    "x-MacRoman, Größe"
  })
  void eachSignByWhichItIsSeenIsEnough(String charset, String text) {
    String wrong = new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName(charset));
    assertThat(GarbledLetters.meant(wrong)).isEqualTo(text);
  }

  @Test
  void whatNoNameIsAsLongAsIsNotLookedAt() {
    assertThat(GarbledLetters.meant("Ã¼".repeat(501))).isEmpty();
  }

  @Test
  void aHeadingCountsLikeARow() {
    ImportPlan plan =
        new MemoryBook().prepare(MemoryTables.csv("Kundennummer|Firma|StraÃŸe", "1|MÃ¼ller|Weg 1"));

    assertThat(PlainProblems.of(plan))
        .contains(
            new Problem(
                "",
                1,
                "",
                Code.LETTERS_GARBLED,
                List.of("", "StraÃŸe", "2", "Straße"),
                Severity.DOUBTFUL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Müller",
        "Château Âge",
        "SÃO PAULO",
        "Ångström",
        "GRÃ",
        "â",
        "√4",
        "Ãrea",
        "Crème brûlée",
        "Škoda Łódź",
        ""
      })
  void soundTextsAreLeftAlone(String text) {
    assertThat(GarbledLetters.meant(text)).isEmpty();
  }

  @Test
  void allRowsOfATableAreOneRemark() {
    ImportPlan plan =
        new MemoryBook()
            .prepare(
                MemoryTables.csv(
                    "Kundennummer|Firma|Ort",
                    "1|Alpha|Bonn",
                    "2|MÃ¼ller|KÃ¶ln",
                    "3|BÃ¤cker|Ulm",
                    "4|Müller|Ulm"));

    assertThat(plan.newCustomers()).hasSize(4);
    assertThat(PlainProblems.of(plan))
        .containsExactly(
            new Problem(
                "",
                3,
                "",
                Code.LETTERS_GARBLED,
                List.of("", "MÃ¼ller", "2", "Müller"),
                Severity.DOUBTFUL));
  }
}
