package app.revier.desktop.map;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of the map that are in memory, and the getting of those that are looked at: at most
 * two at a time, what is not looked at any more not at all. On the JavaFX thread.
 */
public final class TileStore {

  private static final int AT_A_TIME = 2;

  /** A large screen holds less than half of them; each takes a quarter of a megabyte. */
  private static final int MOST = 192;

  /** After a failure, and for a picture that there is not, so long nobody is asked again. */
  private static final long PAUSE_NANOS = 30_000_000_000L;

  /** Where pictures come from. From any thread. */
  public interface Source {

    /**
     * A picture. May take long.
     *
     * @return none if there is none of this place
     * @throws RuntimeException if there are no pictures at all for now
     */
    byte @Nullable [] get(Tile tile);

    /** A picture that is there without asking anybody; none if it is not. */
    byte @Nullable [] kept(Tile tile);
  }

  /** Is told how it goes. On the JavaFX thread. */
  public interface Listener {

    /**
     * There is another picture, or it is known that there is none of a place.
     *
     * @param isFailing whether there were no pictures the last time somebody was asked
     */
    void came(boolean isFailing);

    /** There are no pictures for now. */
    void failed(RuntimeException why);
  }

  private final Source source;
  private final Listener listener;
  private final Executor background;
  private final Executor fx;
  private final LongSupplier clock;
  private final Set<Tile> onTheWay = new HashSet<>();
  private final Map<Tile, Long> missingSince = new HashMap<>();
  private final Map<Tile, Image> images =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Tile, Image> eldest) {
          return size() > MOST;
        }
      };
  private List<Tile> wanted = List.of();
  private @Nullable Long failedSince;

  /**
   * A store without pictures.
   *
   * @param background runs what may take long
   * @param fx runs on the JavaFX thread
   * @param clock nanoseconds since any moment
   */
  public TileStore(
      Source source, Listener listener, Executor background, Executor fx, LongSupplier clock) {
    this.source = source;
    this.listener = listener;
    this.background = background;
    this.fx = fx;
    this.clock = clock;
  }

  /** A picture, if it is in memory. */
  @Nullable Image find(Tile tile) {
    return images.get(tile);
  }

  /** Whether there were no pictures the last time somebody was asked. */
  boolean isFailing() {
    return failedSince != null;
  }

  /** These are looked at now, the most wanted first; others are not got any more. */
  void want(List<Tile> tiles) {
    wanted = List.copyOf(tiles);
    goOn();
  }

  private void goOn() {
    for (Tile tile : wanted) {
      if (onTheWay.size() >= AT_A_TIME) {
        return;
      }
      if (!images.containsKey(tile) && !onTheWay.contains(tile) && !isMissing(tile)) {
        onTheWay.add(tile);
        boolean isPaused = isRecent(failedSince);
        background.execute(() -> get(tile, isPaused));
      }
    }
  }

  private boolean isMissing(Tile tile) {
    return isRecent(missingSince.get(tile));
  }

  private boolean isRecent(@Nullable Long since) {
    return since != null && clock.getAsLong() - since < PAUSE_NANOS;
  }

  private void get(Tile tile, boolean onlyKept) {
    Image image = null;
    RuntimeException failure = null;
    try {
      byte[] bytes = onlyKept ? source.kept(tile) : source.get(tile);
      image = bytes == null ? null : new Image(new ByteArrayInputStream(bytes));
    } catch (RuntimeException e) {
      failure = e;
    }
    Image got = image == null || image.isError() ? null : image;
    RuntimeException why = failure;
    fx.execute(() -> got(tile, got, why, onlyKept));
  }

  private void got(
      Tile tile, @Nullable Image image, @Nullable RuntimeException failure, boolean onlyKept) {
    onTheWay.remove(tile);
    if (image != null) {
      images.put(tile, image);
      missingSince.remove(tile);
    } else {
      missingSince.put(tile, clock.getAsLong());
    }
    if (failure != null) {
      failedSince = clock.getAsLong();
      listener.failed(failure);
    } else if (!onlyKept && image != null) {
      failedSince = null;
    }
    listener.came(isFailing());
    goOn();
  }
}
