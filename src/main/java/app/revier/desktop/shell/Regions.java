package app.revier.desktop.shell;

import app.revier.desktop.nav.Focusable;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The parts of the window F6 goes through, so that the keyboard is anywhere within a few keys. */
final class Regions {

  private Regions() {}

  /**
   * The next part in which something can take the keyboard.
   *
   * @param regions in order
   * @param owner what has the keyboard now
   * @param step 1 for the next, -1 for the one before
   * @return none if nothing can take it
   */
  static @Nullable Region next(List<Region> regions, @Nullable Node owner, int step) {
    int at = -1;
    for (int i = 0; i < regions.size(); i++) {
      if (owner != null && Focusable.isIn(owner, regions.get(i))) {
        at = i;
      }
    }
    int from = at < 0 && step < 0 ? 0 : at;
    for (int i = 1; i <= regions.size(); i++) {
      Region region = regions.get(Math.floorMod(from + step * i, regions.size()));
      if (Focusable.first(region) != null) {
        return region;
      }
    }
    return null;
  }
}
