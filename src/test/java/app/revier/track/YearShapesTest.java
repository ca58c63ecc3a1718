package app.revier.track;

import static app.revier.track.TrackSketch.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How the years before were spread over their months. */
class YearShapesTest {

  private static void months(TrackSketch sketch, long customer, int year, long... amounts) {
    for (int i = 0; i < amounts.length; i++) {
      if (amounts[i] != 0) {
        sketch.sold(customer, LocalDate.of(year, i + 1, 10), amounts[i]);
      }
    }
  }

  @Test
  void withoutSalesEachMonthHasATwelfth() {
    YearShapes shapes = YearShapes.of(new TrackSketch().sales);

    assertThat(shapes.years()).isEmpty();
    assertThat(shapes.of(id(1))).isEqualTo(MonthShape.EVEN);
  }

  @Test
  void yearsThatAreWholeAreAddedUp() {
    TrackSketch sketch = new TrackSketch();
    months(sketch, 1, 2025, 10, 0, 10, 10, 0, 10, 0, 0, 0, 0, 0, 10);
    months(sketch, 2, 2025, 0, 0, 0, 0, 50, 0, 0, 0, 0, 0, 0, 0);
    months(sketch, 1, 2026, 30, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 60);

    YearShapes shapes = YearShapes.of(sketch.sales);

    assertThat(shapes.years()).containsExactly(2025, 2026);
    assertThat(shapes.territory().share(1)).isEqualTo(40.0 / 200);
    assertThat(shapes.territory().share(5)).isEqualTo(51.0 / 200);
  }

  @Test
  void aYearWithoutJanuaryOrDecemberOrHalfOfItsMonthsDoesNotCount() {
    TrackSketch sketch = new TrackSketch();
    months(sketch, 1, 2024, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1);
    months(sketch, 1, 2025, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    months(sketch, 1, 2026, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0);
    // Too long ago, and not before the year.
    months(sketch, 1, 2023, 9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    months(sketch, 1, 2027, 9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);

    assertThat(YearShapes.of(sketch.sales).years()).isEmpty();
  }

  @Test
  void aCustomerWithEnoughDaysHasItsOwn() {
    TrackSketch sketch = new TrackSketch();
    months(sketch, 1, 2026, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    months(sketch, 2, 2026, 9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0);

    YearShapes shapes = YearShapes.of(sketch.sales);

    assertThat(shapes.own()).isEqualTo(1);
    assertThat(shapes.of(id(1)).share(1)).isEqualTo(1.0 / 12);
    assertThat(shapes.of(id(2))).isEqualTo(shapes.territory());
    assertThat(shapes.territory().share(1)).isEqualTo(10.0 / 31);
  }

  @Test
  void aCustomerThatOnlyGaveBackHasThatOfTheTerritory() {
    TrackSketch sketch = new TrackSketch();
    months(sketch, 1, 2026, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    months(sketch, 2, 2026, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1);

    YearShapes shapes = YearShapes.of(sketch.sales);

    assertThat(shapes.of(id(2))).isEqualTo(shapes.territory());
  }
}
