package app.revier.desktop.screen.map;

import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.tour.TourLayer;
import app.revier.desktop.tour.WeekTours;
import app.revier.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;

/** Which week's tours are on the map, and the colour of each day. */
final class TourBar extends VBox {

  private final Texts texts;
  private final Label title = new Label();
  private final VBox days = new VBox(2);

  TourBar(ToursViewModel model, Texts texts) {
    super(Space.XS);
    this.texts = texts;
    setId("map-tours");
    getStyleClass().add("map-legend");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    CheckBox shown = new CheckBox(texts.get("map.tours"));
    shown.setId("map-tours-shown");
    shown.setSelected(model.shownProperty().get());
    shown.setOnAction(_ -> model.show(shown.isSelected()));
    HBox week =
        new HBox(
            Space.XS,
            Icons.bare(
                Material2AL.CHEVRON_LEFT, texts.get("map.week-before"), () -> model.turn(-1)),
            title,
            Icons.bare(
                Material2AL.CHEVRON_RIGHT, texts.get("map.week-after"), () -> model.turn(1)));
    week.setAlignment(Pos.CENTER_LEFT);
    for (Node each : new Node[] {week, days}) {
      each.visibleProperty().bind(model.shownProperty());
      each.managedProperty().bind(each.visibleProperty());
    }
    HBox head = new HBox(Space.S, shown, week);
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(head, days);
    model.toursProperty().subscribe(this::show);
  }

  private void show(@Nullable WeekTours tours) {
    days.getChildren().clear();
    if (tours == null) {
      return;
    }
    title.setText(tours.title());
    for (WeekTours.Day day : tours.days()) {
      Region line = new Region();
      line.getStyleClass()
          .addAll("map-tour-line", TourLayer.colour(day.tour().date().getDayOfWeek()));
      HBox row = new HBox(Space.S, line, new Label(day.heading()));
      row.setAlignment(Pos.CENTER_LEFT);
      days.getChildren().add(row);
    }
    if (tours.days().isEmpty()) {
      days.getChildren().add(new Label(texts.get("map.no-tours")));
    }
  }
}
