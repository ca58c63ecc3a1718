package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.intake.Problem.Code;
import app.revier.intake.Problem.Severity;
import app.revier.territory.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts in other currencies than that of the book. */
final class CurrencyImportTest {

  private static final ImportOptions WITH_RATE =
      ImportOptions.DEFAULT.edit().rates(Map.of("USD", new BigDecimal("0.925"))).build();

  private final MemoryBook book = new MemoryBook();

  @ParameterizedTest
  @ValueSource(strings = {"1.000 USD", "US$ 1.000", "$1.000,00", "1 T$"})
  void anAmountInAnotherCurrencyIsLeftOutAndNamed(String cell) {
    ImportPlan plan =
        book.take(MemoryTables.csv("Kundennummer|Name|Umsatz 2026|Ort", "1|A|" + cell + "|Bonn"));
    assertThat(PlainProblems.of(plan))
        .contains(
            new Problem(
                "",
                2,
                "C",
                Code.OTHER_CURRENCY,
                List.of("Umsatz 2026", cell, "USD", "EUR"),
                Severity.LEFT_OUT));
    assertThat(book.customer("1").revenue().knows(2026)).isFalse();
    assertThat(book.customer("1").address().city()).isEqualTo("Bonn");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"1.000,10 USD;925.09", "2 T$;1850.00", "EUR 7;7.00", "8;8.00"})
  void withARateItIsConverted(String cell, String cents) {
    book.apply(
        book.prepare(MemoryTables.csv("Kundennummer|Name|Umsatz 2026", "1|A|" + cell), WITH_RATE));
    assertThat(book.customer("1").revenue().in(2026).toString()).isEqualTo(cents);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Umsatz 2026 (USD)", "Umsatz 2026 in USD", "Umsatz 2026 [$]", "USD Umsatz 2026"})
  void theHeadingMayNameTheCurrency(String heading) {
    ImportPlan plan = book.take(MemoryTables.csv("Kundennummer|Name|" + heading, "1|A|100"));
    assertThat(plan.problems()).extracting(Problem::code).containsExactly(Code.OTHER_CURRENCY);
  }

  @ParameterizedTest
  @CsvSource({
    "Customers 2026 - all amounts in USD, USD",
    "Kundenliste (Beträge in CHF), CHF",
    "Umsätze in TUSD, USD",
    "Umsatz (CHF), CHF",
    "Währung: PLN, PLN",
    "Umsatz in Tsd. CHF, CHF",
    "Alle Angaben in US-Dollar, USD",
    "TCHF, CHF"
  })
  void theTitleMayNameTheCurrency(String title, String code) {
    ImportPlan plan =
        book.take(
            MemoryTables.csv(
                title + "||", "Kundennummer|Name|Umsatz 2026|Potenzial (€)", "1|A|100|500"));
    assertThat(PlainProblems.of(plan))
        .contains(
            new Problem(
                "",
                3,
                "C",
                Code.OTHER_CURRENCY,
                List.of("Umsatz 2026", "100", code, "EUR"),
                Severity.LEFT_OUT));
    assertThat(book.customer("1").revenue().knows(2026)).isFalse();
    assertThat(book.customer("1").potential()).isNotNull();
  }

  @Test
  void theUnitOfATitleHoldsForItsCurrency() {
    book.apply(
        book.prepare(
            MemoryTables.csv("Umsätze in TUSD", "Kundennummer|Name|Umsatz 2026", "1|A|100"),
            WITH_RATE));
    assertThat(book.customer("1").revenue().in(2026)).isEqualTo(Money.of(92_500));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kunden in NRW",
        "Kunden in Kreis Kleve",
        "Umsätze (Fr. Meier)",
        "TOP 10 (ALT)",
        "Umsätze in EUR",
        "Alle Werte in T€"
      })
  void otherTitlesNameNone(String title) {
    ImportPlan plan =
        book.take(MemoryTables.csv(title, "Kundennummer|Name|Umsatz 2026", "1|A|100"));
    assertThat(plan.problems()).isEmpty();
    assertThat(book.customer("1").revenue().knows(2026)).isTrue();
  }

  @Test
  void aRowOfUnitsMayNameTheCurrencies() {
    book.take(
        MemoryTables.csv("Kundennummer|Name|Umsatz 2026|Umsatz 2025", "||CHF|EUR", "1|A|100|50"));
    assertThat(book.customer("1").revenue().knows(2026)).isFalse();
    assertThat(book.customer("1").revenue().in(2025)).isEqualTo(Money.of(50));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Währg",
        "Waers",
        "Währung Beleg",
        "Belegwährung",
        "ISO-Code",
        "Annual Revenue Currency",
        "Account Currency",
        "Currency Code"
      })
  void aColumnOfCurrenciesHasManyNames(String heading) {
    book.take(MemoryTables.csv("Kundennummer|Name|Umsatz 2026|" + heading, "1|A|100|USD"));
    assertThat(book.customer("1").revenue().knows(2026)).isFalse();
  }

  @Test
  void anIsoCodeMayBeThatOfTheCountry() {
    book.take(MemoryTables.csv("Kundennummer|Name|Umsatz 2026|ISO-Code", "1|A|100|DE"));
    assertThat(book.customer("1").revenue().in(2026)).isEqualTo(Money.of(100));
  }

  @Test
  void aWordThatIsNoCurrencyIsNotTakenForThatOfTheBook() {
    book.take(
        MemoryTables.csv("Kundennummer|Name|Umsatz 2026|Währung", "1|A|100|Taler", "2|B|100|Euro"));
    assertThat(book.customer("1").revenue().knows(2026)).isFalse();
    assertThat(book.customer("2").revenue().in(2026)).isEqualTo(Money.of(100));
  }

  @Test
  void theCurrencyOfTheCellComesBeforeThatOfTheColumn() {
    book.take(
        MemoryTables.csv("Kundennummer|Name|Umsatz 2026|Währung", "1|A|100 USD|EUR", "2|B|7|EUR"));
    assertThat(book.customer("1").revenue().knows(2026)).isFalse();
    assertThat(book.customer("2").revenue().in(2026)).isEqualTo(Money.of(7));
  }

  @Test
  void aNumberMayBeShownInACurrency() {
    book.take(
        new MemoryTables()
            .cells(
                "",
                List.of(
                    List.of(
                        MemoryTables.text("Kundennummer"),
                        MemoryTables.text("Name"),
                        MemoryTables.text("Umsatz 2026")),
                    List.of(
                        MemoryTables.text("1"),
                        MemoryTables.text("A"),
                        new SourceCell.Numeric(BigDecimal.TEN, false, null, "USD", 1)))));
    assertThat(book.customer("1").revenue().knows(2026)).isFalse();
  }

  @Test
  void aColumnMayNameTheCurrencyOfEachRow() {
    book.apply(
        book.prepare(
            MemoryTables.csv(
                "Kundennummer|Name|Umsatz 2026|Währung", "1|A|100|USD", "2|B|100|EUR", "3|C|9|DKK"),
            WITH_RATE));
    assertThat(book.customer("1").revenue().in(2026)).isEqualTo(Money.ofCents(9_250));
    assertThat(book.customer("2").revenue().in(2026)).isEqualTo(Money.of(100));
    assertThat(book.customer("3").revenue().knows(2026)).isFalse();
  }

  @Test
  void aSalesLineInAnotherCurrencyIsRejected() {
    book.take(MemoryTables.csv("Kundennummer|Name", "1|A"));
    ImportPlan plan =
        book.prepare(
            MemoryTables.csv(
                "Kundennummer|Datum|Menge|Einzelpreis",
                "1|03.02.2026|2|10 USD",
                "1|03.02.2026|2|10 €"));
    assertThat(plan.counts()).isEqualTo(new ImportPlan.Counts(2, 1, 0, 0, 1));
    assertThat(plan.problems()).extracting(Problem::code).contains(Code.OTHER_CURRENCY);
  }

  @Test
  void theSignOfTheDollarMayMeanThatOfTheBook() {
    book.withCurrency("AUD").take(MemoryTables.csv("Kundennummer|Name|Umsatz 2026", "1|A|$ 5,00"));
    assertThat(book.customer("1").revenue().in(2026)).isEqualTo(Money.of(5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ALL SALES 2026", "TOP Umsatz 2026"})
  void wordsInCapitalsAreNoCurrencies(String heading) {
    assertThat(CurrencyWords.inHeading(heading)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"k.A.", "n/a", "k. A.", "-", "–", "N.A.", "unbekannt", "NULL", "./."})
  void wordsForNothingAreEmptyCells(String word) {
    ImportPlan plan =
        book.take(
            MemoryTables.csv(
                "Kundennummer|Name|Umsatz 2026|Ort|Letzter Besuch|Potenzialquelle",
                "1|A|" + String.join("|", word, word, word, word)));
    assertThat(plan.problems()).isEmpty();
    assertThat(book.customer("1").address().city()).isEmpty();
    assertThat(book.customer("1").revenue().knows(2026)).isFalse();
  }
}
