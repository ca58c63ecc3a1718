package app.revier.desktop.nav;

import app.revier.book.Snapshot;
import javafx.scene.Parent;

/**
 * One screen of the shell. Its view is built once, when it is first shown. On the JavaFX thread.
 */
public interface Screen {

  /** Which screen it is. */
  ScreenId id();

  /** What is shown; the same node at every call. */
  Parent view();

  /** Leads to a place on this screen. */
  void show(Place place);

  /**
   * The book has changed. Called also while the screen is hidden: then remember, and do no work.
   */
  void refresh(Snapshot snapshot);
}
