package app.revier.desktop.screen.map;

import app.revier.desktop.map.MapCanvas;

/** The Tab key on the map: from customer to customer, from the middle outward, then on. */
final class TabStops {

  /** So many symbols near the middle can be reached before the key leads on. */
  private static final int MOST = 15;

  private final MapViewModel model;
  private final MapCanvas canvas;
  private int[] groups = {};
  private int at = -1;

  TabStops(MapViewModel model, MapCanvas canvas) {
    this.model = model;
    this.canvas = canvas;
  }

  /** Begins in the middle again. */
  void forget() {
    at = -1;
  }

  /**
   * Goes to the next customers, or back.
   *
   * @return whether there are any; if not, the key leads away from the map
   */
  boolean goOn(boolean back) {
    MapContent content = model.contentProperty().get();
    if (content == null) {
      return false;
    }
    if (at < 0) {
      groups = Symbols.nearMiddle(content, canvas.view(), MOST);
    }
    int next = back ? at - 1 : at + 1;
    if (next < 0 || next >= groups.length) {
      return false;
    }
    at = next;
    model.selectDots(content.clusters().at(canvas.view().zoom()).members(groups[next]));
    return true;
  }
}
