package app.revier.desktop.screen.week;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What the week holds in sum, and what the rep should know about it. */
final class WeekNotes extends HBox {

  private final Label sum = new Label();
  private final Label hint = Words.muted("");

  WeekNotes(Desk desk) {
    super(Space.L);
    Hyperlink home = new Hyperlink(desk.texts().get("week.set-home"));
    sum.getStyleClass().add("muted");
    home.setOnAction(_ -> desk.navigator().accept(new Place.Top(ScreenId.SETTINGS)));
    home.visibleProperty().bind(hint.textProperty().isNotEmpty());
    hint.visibleProperty().bind(hint.textProperty().isNotEmpty());
    sum.visibleProperty().bind(sum.textProperty().isNotEmpty());
    for (Region each : List.of(sum, hint, home)) {
      each.managedProperty().bind(each.visibleProperty());
      each.setMinWidth(USE_PREF_SIZE);
    }
    // The longest goes over two lines where there is no room beside the others.
    hint.setWrapText(true);
    hint.setMinWidth(0);
    hint.setMinHeight(USE_PREF_SIZE);
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(sum, hint, home);
  }

  /** Shows another state of the week. */
  void show(WeekContent content) {
    sum.setText(content.sum());
    hint.setText(content.planned() ? content.hint() : "");
  }
}
