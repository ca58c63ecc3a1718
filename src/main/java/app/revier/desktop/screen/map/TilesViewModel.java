package app.revier.desktop.screen.map;

import app.revier.book.MapTiles;
import app.revier.book.OnlineSettings;
import app.revier.book.ServiceFailureException;
import app.revier.book.Settings;
import app.revier.book.Snapshot;
import app.revier.book.TileAddress;
import app.revier.desktop.map.Tile;
import app.revier.desktop.map.TileStore;
import app.revier.desktop.nav.Desk;
import app.revier.task.CancelledException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Pictures of the map from a service that the rep has turned on; off unless that is so. */
final class TilesViewModel {

  /** A service may have none of some places; so many times in a row, it gives none. */
  private static final int REFUSALS = 4;

  private final Desk desk;
  private final ReadOnlyObjectWrapper<TileStore.@Nullable Source> source =
      new ReadOnlyObjectWrapper<>(this, "source");
  private final ReadOnlyStringWrapper credit = new ReadOnlyStringWrapper(this, "credit", "");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
  private @Nullable TileAddress address;

  TilesViewModel(Desk desk) {
    this.desk = desk;
  }

  /** Where pictures come from; none while they are off. */
  ReadOnlyObjectProperty<TileStore.@Nullable Source> sourceProperty() {
    return source.getReadOnlyProperty();
  }

  /** Whose the pictures are; empty while they are off. */
  ReadOnlyStringProperty creditProperty() {
    return credit.getReadOnlyProperty();
  }

  /** Why there are none, in words; empty if there is nothing to say. */
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Shows another state of the book. */
  void refresh(Snapshot now) {
    Settings settings = now.settings();
    TileAddress named = settings.find(OnlineSettings.TILES);
    boolean isOn = named != null && desk.consent().isGiven(OnlineSettings.TILES, named);
    TileAddress wanted = isOn ? named : null;
    credit.set(wanted == null ? "" : OnlineSettings.credit(settings, wanted));
    if (wanted == null) {
      address = null;
      source.set(null);
      problem.set(named == null ? "" : desk.texts().get("map.tiles-not-here", named.host()));
    } else if (!wanted.equals(address)) {
      address = wanted;
      problem.set("");
      source.set(new Pictures(desk.services().tiles(wanted)));
    }
  }

  /** There is another picture. */
  void came(boolean isFailing) {
    if (!isFailing) {
      problem.set("");
    }
  }

  /** There are no pictures for now. */
  void failed(RuntimeException why) {
    TileAddress asked = address;
    if (why instanceof ServiceFailureException failure && asked != null) {
      String key =
          switch (failure.kind()) {
            case UNREACHABLE, NOT_AWAITED -> "map.tiles-unreachable";
            case REFUSED -> "map.tiles-refused";
            case NOT_UNDERSTOOD -> "map.tiles-not-understood";
          };
      problem.set(desk.texts().get(key, asked.host()));
    } else if (!(why instanceof CancelledException)) {
      source.set(null);
      credit.set("");
      desk.notices().failed(why);
    }
  }

  /** What a service gives, in the terms of the map. */
  private static final class Pictures implements TileStore.Source {

    private final MapTiles tiles;
    private final AtomicInteger refusals = new AtomicInteger();

    Pictures(MapTiles tiles) {
      this.tiles = tiles;
    }

    @Override
    public byte @Nullable [] get(Tile tile) {
      try {
        byte[] picture = tiles.tile(tile.zoom(), tile.x(), tile.y());
        refusals.set(0);
        return picture;
      } catch (ServiceFailureException e) {
        boolean isOfThisPlace = e.kind() == ServiceFailureException.Kind.REFUSED;
        if (isOfThisPlace && refusals.incrementAndGet() < REFUSALS) {
          return null;
        }
        throw e;
      }
    }

    @Override
    public byte @Nullable [] kept(Tile tile) {
      return tiles.kept(tile.zoom(), tile.x(), tile.y());
    }
  }
}
