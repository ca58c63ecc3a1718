package app.revier.desktop.screen.time;

import app.revier.desktop.screen.time.TimeViewModel.Look;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** The title of the screen and what is looked at. */
final class TimeTabs extends HBox {

  TimeTabs(TimeViewModel model, Texts texts) {
    super(Space.L);
    setAlignment(Pos.CENTER_LEFT);
    Label title = Words.title(texts.get("time.title"));
    title.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox();
    row.getStyleClass().add("segments");
    ToggleGroup group = new ToggleGroup();
    for (Look look : Look.values()) {
      String code = look.name().toLowerCase(Locale.ROOT).replace('_', '-');
      ToggleButton button = new ToggleButton(texts.get("time.look-" + code));
      button.setId("time-look-" + code);
      button.getStyleClass().add("small");
      button.setToggleGroup(group);
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(
          _ -> {
            // One of them is always on.
            button.setSelected(true);
            model.lookProperty().set(look);
          });
      model.lookProperty().subscribe(now -> button.setSelected(now == look));
      row.getChildren().add(button);
    }
    getChildren().addAll(title, row);
  }
}
