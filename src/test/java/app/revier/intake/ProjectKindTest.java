package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.RevenueHistory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectKindTest {

  /** The base year of the book is 2026, and so is the running year. */
  @ParameterizedTest
  @CsvSource({"2026, SAME_USERS", "2025, NEW_CUSTOMER"})
  void anImportedProjectIsWithANewCustomerUnlessItHasRevenueInTheBaseYearOfTheBook(
      int revenueYear, GrowthProject.Kind kind) {
    MemoryBook book =
        new MemoryBook()
            .with(
                new CustomerBuilder(new CustomerId(1), "K1", "Klinik")
                    .revenue(RevenueHistory.NONE.with(revenueYear, Money.of(1_000))));

    ImportPlan plan =
        book.prepare(MemoryTables.csv("Kundennummer|Projekt|Jahreswert", "K1|Pflaster|5000"));

    assertThat(plan.newProjects()).extracting(GrowthProject::kind).containsExactly(kind);
  }
}
