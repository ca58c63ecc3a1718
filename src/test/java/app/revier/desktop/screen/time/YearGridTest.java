package app.revier.desktop.screen.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each day lies in its column and is found where it lies, in every width. */
class YearGridTest {

  @ParameterizedTest
  @CsvSource({"2027,640,4", "2028,420,3", "2026,300,2", "2026,150,1", "2027,1600,4"})
  void eachDayIsFoundWhereItLies(int year, double width, int columns) {
    YearGrid grid = YearGrid.within(width, year);
    assertThat(grid.columns()).isEqualTo(columns);
    assertThat(grid.width()).isLessThanOrEqualTo(width);
    Set<Rectangle2D> places = new HashSet<>();
    for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
      Rectangle2D place = grid.place(day);
      assertThat(places.add(place)).isTrue();
      assertThat(place.getMinX()).isNotNegative();
      assertThat(place.getMaxX()).isLessThanOrEqualTo(grid.width());
      assertThat(place.getMaxY()).isLessThanOrEqualTo(grid.height());
      assertThat(grid.at(place.getMinX() + 1, place.getMinY() + 1)).isEqualTo(day);
      assertThat(grid.at(place.getMaxX() - 1, place.getMaxY() - 1)).isEqualTo(day);
      assertThat((place.getMinX() - grid.left(day.getMonthValue())) / grid.cell())
          .isEqualTo(day.getDayOfWeek().getValue() - 1.0);
    }
  }

  @Test
  void monthsSideBySideHaveRoomForTheLongestOfThemAndNoMore() {
    YearGrid grid = YearGrid.within(640, 2027);
    // January to April have five weeks at most, May and August six.
    assertThat(grid.top(9) - grid.top(5) - (grid.top(5) - grid.top(1))).isEqualTo(grid.line());
  }

  @ParameterizedTest
  @CsvSource({
    // To the right of the last week of January, 2027-01-31 is a Sunday.
    "148, 110, 2027-01-24",
    // Above and below the days of a month.
    "5, 2, 2027-01-01",
    "5, 134, 2027-01-25",
    "5000, 5000, 2027-12-31",
    "-5, -5, 2027-01-01"
  })
  void besideTheDaysTheNearestCounts(double x, double y, LocalDate day) {
    assertThat(YearGrid.within(640, 2027).at(x, y)).isEqualTo(day);
  }
}
