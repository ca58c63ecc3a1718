package app.revier.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PhasesTest {

  private static final int PARTS = 10_000;

  @Test
  void beginsHotAndEndsCold() {
    assertThat(Phases.cooled(0)).isZero();
    assertThat(Phases.cooled(Math.nextDown(1.0))).isCloseTo(1, within(1e-9)).isLessThan(1);
  }

  @Test
  void eachPhaseCoolsDownToTheEnd() {
    int phase = 0;
    double before = 0;
    for (int i = 1; i < PARTS; i++) {
      double spent = (double) i / PARTS;
      double cooled = Phases.cooled(spent);
      if (Phases.at(spent) == phase) {
        assertThat(cooled).isGreaterThan(before);
      } else {
        assertThat(Phases.at(spent)).isEqualTo(++phase);
        assertThat(before).isGreaterThan(0.99);
      }
      before = cooled;
    }
    assertThat(phase).isEqualTo(4);
  }

  @Test
  void theFirstHalfBeginsAnewFromTheFullHeatAndTheSecondDoesNot() {
    assertThat(Phases.cooled(0.17)).isLessThan(0.05);
    assertThat(Phases.cooled(0.34)).isLessThan(0.05);
    assertThat(Phases.cooled(0.5)).isEqualTo(0.4);
    assertThat(Phases.cooled(0.75)).isEqualTo(0.4);
  }
}
