package app.revier.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.team.ChangedItem.Aspect;
import app.revier.team.ChangedItem.Kind;
import app.revier.team.ChangedItem.Presence;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanChangesTest {

  private static RepSketch october() {
    return new RepSketch("Nord")
        .asOf("2026-10-01")
        .customer("1", "Klinik", 80_000, 0.9)
        .project("Neues Produkt", "in-trial", 40_000, 0.5)
        .customer("2", "Praxis", 10_000, 0.5);
  }

  @Test
  void whatMovesTheExpectedTotalMostComesFirst() {
    RepPlan now =
        new RepSketch("Nord")
            .customer("1", "Klinik", 80_000, 0.8)
            .project("Neues Produkt", "offer", 40_000, 0.7)
            .customer("3", "Labor", 3_000, 1)
            .plan();

    PlanChanges changes = PlanChanges.between(october().plan(), now);

    assertThat(changes.since()).isEqualTo("2026-10-01");
    assertThat(changes.items())
        .extracting(
            item -> item.customer().number() + (item.project() == null ? "" : "*"),
            ChangedItem::presence,
            ChangedItem::effect)
        .containsExactly(
            tuple("1", Presence.CHANGED, Money.of(-8_000)),
            tuple("1*", Presence.CHANGED, Money.of(8_000)),
            tuple("2", Presence.GONE, Money.of(-5_000)),
            tuple("3", Presence.NEW, Money.of(3_000)));
    assertThat(changes.items().get(1).aspects())
        .containsExactly(
            new Aspect.Staged("in-trial", "offer"),
            new Aspect.Chance(Kind.PROBABILITY, new Probability(0.5), new Probability(0.7)));
  }

  @Test
  void theEffectsAddUpToTheChangeOfTheExpectedTotal() {
    RepPlan before = october().plan();
    RepPlan now =
        october().project("Zweites", "offer", 20_000, 0.7).customer("9", "Neu", 5_000, 0.8).plan();

    Money effects =
        PlanChanges.between(before, now).items().stream()
            .map(ChangedItem::effect)
            .reduce(Money.ZERO, Money::plus);

    assertThat(effects)
        .isEqualTo(now.figures().expectedTotal().minus(before.figures().expectedTotal()));
  }

  @Test
  void ofTheSameVersionNothingIsToldAndTwoProjectsOfOneNameAreToldApart() {
    RepSketch twice =
        october().project("Gleich", "offer", 1, 0.7).project("Gleich", "offer", 2, 0.7);
    RepSketch more =
        october()
            .project("Gleich", "offer", 1, 0.7)
            .project("Gleich", "offer", 2, 0.7)
            .project("Gleich", "offer", 3, 0.7);

    assertThat(PlanChanges.between(twice.plan(), twice.plan()).items()).isEmpty();
    List<ChangedItem> items = PlanChanges.between(twice.plan(), more.plan()).items();
    assertThat(items).extracting(ChangedItem::presence).containsExactly(Presence.NEW);
  }
}
