package app.revier.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ViewportTest {

  private static final Viewport VIEW = new Viewport(0.52, 0.34, 8.3, 800, 600);

  @Test
  void pixelsThereAndBack() {
    assertThat(VIEW.toScreenX(VIEW.toWorldX(123))).isCloseTo(123, within(1e-6));
    assertThat(VIEW.toScreenY(VIEW.toWorldY(456))).isCloseTo(456, within(1e-6));
    assertThat(VIEW.toScreenX(0.52)).isEqualTo(400);
    assertThat(VIEW.toScreenY(0.34)).isEqualTo(300);
  }

  @Test
  void whatIsUnderThePointerStaysThereWhenZooming() {
    double x = VIEW.toWorldX(700);
    double y = VIEW.toWorldY(50);
    Viewport nearer = VIEW.zoomed(1.7, 700, 50);
    assertThat(nearer.zoom()).isCloseTo(10, within(1e-12));
    assertThat(nearer.toScreenX(x)).isCloseTo(700, within(1e-4));
    assertThat(nearer.toScreenY(y)).isCloseTo(50, within(1e-4));
  }

  @Test
  void zoomHasLimitsAndThePointerStaysThenToo() {
    assertThat(VIEW.zoomed(50, 10, 10).zoom()).isEqualTo(Viewport.NEAREST);
    Viewport nearest = VIEW.zoomed(50, 10, 10);
    Viewport again = nearest.zoomed(1, 10, 10);
    assertThat(again.x()).isCloseTo(nearest.x(), within(1e-12));
  }

  @Test
  void pushingMovesWhatIsSeen() {
    double x = VIEW.toWorldX(100);
    assertThat(VIEW.pushed(30, -20).toScreenX(x)).isCloseTo(130, within(1e-6));
    double y = VIEW.toWorldY(100);
    assertThat(VIEW.pushed(30, -20).toScreenY(y)).isCloseTo(80, within(1e-6));
  }

  @Test
  void allOfARectangleIsSeenWithItsMargin() {
    WorldBox box = new WorldBox(0.51, 0.33, 0.54, 0.335);
    Viewport view = Viewport.of(box, 800, 600, 40, 16);
    assertThat(view.toScreenX(0.51)).isCloseTo(40, within(1e-6));
    assertThat(view.toScreenX(0.54)).isCloseTo(760, within(1e-6));
    assertThat(view.toScreenY(0.33)).isGreaterThan(40);
  }

  @Test
  void aPointIsNotEnlargedWithoutEnd() {
    Viewport view = Viewport.of(new WorldBox(0.5, 0.3, 0.5, 0.3), 800, 600, 40, 11);
    assertThat(view.zoom()).isEqualTo(11);
    assertThat(view.x()).isEqualTo(0.5);
  }

  @Test
  void aWiderWindowMovesNothing() {
    double x = VIEW.toWorldX(100);
    double y = VIEW.toWorldY(200);
    Viewport wider = VIEW.widened(1100, 500);
    assertThat(wider.toScreenX(x)).isCloseTo(100, within(1e-6));
    assertThat(wider.toScreenY(y)).isCloseTo(200, within(1e-6));
  }

  @Test
  void whatIsSeenHasTheCornersOfTheWindow() {
    WorldBox box = VIEW.box();
    assertThat(VIEW.toScreenX(box.west())).isCloseTo(0, within(1e-6));
    assertThat(VIEW.toScreenY(box.south())).isCloseTo(600, within(1e-6));
  }
}
