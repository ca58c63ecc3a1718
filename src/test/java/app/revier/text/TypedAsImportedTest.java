package app.revier.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.intake.DecimalMark;
import app.revier.intake.Parsed;
import app.revier.intake.ValueParser;
import app.revier.territory.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A field takes whatever an import takes, and nothing else. */
class TypedAsImportedTest {

  private static void same(Parsed<?> imported, Entry<?> typed) {
    switch (imported) {
      case Parsed.Value<?> value -> assertThat(typed).isEqualTo(new Entry.Value<>(value.value()));
      case Parsed.Empty<?> _ -> assertThat(typed).isInstanceOf(Entry.Blank.class);
      case Parsed.Ambiguous<?> _ -> assertThat(typed).isInstanceOf(Entry.Bad.class);
      case Parsed.Bad<?> _ -> assertThat(typed).isInstanceOf(Entry.Bad.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.234,5",
        "1,234.50",
        "1 234,56",
        "1'234.56",
        "120 TEUR",
        "120 T€",
        "1,5 Mio.",
        "1,5 Mio. €",
        "EUR 12",
        "12 €",
        "€ 12",
        "CHF 1'200.-",
        "1.234,-",
        "12-",
        "(12)",
        "-12",
        "−12",
        "+12",
        "1,2E+05",
        "12k",
        "2 Mrd",
        "1.234",
        "1,234",
        "1.2.3",
        "12x",
        "",
        "  ",
        "0012",
        "12 %",
        "$ 5",
        "Euro 3.000",
        "3 Tsd.",
        "3 tausend"
      })
  void amounts(String text) {
    for (Language language : Language.values()) {
      Parsed<Money> imported = ValueParser.of(Locale.of(language.code())).money(text);
      same(imported, new Entries(new Texts(language)).signedAmount(text));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12.3.27",
        "12.03.2027",
        "2027-03-12",
        "3/12/2027",
        "31/12/2026",
        "12/31/2026",
        "31-Dec-2026",
        "31. Dezember 2026",
        "December 31, 2026",
        "20261231",
        "Dez 2026",
        "2026-03",
        "03/2026",
        "Q1 2027",
        "März 2027",
        "March 2027",
        "Mo 12.3.2027",
        "12.3.2027 10:15",
        "31.02.2026",
        "3.27",
        "morgen",
        ""
      })
  void days(String text) {
    for (Language language : Language.values()) {
      Parsed<LocalDate> imported = new ValueParser(DecimalMark.COMMA).day(text);
      same(imported, new Entries(new Texts(language)).date(text));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"12,5", "12.5 %", "85 %", "101", "-1", "%", "", "1.234"})
  void shares(String text) {
    for (Language language : Language.values()) {
      Parsed<BigDecimal> imported = ValueParser.of(Locale.of(language.code())).percent(text);
      Entry<BigDecimal> typed = new Entries(new Texts(language)).percent(text);
      if (imported instanceof Parsed.Value<BigDecimal>(BigDecimal value)) {
        assertThat(typed).isInstanceOf(Entry.Value.class);
        assertThat(((Entry.Value<BigDecimal>) typed).value()).isEqualByComparingTo(value);
      } else {
        same(imported, typed);
      }
    }
  }
}
