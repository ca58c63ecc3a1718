package app.revier.desktop.screen.gap;

import static app.revier.desktop.screen.gap.ChartChoice.BUDGET;
import static app.revier.desktop.screen.gap.ChartChoice.CURVE;
import static app.revier.desktop.screen.gap.ChartChoice.FIGURES;
import static app.revier.desktop.screen.gap.ChartChoice.VISITS;
import static app.revier.desktop.screen.gap.ChartChoice.WAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which charts are shown where. */
class ChartPlacesTest {

  @Test
  void aNarrowPlaceShowsOneAndOffersAll() {
    ChartPlaces way = ChartPlaces.of(780, VISITS, true);
    assertThat(way.shown()).containsExactly(WAY);
    assertThat(way.offered()).containsExactly(ChartChoice.values());
    assertThat(ChartPlaces.of(780, VISITS, false).shown()).containsExactly(VISITS);
  }

  @Test
  void theWayAndTheChosenOneStandSideBySide() {
    ChartPlaces two = ChartPlaces.of(1062, BUDGET, false);
    assertThat(two.shown()).containsExactly(WAY, BUDGET);
    assertThat(two.offered()).containsExactly(CURVE, VISITS, BUDGET, FIGURES);
    assertThat(ChartPlaces.of(1062, CURVE, true).shown()).containsExactly(WAY, CURVE);
  }

  @Test
  void aWidePlaceHasTheCurveAnywayAndAThirdBesideIt() {
    assertThat(ChartPlaces.of(1500, CURVE, false).shown()).containsExactly(WAY, CURVE, VISITS);
    ChartPlaces three = ChartPlaces.of(1500, FIGURES, true);
    assertThat(three.shown()).containsExactly(WAY, CURVE, FIGURES);
    assertThat(three.offered()).containsExactly(VISITS, BUDGET, FIGURES);
    assertThat(three.last()).isEqualTo(FIGURES);
  }
}
