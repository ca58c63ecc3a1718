package app.revier.desktop.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The order of rows by the values of a column. */
class SortingTest {

  private record Row(String name, @Nullable Integer figure) {}

  private static final List<Row> ROWS =
      List.of(new Row("a", null), new Row("b", 2), new Row("c", -5), new Row("d", 10));

  private static List<String> sorted(boolean descending) {
    Map<String, Column<Row>> columns =
        Map.of("figure", Column.figures("figure", "Zahl", Row::figure, String::valueOf));
    return SortOrder.by("figure", descending).sort(ROWS, columns, "none").stream()
        .map(Row::name)
        .toList();
  }

  @Test
  void figuresAreSortedByTheirValueAndNotAsWords() {
    assertThat(sorted(false)).containsExactly("c", "b", "d", "a");
  }

  @Test
  void blanksAreLastInEitherDirection() {
    assertThat(sorted(true)).containsExactly("d", "b", "c", "a");
  }
}
