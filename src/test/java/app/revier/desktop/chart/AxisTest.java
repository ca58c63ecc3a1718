package app.revier.desktop.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import app.revier.text.Language;
import app.revier.text.Texts;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranges and round ticks of the charts, and how the ticks are written. */
class AxisTest {

  @Test
  void theStepsAreRoundAndNoMoreThanAskedFor() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      double low = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(12));
      double high = low + random.nextDouble() * Math.pow(10, random.nextInt(12)) + 1;
      int asked = 1 + random.nextInt(12);
      Axis axis = Axis.between(low, high, asked);
      double leading = axis.step() / Math.pow(10, Math.floor(Math.log10(axis.step()) + 1e-9));
      assertThat(List.of(1L, 2L, 5L)).contains(Math.round(leading));
      assertThat(leading).isCloseTo(Math.round(leading), offset(1e-6));
      assertThat(axis.ticks()).hasSizeLessThanOrEqualTo(asked + 1);
      assertThat(axis.ticks())
          .allMatch(tick -> tick >= low - axis.step() * 1e-6 && tick <= high + axis.step() * 1e-6);
    }
  }

  @Test
  void barsStandOnZeroAlsoBelowIt() {
    assertThat(Axis.fromZero(300, 900, 4).low()).isZero();
    assertThat(Axis.fromZero(-300, -100, 4).high()).isZero();
    assertThat(Axis.fromZero(-200, 600, 4).ticks())
        .containsExactly(-200.0, 0.0, 200.0, 400.0, 600.0);
  }

  @Test
  void aCloseUpBeginsAtARoundFigureBelowTheLeastLevel() {
    Axis axis = Axis.closeUp(45_100_000, 60_000_000, 5);
    assertThat(axis.low()).isEqualTo(40_000_000);
    assertThat(axis.cut()).isTrue();
    assertThat(Axis.closeUp(100_000, 60_000_000, 5).cut()).isFalse();
  }

  @Test
  void placesAndFiguresAreEachOthersReverse() {
    Axis axis = Axis.between(20, 120, 5);
    assertThat(axis.at(45)).isEqualTo(0.25);
    assertThat(axis.figure(0.25)).isEqualTo(45);
    assertThat(axis.at(500)).isEqualTo(1);
  }

  @Test
  void anAxisHasALength() {
    assertThatThrownBy(() -> new Axis(3, 3, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThat(Axis.between(0, 0, 3).high()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0; 60000000; 4; 0|200 T€|400 T€|600 T€",
        "0; 1200000; 5; 0|5 T€|10 T€",
        "1000000; 2000000; 4; 10 T€|15 T€|20 T€",
        "0; 500000; 2; 0|5.000 €",
        "0; 250000000; 5; 0|0,5 Mio. €|1 Mio. €|1,5 Mio. €|2 Mio. €|2,5 Mio. €",
        "0; 300; 3; 0|1 €|2 €|3 €",
        "-20000000; 40000000; 3; −200 T€|0|200 T€|400 T€"
      })
  void ticksAreWrittenInTheUnitThatSuitsTheAxis(double low, double high, int about, String ticks) {
    CompactMoney compact = new CompactMoney(new Texts(Language.GERMAN), "EUR");
    Axis axis = Axis.between(low, high, about);
    assertThat(
            String.join("|", axis.ticks().stream().map(tick -> compact.tick(tick, axis)).toList())
                .replace('\u00a0', ' '))
        .isEqualTo(ticks);
  }
}
