package app.revier.desktop.screen.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.desktop.filter.BookRows;
import app.revier.desktop.filter.CustomerFilter;
import app.revier.desktop.map.Clusters;
import app.revier.desktop.map.Viewport;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolsTest {

  private static MapContent content(int customers) {
    try (Book book = MapBooks.many(customers)) {
      return MapContent.of(
          BookRows.of(book.snapshot(), null), CustomerFilter.ALL, SizeBy.REVENUE, () -> {});
    }
  }

  private static Viewport whole(MapContent content) {
    return Viewport.of(Objects.requireNonNull(content.box()), 900, 600, 40, 12);
  }

  private static double off(Viewport view, Clusters.Level level, int group, double x, double y) {
    return Math.hypot(view.toScreenX(level.x()[group]) - x, view.toScreenY(level.y()[group]) - y);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1.3, 4})
  void theMouseHitsWhatLookingAtEachSymbolHits(double nearer) {
    MapContent content = content(400);
    Viewport view = whole(content).zoomed(nearer, 450, 300);
    Clusters.Level level = content.clusters().at(view.zoom());
    Random random = new Random(1);
    int hits = 0;
    for (int i = 0; i < 2_000; i++) {
      double x = random.nextDouble(900);
      double y = random.nextDouble(600);
      int expected =
          IntStream.range(0, level.size())
              .filter(g -> off(view, level, g, x, y) <= Symbols.radius(content, level, g) + 2)
              .boxed()
              .min(
                  (one, other) ->
                      Double.compare(off(view, level, one, x, y), off(view, level, other, x, y)))
              .orElse(-1);
      assertThat(Symbols.at(content, view, x, y)).isEqualTo(expected);
      hits += expected < 0 ? 0 : 1;
    }
    assertThat(hits).isBetween(5, 1_990);
  }

  @Test
  void noSymbolIsLargerThanSaid() {
    MapContent content = content(400);
    for (int zoom = 3; zoom <= 16; zoom++) {
      Clusters.Level level = content.clusters().at(zoom);
      for (int group = 0; group < level.size(); group++) {
        assertThat(Symbols.radius(content, level, group)).isBetween(4.0, Symbols.LARGEST);
      }
    }
  }

  @Test
  void theTabKeyBeginsInTheMiddle() {
    MapContent content = content(400);
    Viewport view = whole(content);
    Clusters.Level level = content.clusters().at(view.zoom());
    int[] stops = Symbols.nearMiddle(content, view, 10);
    assertThat(stops).hasSize(10).doesNotHaveDuplicates();
    for (int i = 1; i < stops.length; i++) {
      assertThat(off(view, level, stops[i - 1], 450, 300))
          .isLessThanOrEqualTo(off(view, level, stops[i], 450, 300) + 1e-6);
    }
  }
}
