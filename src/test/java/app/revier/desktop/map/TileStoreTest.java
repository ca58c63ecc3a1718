package app.revier.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.desktop.chart.Fx;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which pictures of the map are got, and what is drawn while they are not there. */
class TileStoreTest {

  private static final byte[] PICTURE = picture();

  private final Deque<Runnable> work = new ArrayDeque<>();
  private final AtomicLong time = new AtomicLong(1_000_000_000_000L);
  private final List<Tile> asked = new ArrayList<>();
  private final Set<Tile> onDisk = new HashSet<>();
  private final Set<Tile> nowhere = new HashSet<>();
  private final List<RuntimeException> failures = new ArrayList<>();
  private @Nullable RuntimeException failure;
  private final TileStore store =
      new TileStore(new Played(), new Told(), work::add, Runnable::run, time::get);
  private final TilePainter painter = new TilePainter(store, 19);

  private static byte[] picture() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB), "png", out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  private final class Played implements TileStore.Source {
    @Override
    public byte @Nullable [] get(Tile tile) {
      asked.add(tile);
      if (failure != null) {
        throw failure;
      }
      return nowhere.contains(tile) ? null : PICTURE;
    }

    @Override
    public byte @Nullable [] kept(Tile tile) {
      return onDisk.contains(tile) ? PICTURE : null;
    }
  }

  private final class Told implements TileStore.Listener {
    @Override
    public void came(boolean isFailing) {
      assertThat(isFailing).isEqualTo(store.isFailing());
    }

    @Override
    public void failed(RuntimeException why) {
      failures.add(why);
    }
  }

  @BeforeAll
  static void toolkit() throws Exception {
    Fx.start();
  }

  private void work(int most) {
    for (int i = 0; i < most && !work.isEmpty(); i++) {
      work.poll().run();
    }
  }

  private static Tile tile(int x) {
    return new Tile(5, x, 0);
  }

  @Test
  void twoAreGotAtATimeAndWhatIsNotLookedAtAnyMoreIsNotGot() {
    store.want(List.of(tile(1), tile(2), tile(3), tile(4)));
    assertThat(work).hasSize(2);
    work(1);
    assertThat(work).hasSize(2);
    store.want(List.of(tile(9)));
    work(10);
    assertThat(asked).containsExactly(tile(1), tile(2), tile(3), tile(9));
    store.want(List.of(tile(1), tile(9)));
    work(10);
    assertThat(asked).as("they are in memory").hasSize(4);
  }

  @Test
  void afterAFailureOnlyTheDiskIsLookedAtForAWhile() {
    failure = new IllegalStateException("no network");
    onDisk.add(tile(2));
    store.want(List.of(tile(1)));
    work(10);
    assertThat(failures).containsExactly(failure);
    assertThat(store.isFailing()).isTrue();
    store.want(List.of(tile(1), tile(2), tile(3)));
    work(10);
    assertThat(asked).containsExactly(tile(1));
    assertThat(store.find(tile(2))).isNotNull();
    assertThat(store.isFailing()).as("the disk proves nothing").isTrue();
    failure = null;
    time.addAndGet(31_000_000_000L);
    store.want(List.of(tile(1), tile(3)));
    work(10);
    assertThat(asked).containsExactly(tile(1), tile(1), tile(3));
    assertThat(store.isFailing()).isFalse();
  }

  @Test
  void aPictureThatThereIsNotIsNotAskedForAllTheTime() {
    nowhere.add(tile(1));
    store.want(List.of(tile(1)));
    work(10);
    store.want(List.of(tile(1)));
    work(10);
    assertThat(asked).hasSize(1);
    assertThat(failures).isEmpty();
    assertThat(store.isFailing()).isFalse();
  }

  @Test
  void whatIsSeenIsCoveredByItsPicturesOrThoseOfAZoomBefore() {
    Viewport view = new Viewport(0.53, 0.34, 8.4, 700, 500);
    List<Tile> seen = painter.seen(view);
    assertThat(seen)
        .hasSizeBetween(6, 20)
        .allSatisfy(
            tile -> {
              assertThat(tile.zoom()).isEqualTo(8);
              double across = 256;
              assertThat((tile.x() + 1) / across).isGreaterThan(view.box().west());
              assertThat(tile.x() / across).isLessThan(view.box().east());
              assertThat((tile.y() + 1) / across).isGreaterThan(view.box().north());
              assertThat(tile.y() / across).isLessThan(view.box().south());
            });
    assertThat(seen.getFirst()).as("the middle").isEqualTo(new Tile(8, 135, 87));
    assertThat(painter.prepare(view)).isFalse();
    work(100);
    assertThat(painter.prepare(view)).isTrue();
    assertThat(asked).containsExactlyInAnyOrderElementsOf(seen);
    assertThat(painter.prepare(view.zoomed(1, 350, 250)))
        .as("enlarged until the others are there")
        .isTrue();
    assertThat(painter.prepare(view.pushed(2_000, 0))).isFalse();
  }

  @Test
  void atTheEdgeOfTheWorldNothingBeyondIsAskedFor() {
    assertThat(painter.seen(new Viewport(0, 0, 3, 900, 900)))
        .contains(new Tile(3, 0, 0))
        .allSatisfy(
            tile -> {
              assertThat(tile.x()).isBetween(0, 7);
              assertThat(tile.y()).isBetween(0, 7);
            });
  }
}
