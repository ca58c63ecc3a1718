package app.revier.desktop.screen.gap;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.theme.EmptyState;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** What would be if, beside the plan. */
final class ScenariosView extends StackPane {

  /**
   * The scenarios of a book.
   *
   * @param model the plan they stand beside
   */
  ScenariosView(GapViewModel model, Desk desk) {
    setId("gap-scenarios");
    getChildren()
        .add(
            new EmptyState(
                Material2OutlinedAL.ALT_ROUTE,
                desk.texts().get("gap.scenarios-empty", String.valueOf(model.planYear()))));
  }

  /** What has the keyboard when the rep comes here. */
  Node keyboard() {
    return this;
  }
}
