package app.revier.desktop.screen.time;

import app.revier.desktop.screen.time.TimeViewModel.Look;
import app.revier.desktop.theme.Segments;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The title of the screen and what is looked at. */
final class TimeTabs extends HBox {

  TimeTabs(TimeViewModel model, Texts texts) {
    super(Space.L);
    setAlignment(Pos.CENTER_LEFT);
    Label title = Words.title(texts.get("time.title"));
    title.setMinWidth(USE_PREF_SIZE);
    getChildren()
        .addAll(
            title,
            Segments.of(
                Look.class,
                "time-look",
                code -> texts.get("time.look-" + code),
                model.lookProperty()));
  }
}
