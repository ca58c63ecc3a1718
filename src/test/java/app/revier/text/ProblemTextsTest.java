package app.revier.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.intake.Problem;
import app.revier.intake.Problem.Code;
import app.revier.intake.SourceCell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures and days of a file stand in a sentence as the language writes them. */
class ProblemTextsTest {

  private static SourceCell number(String value) {
    return new SourceCell.Numeric(new BigDecimal(value), false);
  }

  private static SourceCell percent(String value) {
    return new SourceCell.Numeric(new BigDecimal(value), true);
  }

  private static SourceCell day(int year, int month, int day) {
    return new SourceCell.Day(LocalDate.of(year, month, day));
  }

  private static String german(Code code, Object... arguments) {
    return sentence(Language.GERMAN, code, arguments);
  }

  private static String english(Code code, Object... arguments) {
    return sentence(Language.ENGLISH, code, arguments);
  }

  private static String sentence(Language language, Code code, Object... arguments) {
    Problem problem = new Problem("", 2, "C", code, List.of(arguments), Problem.Severity.DOUBTFUL);
    return new ProblemTexts(new Texts(language)).sentence(problem);
  }

  @Test
  void amountsHaveSeparatorsAndARealMinus() {
    Object[] arguments = {
      "Umsatz", number("12345678901"), number("-10000000000"), number("10000000000")
    };
    assertThat(german(Code.OUT_OF_RANGE, arguments))
        .isEqualTo(
            "Umsatz: 12.345.678.901 liegt nicht zwischen −10.000.000.000 und 10.000.000.000.");
    assertThat(english(Code.OUT_OF_RANGE, arguments))
        .isEqualTo("Umsatz: 12,345,678,901 is not between −10,000,000,000 and 10,000,000,000.");
  }

  @Test
  void theWordsThatArePossibleAreThoseOfTheLanguageAndNotOfTheList() {
    Object[] arguments = {"Stage", "Develop", "Nicht begonnen, Gewonnen", "Not started, Won"};
    assertThat(german(Code.UNKNOWN_WORD, arguments))
        .isEqualTo("Stage: „Develop“ ist unbekannt. Möglich sind: Nicht begonnen, Gewonnen.");
    assertThat(english(Code.UNKNOWN_WORD, arguments))
        .isEqualTo("Stage: “Develop” is not known. Possible values: Not started, Won.");
  }

  @Test
  void decimalsStandBehindTheMarkOfTheLanguage() {
    assertThat(german(Code.ROUNDED, "Umsatz", number("1234.565"), number("1234.57")))
        .isEqualTo("Umsatz: 1.234,565 wird auf 1.234,57 gerundet.");
    assertThat(english(Code.ROUNDED, "Revenue", number("-0.125"), number("-0.13")))
        .isEqualTo("Revenue: −0.125 is rounded to −0.13.");
  }

  @Test
  void amountsWithCentsHaveBoth() {
    assertThat(german(Code.NEGATIVE_REVENUE, "Umsatz", number("-1500.50")))
        .isEqualTo("Umsatz: Der Umsatz −1.500,50 ist negativ; er gilt so.");
    assertThat(german(Code.NEGATIVE, "Budget", number("-1500.00")))
        .isEqualTo("Budget: −1.500 darf nicht negativ sein.");
  }

  @Test
  void partsOfAWholeArePerCent() {
    assertThat(german(Code.OUT_OF_RANGE, "Bindung", percent("1.505"), percent("0"), percent("1")))
        .isEqualTo("Bindung: 150,5\u00a0% liegt nicht zwischen 0\u00a0% und 100\u00a0%.");
    assertThat(english(Code.OUT_OF_RANGE, "Kept", percent("1.505"), percent("0"), percent("1")))
        .isEqualTo("Kept: 150.5% is not between 0% and 100%.");
  }

  @Test
  void daysAreInTheFormOfTheLanguage() {
    assertThat(german(Code.AMBIGUOUS_DATE, "Besuch", "3/4/2026", day(2026, 4, 3)))
        .isEqualTo("Besuch: „3/4/2026“ wurde als 03.04.2026 gelesen. Bitte prüfen Sie die Spalte.");
    assertThat(english(Code.IN_THE_FUTURE, "Visit", day(2027, 1, 31)))
        .isEqualTo("Visit: 31/01/2027 is in the future.");
  }

  @Test
  void aLimitOfCharactersHasItsThousands() {
    assertThat(german(Code.TOO_LONG, "Notiz", "x", number("10000")))
        .isEqualTo("Notiz: Der Text ist länger als 10.000 Zeichen.");
  }

  @Test
  void wordsStandAsTheyAreInTheFileAndTruthsAsASpreadsheetShowsThem() {
    assertThat(german(Code.NOT_A_NUMBER, "Umsatz", "1.2.3"))
        .isEqualTo("Umsatz: „1.2.3“ ist keine Zahl.");
    assertThat(german(Code.NOT_A_NUMBER, "Umsatz", new SourceCell.Truth(true)))
        .isEqualTo("Umsatz: „WAHR“ ist keine Zahl.");
  }

  @Test
  void anAbsurdNumberDoesNotFillTheScreen() {
    assertThat(german(Code.NEGATIVE, "Umsatz", number("-1E+2000000000")))
        .isEqualTo("Umsatz: −1E+2000000000 darf nicht negativ sein.");
  }

  @Test
  void aSheetWithoutHeadingsSaysWhatWasReadAndWhatItLooksLike() {
    Problem problem =
        new Problem(
            "",
            1,
            "",
            Problem.Code.NO_HEADINGS,
            List.of("", "", "customers", "Foo; Bar"),
            Problem.Severity.REJECTED);
    assertThat(new ProblemTexts(new Texts(Language.GERMAN)).sentence(problem))
        .endsWith("Am ehesten sehen die Zeilen aus wie Kunden. Nicht verstanden: Foo; Bar.");
    assertThat(new ProblemTexts(new Texts(Language.ENGLISH)).sentence(problem))
        .endsWith("Most of all the rows look like customers. Not understood: Foo; Bar.");
  }
}
