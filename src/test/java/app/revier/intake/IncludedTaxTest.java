package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.intake.Problem.Code;
import app.revier.territory.Money;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Totals of shops may have the tax in them, which is no revenue. */
class IncludedTaxTest {

  private final MemoryBook book = new MemoryBook();

  private List<Code> take(String... rows) {
    ImportOptions make =
        new ImportOptions(ImportKind.SALES, null, Map.of(), true)
            .edit()
            .customersFromFile(true)
            .build();
    ImportPlan plan = book.prepare(MemoryTables.csv(rows), make);
    book.apply(plan);
    return PlainProblems.of(plan).stream().map(Problem::code).toList();
  }

  private Money revenue() {
    return book.customer("1").revenue().in(2026);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Order Total # Order Total Tax # TAX_TAKEN_OFF # 100",
        "Total # Taxes # TAX_TAKEN_OFF # 100",
        "Grand total # Total tax # TAX_TAKEN_OFF # 100",
        "Rechnungsbetrag # MwSt.-Betrag # TAX_TAKEN_OFF # 100",
        "Brutto # Steuerbetrag # TAX_TAKEN_OFF # 100",
        "Order Total # Payment method # TAX_PERHAPS # 119",
        "Total # MwSt. # TAX_PERHAPS # 119",
        "Brutto # Zahlungsart # REVENUE_GROSS # 119",
      })
  void aTotalIsTakenWithoutItsTaxAsFarAsThatIsKnown(
      String total, String beside, Code said, int amount) {
    assertThat(
            take(
                "Order ID|Date|Customer number|" + total + "|" + beside,
                "7|02.11.2026|1|119,00|19,00"))
        .contains(said);
    assertThat(revenue()).isEqualTo(Money.of(amount));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Order Total|Order Subtotal|Order Total Tax # 119,00|100,00|19,00",
        "Total|Taxes|Subtotal # 119,00|19,00|100,00",
        "Order total (net)|Tax amount # 100,00|19,00",
        "Nettobetrag|Steuerbetrag # 100,00|19,00",
        "Quantity|Unit price|Total # 4|25,00|100,00",
      })
  void whatIsWithoutTaxIsTakenAsItStands(String headings, String cells) {
    assertThat(take("Date|Customer number|" + headings, "02.11.2026|1|" + cells))
        .doesNotContain(Code.TAX_TAKEN_OFF, Code.TAX_PERHAPS);
    assertThat(revenue()).isEqualTo(Money.of(100));
  }

  @Test
  void ofARefundTheTaxIsTakenOffAsWell() {
    take(
        "Date|Customer number|Total|Taxes",
        "02.11.2026|1|238,00|38,00",
        "03.11.2026|1|-119,00|19,00",
        "04.11.2026|1|50,00|");
    assertThat(revenue()).isEqualTo(Money.of(150));
  }

  @Test
  void whatCannotBeTheTaxLeavesTheLineOut() {
    assertThat(
            take(
                "Date|Customer number|Total|Taxes",
                "02.11.2026|1|119,00|119,00",
                "03.11.2026|1|119,00|19,00"))
        .contains(Code.TAX_UNCLEAR);
    assertThat(revenue()).isEqualTo(Money.of(100));
  }

  @Test
  void whatTheUserSaysIsTheAmountStaysWhole() {
    ImportOptions said =
        new ImportOptions(ImportKind.SALES, null, Map.of("Total", "amount"), true)
            .edit()
            .customersFromFile(true)
            .build();
    book.apply(
        book.prepare(
            MemoryTables.csv("Date|Customer number|Total|Taxes", "02.11.2026|1|119,00|19,00"),
            said));
    assertThat(revenue()).isEqualTo(Money.of(119));
  }
}
