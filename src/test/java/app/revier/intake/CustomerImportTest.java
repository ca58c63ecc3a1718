package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.territory.Customer;
import app.revier.territory.Money;
import app.revier.territory.Potential;
import org.junit.jupiter.api.Test;

class CustomerImportTest {

  @Test
  void aListOfCustomersFillsAnEmptyBook() {
    MemoryBook book = new MemoryBook();
    ImportPlan plan =
        book.take(
            MemoryTables.csv(
                "Kundenliste|Stand 20.11.2026",
                "|",
                "Kd.-Nr.|Firma|Strasse|PLZ|Ort|Umsatz 2026|Umsatz 2025|Potenzial|Letzter Besuch",
                "020017|Klinik Auenbogen|Auenbogen 3|01067|Dresden|18.420,00|120,00-|64.000,00 €"
                    + "|12.10.2026"));
    assertThat(plan.counts()).isEqualTo(new ImportPlan.Counts(1, 1, 0, 0, 0));
    Customer customer = book.customer("020017");
    assertThat(customer.name()).isEqualTo("Klinik Auenbogen");
    assertThat(customer.address().postcode()).isEqualTo("01067");
    assertThat(customer.revenue().in(2026)).isEqualTo(Money.of(18_420));
    assertThat(customer.revenue().in(2025)).isEqualTo(Money.of(-120));
    assertThat(customer.potential())
        .isEqualTo(new Potential(Money.of(64_000), Potential.Source.ESTIMATED));
    assertThat(customer.visiting().lastVisit()).isEqualTo("2026-10-12");
  }
}
