package app.revier.book;

import org.jspecify.annotations.Nullable;

/**
 * Pictures of the map, each a square of 256 pixels (the usual tiles of the web in the projection of
 * Mercator). May be used from several threads.
 */
public interface MapTiles {

  /**
   * A picture, from the disk or the network. Slow: not on the JavaFX thread.
   *
   * @param zoom 0 to {@link TileAddress#NEAREST}
   * @param x from the west, 0 to below 2^zoom
   * @param y from the north, 0 to below 2^zoom
   * @return a PNG, JPEG or GIF
   * @throws ServiceFailureException if there is none
   * @throws app.revier.task.CancelledException if the thread is interrupted
   */
  byte[] tile(int zoom, int x, int y);

  /**
   * A picture that is on the disk, however old it is; the network is left alone.
   *
   * @param zoom 0 to {@link TileAddress#NEAREST}
   * @param x from the west, 0 to below 2^zoom
   * @param y from the north, 0 to below 2^zoom
   * @return none if it is not there
   */
  byte @Nullable [] kept(int zoom, int x, int y);
}
