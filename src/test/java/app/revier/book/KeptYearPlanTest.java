package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.track.YearPlan;
import app.revier.track.YearPlan.CustomerPart;
import app.revier.track.YearPlan.ProjectPart;
import app.revier.track.YearSpread;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the plan of a year and figures by hand are kept beside the settings. */
class KeptYearPlanTest {

  private static final KeptYearPlan PLAN =
      new KeptYearPlan(
          LocalDate.of(2026, 12, 15),
          new YearPlan(
              2027,
              List.of(
                  new CustomerPart(
                      new CustomerId(7),
                      Money.ofCents(-1),
                      Money.of(5),
                      Money.of(2),
                      new Probability(0.1 + 0.2))),
              List.of(
                  new ProjectPart(
                      new ProjectId(3),
                      new CustomerId(7),
                      Money.of(9),
                      new YearSpread(LocalDate.of(2027, 7, 15), LocalDate.of(2027, 12, 31)),
                      Probability.CERTAIN,
                      true))),
          Money.of(170));

  private static KeptYearPlan only(String text, int year) {
    return Objects.requireNonNull(KeptYearPlans.read(text).of(year));
  }

  @Test
  void isReadAsItWasWritten() {
    assertThat(only(PLAN.text(), 2027)).isEqualTo(PLAN);
  }

  @Test
  void thePlanOfEachYearIsKeptBesideTheOthers() {
    KeptYearPlan next =
        new KeptYearPlan(
            LocalDate.of(2027, 11, 3), new YearPlan(2028, List.of(), List.of()), Money.ZERO);
    KeptYearPlans both = KeptYearPlans.read(PLAN.text()).with(next);

    KeptYearPlans read = KeptYearPlans.read(String.valueOf(both.written().value()));

    assertThat(read.years()).containsExactly(2027, 2028);
    assertThat(read.of(2027)).isEqualTo(PLAN);
    assertThat(read.of(2028)).isEqualTo(next);
  }

  @Test
  void aPlanThatWasKeptWithoutItsTargetHasNone() {
    KeptYearPlan read = only("2027 2026-12-15\nc 7 1 2 3 0.5", 2027);
    assertThat(read.target()).isNull();
    assertThat(read.text()).isEqualTo("2027 2026-12-15\nc 7 1 2 3 0.5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2027",
        "2027 2026-12-15\nc 7 1 2 3",
        "2027 2026-12-15\nc 7 1 2 3 1.5",
        "2027 2026-12-15\np 7 1 2 2027-12-31 2027-01-01 1 won",
        "2027 2026-12-15\nx",
        "2027 2026-12-15\n2027 2026-12-15",
        "2027 2026-12-15 x"
      })
  void whatHasAnotherFormIsRefused(String text) {
    assertThatThrownBy(() -> KeptYearPlans.read(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027 13 5", "2027 1", "2027 x 5", "x 1 5"})
  void figuresOfAnotherFormAreRefused(String text) {
    assertThatThrownBy(() -> YearFigures.read(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aDayThatIsNoneIsRefused() {
    assertThatThrownBy(() -> YearFigures.read("2027 until 2027-02-29"))
        .isInstanceOf(DateTimeException.class);
  }

  @Test
  void figuresAreKeptByYear() {
    YearFigures figures =
        YearFigures.read("")
            .with(2027, 2, Money.of(-3))
            .with(2028, 1, Money.of(4))
            .withUntil(2027, LocalDate.of(2027, 3, 31));

    assertThat(figures.months(2027)).isEqualTo(Map.of(2, Money.of(-3)));
    assertThat(figures.months(2026)).isEmpty();
    assertThat(figures.until(2027)).isEqualTo(LocalDate.of(2027, 3, 31));
    assertThat(YearFigures.read(String.valueOf(figures.written().value()))).isEqualTo(figures);
    assertThat(
            figures.with(2027, 2, null).with(2028, 1, null).withUntil(2027, null).written().value())
        .isNull();
  }
}
