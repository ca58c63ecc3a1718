package app.revier.desktop.screen.gap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is in view above the projects. */
class GapRoomTest {

  private static final double LINE = 18;
  private static final double STRIP = 24;

  @Test
  void allIsInViewInAUsualWindow() {
    assertThat(GapRoom.of(620, 540, 3 * LINE, STRIP, false)).isEqualTo(new GapRoom(true, 152));
  }

  @Test
  void chartsGrowWithTheWindowUpToALimit() {
    assertThat(GapRoom.of(900, 800, 3 * LINE, 0, false).charts()).isEqualTo(900 * 0.26);
    assertThat(GapRoom.of(2000, 1900, 3 * LINE, 0, false).charts()).isEqualTo(320);
  }

  @Test
  void theSentenceGivesWayBeforeTheCharts() {
    assertThat(GapRoom.of(519, 365, 3 * LINE, STRIP, false)).isEqualTo(new GapRoom(false, 152));
  }

  @Test
  void besideAProjectTheChartsGiveWayToRows() {
    assertThat(GapRoom.of(519, 330, 5 * LINE, STRIP, true)).isEqualTo(new GapRoom(false, 0));
    assertThat(GapRoom.of(519, 400, 5 * LINE, STRIP, true)).isEqualTo(new GapRoom(true, 0));
  }

  @Test
  void aTallWindowHasRoomForAllBesideAProject() {
    assertThat(GapRoom.of(1000, 800, 5 * LINE, STRIP, true).isTold()).isTrue();
    assertThat(GapRoom.of(1000, 800, 5 * LINE, STRIP, true).charts()).isGreaterThan(152);
  }
}
