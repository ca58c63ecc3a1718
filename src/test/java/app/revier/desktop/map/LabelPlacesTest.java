package app.revier.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.desktop.map.LabelPlaces.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelPlacesTest {

  private final LabelPlaces places = new LabelPlaces();

  @Test
  void aNameStandsAtTheRightOfItsPointIfThereIsRoom() {
    assertThat(places.place(100, 50, 40, 12, false)).contains(new Box(103, 44, 40, 12));
  }

  @Test
  void namesNeverLieOnEachOther() {
    Random random = new Random(1);
    List<Box> names = new ArrayList<>();
    int left = 0;
    for (int i = 0; i < 2_000; i++) {
      Optional<Box> room =
          places.place(
              random.nextDouble(-50, 1_300),
              random.nextDouble(-50, 850),
              random.nextDouble(20, 160),
              random.nextDouble(10, 18),
              random.nextBoolean());
      room.ifPresent(names::add);
      left += room.isEmpty() ? 1 : 0;
    }
    assertThat(names).hasSizeGreaterThan(200);
    assertThat(left).isPositive();
    for (int i = 0; i < names.size(); i++) {
      for (int k = 0; k < i; k++) {
        assertThat(names.get(i).overlaps(names.get(k))).isFalse();
      }
    }
  }

  @Test
  void aNameGoesToTheOtherSideOfSomethingThatIsInItsWay() {
    places.keepAwayFrom(new Box(105, 40, 20, 20));
    assertThat(places.place(100, 50, 40, 12, false)).contains(new Box(57, 44, 40, 12));
  }

  @Test
  void onlyAnImportantNameMayLieOnOtherThings() {
    places.keepAwayFrom(new Box(0, 0, 200, 200));
    assertThat(places.place(100, 50, 40, 12, false)).isEmpty();
    assertThat(places.place(100, 50, 40, 12, true)).isPresent();
    assertThat(places.place(101, 51, 40, 12, true)).as("but on no name").isPresent();
  }

  @Test
  void touchingIsNoOverlap() {
    Box box = new Box(0, 0, 10, 10);
    assertThat(box.overlaps(new Box(10, 0, 10, 10))).isFalse();
    assertThat(box.overlaps(new Box(0, 10, 10, 10))).isFalse();
    assertThat(box.overlaps(new Box(9.9, 9.9, 1, 1))).isTrue();
  }
}
