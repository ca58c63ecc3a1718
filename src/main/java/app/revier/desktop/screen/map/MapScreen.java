package app.revier.desktop.screen.map;

import app.revier.book.Snapshot;
import app.revier.desktop.filter.SharedFilter;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.LazyScreen;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.nav.WeekInView;
import app.revier.territory.CustomerId;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The customers on a map. */
public final class MapScreen extends LazyScreen<MapViewModel, MapView> {

  private final SharedFilter filter;
  private final WeekInView week;

  /** The map of a desk's book. */
  public MapScreen(Desk desk, SharedFilter filter, WeekInView week) {
    super(ScreenId.MAP, desk);
    this.filter = filter;
    this.week = week;
  }

  @Override
  protected MapViewModel makeModel(Desk desk) {
    return new MapViewModel(desk, filter, week);
  }

  @Override
  protected MapView makeView(MapViewModel model, Desk desk) {
    return new MapView(model, desk);
  }

  @Override
  protected void refresh(MapViewModel model, MapView view, Snapshot snapshot) {
    model.refresh(snapshot);
  }

  @Override
  protected void inherit(MapViewModel model, MapViewModel before) {
    model.goOnFrom(before);
  }

  @Override
  protected void lead(MapViewModel model, MapView view, Place place) {
    if (place instanceof Place.OnMap(CustomerId customer)) {
      model.revealing().show(customer);
    }
  }

  @Override
  protected Node keyboard(MapView view) {
    return view.keyboard();
  }

  @Override
  public Map<KeyCombination, Runnable> shortcuts() {
    return Map.of(
        new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN),
        () -> view().focusFilter());
  }
}
