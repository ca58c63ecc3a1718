package app.revier.desktop.screen.map;

import app.revier.desktop.map.MapCanvas;
import app.revier.desktop.map.Mercator;
import app.revier.desktop.map.Viewport;
import app.revier.territory.CustomerId;
import app.revier.text.Texts;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;

/** What can be done at a place of the map, with the right button or the key for it. */
final class MapMenu {

  private final MapViewModel model;
  private final MapCanvas canvas;
  private final Texts texts;
  private final ContextMenu menu = new ContextMenu();

  MapMenu(MapViewModel model, MapCanvas canvas, Texts texts) {
    this.model = model;
    this.canvas = canvas;
    this.texts = texts;
  }

  /** Begins to listen. */
  void install() {
    canvas.setOnContextMenuRequested(this::show);
  }

  private void show(ContextMenuEvent event) {
    MapContent content = model.contentProperty().get();
    Viewport view = canvas.view();
    double x = event.isKeyboardTrigger() ? view.width() / 2 : event.getX();
    double y = event.isKeyboardTrigger() ? view.height() / 2 : event.getY();
    int group = content == null ? -1 : Symbols.at(content, view, x, y);
    menu.getItems().clear();
    if (content != null && group >= 0) {
      model.near().close();
      model.selectDots(content.clusters().at(view.zoom()).members(group));
    }
    List<CustomerId> chosen = List.copyOf(model.selectedProperty().get());
    boolean isMeant = group >= 0 || event.isKeyboardTrigger();
    if (isMeant && chosen.size() == 1) {
      addOne(chosen.getFirst());
    } else {
      if (isMeant && chosen.size() > 1) {
        Set<CustomerId> all = model.selectedProperty().get();
        add("map.show-in-list", () -> model.leads().list(all));
        add("map.visit", () -> model.leads().visit(all))
            .setDisable(!model.moving().readOnlyReason().isEmpty());
        add("map.edit", () -> model.leads().edit(all));
      }
      double latitude = Mercator.latitude(view.toWorldY(y));
      double longitude = Mercator.longitude(view.toWorldX(x));
      add(
          "map.near-here",
          () -> {
            model.select(Set.of());
            model.near().around(latitude, longitude);
          });
    }
    menu.show(canvas, event.getScreenX(), event.getScreenY());
    event.consume();
  }

  private void addOne(CustomerId id) {
    add("map.open", () -> model.leads().open(id));
    add("map.visit", () -> model.leads().visit(Set.of(id)))
        .setDisable(!model.moving().readOnlyReason().isEmpty());
    add("map.near", () -> model.near().around(id));
    add("map.move", () -> model.moving().start(id))
        .setDisable(!model.moving().readOnlyReason().isEmpty());
  }

  private MenuItem add(String key, Runnable action) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setOnAction(_ -> action.run());
    menu.getItems().add(item);
    return item;
  }
}
