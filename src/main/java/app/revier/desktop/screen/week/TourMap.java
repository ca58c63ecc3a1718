package app.revier.desktop.screen.week;

import app.revier.agenda.StopId;
import app.revier.book.WeekSettings;
import app.revier.desktop.map.Ground;
import app.revier.desktop.map.HouseMark;
import app.revier.desktop.map.MapCanvas;
import app.revier.desktop.map.MapColours;
import app.revier.desktop.map.MapLayer;
import app.revier.desktop.map.Viewport;
import app.revier.desktop.map.WorldBox;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.screen.week.WeekContent.Block;
import app.revier.desktop.screen.week.WeekContent.Day;
import app.revier.desktop.tour.DayTour;
import app.revier.desktop.tour.TourLayer;
import app.revier.territory.Position;
import app.revier.text.Texts;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The canvas of the small map of a week: tours, houses, the chosen stop, and which is pointed at.
 */
final class TourMap extends StackPane {

  private static final double MARGIN = 22;
  private static final double NEAREST = 11;
  private static final double REACH = 13;

  /** Around Germany, until a tour is to be seen. */
  private static final Viewport START = new Viewport(0.5292, 0.34, 5.5, 260, 120);

  private final Desk desk;
  private final Texts texts;
  private final ObservableValue<@Nullable StopId> chosen;
  private final Consumer<StopId> choose;
  private final Tooltip name = new Tooltip();
  private @Nullable MapCanvas canvas;
  private @Nullable TourLayer layer;
  private List<Day> days = List.of();
  private @Nullable WorldBox seen;
  private boolean isAskedFor;

  /**
   * A map without tours.
   *
   * @param chosen the stop that is chosen elsewhere
   * @param choose chooses a stop
   */
  TourMap(Desk desk, ObservableValue<@Nullable StopId> chosen, Consumer<StopId> choose) {
    this.desk = desk;
    this.chosen = chosen;
    this.choose = choose;
    texts = desk.texts();
    getStyleClass().add("week-map");
  }

  /** Is so high from now on, in pixels. */
  void setHeights(double height) {
    setMinHeight(Math.round(height));
    setMaxHeight(Math.round(height));
  }

  /** Whether a day leads anywhere. */
  static boolean hasTour(Day day) {
    DayTour tour = day.tour();
    return tour != null && !tour.visits().isEmpty();
  }

  /** Shows the tours of some days, as soon as the ground is known. */
  void show(List<Day> next) {
    days = next;
    MapCanvas map = canvas;
    TourLayer tours = layer;
    if (map == null || tours == null) {
      ask();
      return;
    }
    tours.show(tours());
    WorldBox box = box();
    if (box != null && !box.equals(seen)) {
      fit(map, box);
    }
    map.redraw();
  }

  /** The ground takes a moment to be read for the first time. */
  private void ask() {
    if (!isAskedFor) {
      isAskedFor = true;
      desk.tasks().latest(this, _ -> Ground.builtIn(), this::build);
    }
  }

  private void build(Ground ground) {
    List<String> colours = new ArrayList<>(TourLayer.COLOURS);
    colours.addAll(HouseMark.COLOURS);
    colours.add("map-selected");
    MapCanvas map = new MapCanvas(ground, texts.language().code(), colours, START);
    map.setId("week-map-canvas");
    map.setAccessibleText(texts.get("week.map-canvas"));
    map.setFocusTraversable(false);
    TourLayer tours = new TourLayer(map.colours());
    map.add(tours);
    map.add((pen, view) -> paintHome(pen, view, map.colours()));
    map.add(tours.dots());
    map.add(chosenMark(map.colours()));
    map.setOnMouseClicked(this::click);
    map.setOnMouseMoved(this::point);
    Tooltip.install(map, name);
    map.widthProperty().subscribe(_ -> fit(map, seen));
    map.heightProperty().subscribe(_ -> fit(map, seen));
    canvas = map;
    layer = tours;
    getChildren().setAll(map);
    show(days);
  }

  private List<DayTour> tours() {
    List<DayTour> tours = new ArrayList<>();
    for (Day day : days) {
      DayTour tour = day.tour();
      if (tour != null && hasTour(day)) {
        tours.add(tour);
      }
    }
    return tours;
  }

  private @Nullable WorldBox box() {
    List<DayTour.Spot> spots = tours().stream().flatMap(tour -> tour.way().stream()).toList();
    return spots.isEmpty()
        ? null
        : WorldBox.around(
            spots.stream().mapToDouble(DayTour.Spot::x).toArray(),
            spots.stream().mapToDouble(DayTour.Spot::y).toArray());
  }

  private void fit(MapCanvas map, @Nullable WorldBox box) {
    seen = box;
    boolean hasRoom = map.getWidth() > 2 * MARGIN && map.getHeight() > 2 * MARGIN;
    if (box != null && hasRoom) {
      map.show(Viewport.of(box, map.getWidth(), map.getHeight(), MARGIN, NEAREST));
    }
  }

  private void paintHome(GraphicsContext pen, Viewport view, MapColours colours) {
    Position home = desk.book().snapshot().settings().find(WeekSettings.HOME);
    if (home != null) {
      DayTour.Spot spot = DayTour.Spot.of(home);
      HouseMark.paint(pen, colours, view.toScreenX(spot.x()), view.toScreenY(spot.y()));
    }
  }

  /** A ring around the stop that is chosen. */
  private MapLayer chosenMark(MapColours colours) {
    return (pen, view) -> {
      StopId stop = chosen.getValue();
      for (Visit visit : visits()) {
        if (stop != null && stop.equals(visit.block().stop())) {
          double x = view.toScreenX(visit.spot().x());
          double y = view.toScreenY(visit.spot().y());
          pen.setStroke(colours.of("map-selected"));
          pen.setLineWidth(3);
          pen.strokeOval(x - 8, y - 8, 16, 16);
        }
      }
    };
  }

  private record Visit(Day day, Block block, DayTour.Spot spot) {}

  private List<Visit> visits() {
    List<Visit> visits = new ArrayList<>();
    for (Day day : days) {
      DayTour tour = day.tour();
      if (tour != null) {
        List<Block> stops = day.stops();
        for (DayTour.Visit visit : tour.visits()) {
          visits.add(new Visit(day, stops.get(visit.stop()), visit.at()));
        }
      }
    }
    return visits;
  }

  /** The visit whose place is nearest to a pixel; none if none is near. */
  private @Nullable Visit at(MapCanvas map, double x, double y) {
    Visit best = null;
    double least = REACH;
    for (Visit visit : visits()) {
      Viewport view = map.view();
      double off =
          Math.hypot(view.toScreenX(visit.spot().x()) - x, view.toScreenY(visit.spot().y()) - y);
      if (off < least) {
        least = off;
        best = visit;
      }
    }
    return best;
  }

  private void click(MouseEvent event) {
    MapCanvas map = canvas;
    Visit visit = map == null ? null : at(map, event.getX(), event.getY());
    StopId stop = visit == null ? null : visit.block().stop();
    if (stop != null) {
      choose.accept(stop);
    }
  }

  private void point(MouseEvent event) {
    MapCanvas map = canvas;
    if (map == null) {
      return;
    }
    Visit visit = at(map, event.getX(), event.getY());
    map.setCursor(visit == null ? Cursor.DEFAULT : Cursor.HAND);
    name.setText(
        visit == null
            ? texts.get("week.map-hint")
            : texts.get(
                "week.map-visit",
                visit.day().heading(),
                texts.time(LocalTime.ofSecondOfDay(visit.block().from() * 60L)),
                visit.block().title()));
  }
}
