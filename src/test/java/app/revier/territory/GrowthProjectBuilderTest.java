package app.revier.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrowthProjectBuilderTest {

  private static final GrowthProject FULL =
      new GrowthProject(
          new ProjectId(1),
          new CustomerId(2),
          "Wundauflagen",
          GrowthProject.Kind.OTHER_DEPARTMENT,
          "Vorführung",
          "offer",
          Money.of(12_000),
          LocalDate.of(2027, 3, 1),
          new Probability(0.6),
          3,
          90,
          Money.of(500),
          GrowthProject.Choice.IN,
          "",
          new DueStep("Muster bringen", LocalDate.of(2026, 12, 12)),
          List.of(new PhaseState(SalesPhase.OPEN, true, 4, "")),
          new Closing(
              LocalDate.of(2026, 12, 1), Money.of(9_000), "Preis", null, "offer", "A-Grow"));

  @Test
  void aProjectThatIsNotChangedStaysAsItIs() {
    assertThat(FULL.edit().build()).isEqualTo(FULL);
  }

  @Test
  void everyPartCanBeSet() {
    assertThat(
            new GrowthProjectBuilder(new ProjectId(9), new CustomerId(9), "x", "won")
                .id(FULL.id())
                .customer(FULL.customer())
                .name(FULL.name())
                .kind(FULL.kind())
                .measure(FULL.measure())
                .stage(FULL.stage())
                .yearlyValue(FULL.yearlyValue())
                .start(FULL.start())
                .winProbabilityByHand(FULL.winProbabilityByHand())
                .visits(FULL.visits())
                .minutes(FULL.minutes())
                .budget(FULL.budget())
                .choice(FULL.choice())
                .next(FULL.next())
                .phases(FULL.phases())
                .closing(FULL.closing())
                .build())
        .isEqualTo(FULL);
  }

  @Test
  void atACustomerThatBuysTheSameUsersBuyMore() {
    Customer prospect = Customer.named(new CustomerId(1), "1", "Klinik");
    Customer existing =
        prospect.edit().revenue(RevenueHistory.NONE.with(2026, Money.of(1))).build();

    assertThat(GrowthProject.Kind.usualAt(existing, 2026, 2027))
        .isEqualTo(GrowthProject.Kind.SAME_USERS);
    assertThat(GrowthProject.Kind.usualAt(existing, 2025, 2026))
        .isEqualTo(GrowthProject.Kind.SAME_USERS);
    assertThat(GrowthProject.Kind.usualAt(existing, 2024, 2025))
        .isEqualTo(GrowthProject.Kind.NEW_CUSTOMER);
  }
}
