package app.revier.online;

import app.revier.book.MapTiles;
import app.revier.book.ServiceFailureException;
import org.jspecify.annotations.Nullable;

/**
 * Pictures of the map that are kept on the disk: fresh ones are not asked for, old ones are asked
 * for again and serve as long as there is no answer.
 */
final class KeptTiles implements MapTiles {

  private final WebTiles source;
  private final TileFolder folder;

  KeptTiles(WebTiles source, TileFolder folder) {
    this.source = source;
    this.folder = folder;
  }

  @Override
  public byte[] tile(int zoom, int x, int y) {
    TileFolder.@Nullable Kept kept = folder.find(zoom, x, y);
    if (kept != null && kept.isFresh()) {
      return kept.bytes();
    }
    try {
      byte[] fetched = source.tile(zoom, x, y);
      folder.keep(zoom, x, y, fetched);
      return fetched;
    } catch (ServiceFailureException e) {
      if (kept == null) {
        throw e;
      }
      return kept.bytes();
    }
  }

  @Override
  public byte @Nullable [] kept(int zoom, int x, int y) {
    TileFolder.@Nullable Kept kept = folder.find(zoom, x, y);
    return kept == null ? null : kept.bytes();
  }
}
