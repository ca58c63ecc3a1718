package app.revier.desktop.screen.map;

import app.revier.book.TileAddress;
import app.revier.desktop.map.MapCanvas;
import app.revier.desktop.map.TilePainter;
import app.revier.desktop.map.TileStore;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** Puts the pictures of a service on the map, and below them whose they are. */
final class MapPictures extends Label {

  private final TilesViewModel model;
  private final MapCanvas canvas;

  MapPictures(TilesViewModel model, MapCanvas canvas) {
    this.model = model;
    this.canvas = canvas;
    setId("map-tiles-note");
    getStyleClass().add("map-tiles-note");
    setWrapText(true);
    setMouseTransparent(true);
    textProperty()
        .bind(
            Bindings.when(canvas.coveredProperty().or(model.problemProperty().isEmpty()))
                .then(model.creditProperty())
                .otherwise(model.problemProperty()));
    visibleProperty().bind(textProperty().isNotEmpty());
    model.sourceProperty().subscribe(this::show);
  }

  private void show(TileStore.@Nullable Source source) {
    canvas.show(source == null ? null : new TilePainter(store(source), TileAddress.NEAREST));
  }

  private TileStore store(TileStore.Source source) {
    return new TileStore(
        source,
        new TileStore.Listener() {
          @Override
          public void came(boolean isFailing) {
            if (source.equals(model.sourceProperty().get())) {
              model.came(isFailing);
              canvas.redraw();
            }
          }

          @Override
          public void failed(RuntimeException why) {
            if (source.equals(model.sourceProperty().get())) {
              model.failed(why);
            }
          }
        },
        work -> Thread.ofVirtual().name("revier-tiles").start(work),
        Platform::runLater,
        System::nanoTime);
  }
}
