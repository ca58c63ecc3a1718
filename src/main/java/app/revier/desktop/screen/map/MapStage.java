package app.revier.desktop.screen.map;

import app.revier.desktop.filter.CustomerRow;
import app.revier.desktop.map.Clusters;
import app.revier.desktop.map.Ground;
import app.revier.desktop.map.MapCanvas;
import app.revier.desktop.map.MapGestures;
import app.revier.desktop.map.ScaleBar;
import app.revier.desktop.map.Viewport;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.theme.Space;
import app.revier.desktop.tour.TourLayer;
import app.revier.desktop.tour.WeekTours;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The map with what lies on it: dots, the card under the mouse, buttons, the legend. */
final class MapStage extends StackPane implements MapGestures.Listener {

  /** Around Germany, Austria and Switzerland, until something else is to be seen. */
  private static final Viewport START = new Viewport(0.5292, 0.34, 5.5, 800, 600);

  /** Below this width the legend is in the way until somebody opens it. */
  private static final double NARROW = 640;

  /** So much room the scale takes in its corner, in pixels. */
  private static final double BESIDE = 150;

  private final MapViewModel model;
  private final MapCanvas canvas;
  private final DotLayer dots;
  private final TourLayer tours;
  private final MarkLayer marks;
  private final LassoTool lasso;
  private final HoverCard card;
  private final MapGestures gestures;
  private final TabStops stops;
  private final MapViews views;

  MapStage(MapViewModel model, Desk desk) {
    this.model = model;
    Texts texts = desk.texts();
    List<String> colours = new ArrayList<>(DotLayer.COLOURS);
    colours.addAll(TourLayer.COLOURS);
    canvas = new MapCanvas(Ground.builtIn(), texts.language().code(), colours, START);
    canvas.setId("map-canvas");
    canvas.setAccessibleText(texts.get("map.canvas"));
    dots = new DotLayer(canvas.colours(), texts);
    card = new HoverCard(new MapWords(desk), texts, desk.terms());
    tours = new TourLayer(canvas.colours());
    marks = new MarkLayer(canvas.colours());
    lasso = new LassoTool(model, canvas, marks);
    gestures = new MapGestures(canvas, this);
    gestures.add(new MoveTool(model, canvas, marks));
    gestures.add(lasso);
    canvas.add(tours);
    canvas.add(dots);
    canvas.add(tours.numbers());
    canvas.add(marks);
    canvas.add(
        new ScaleBar(
            canvas.colours(),
            km ->
                km < 1
                    ? texts.get("map.metres", texts.number(Math.round(km * 1000)))
                    : texts.get("map.kilometres", texts.number(Math.round(km)))));
    gestures.install();
    canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    stops = new TabStops(model, canvas);
    canvas.focusedProperty().subscribe(_ -> stops.forget());
    views = new MapViews(model, canvas);
    canvas.viewProperty().subscribe(_ -> stops.forget());
    getStyleClass().add("map-stage");
    setMinSize(0, 0);
    MapLegend legend = new MapLegend(desk, widthProperty(), NARROW);
    MapButtons buttons = new MapButtons(gestures, lasso, views::whole, texts);
    TourBar bar = new TourBar(model.tours(), texts);
    Label hint = MapButtons.hint(model, lasso, texts);
    setAlignment(bar, Pos.TOP_LEFT);
    setMargin(bar, new Insets(Space.S));
    setAlignment(hint, Pos.TOP_CENTER);
    setMargin(hint, new Insets(Space.S));
    setAlignment(legend, Pos.BOTTOM_LEFT);
    setAlignment(buttons, Pos.TOP_RIGHT);
    setMargin(legend, new Insets(Space.S));
    setMargin(buttons, new Insets(Space.S));
    HBox pictures = new HBox(new MapPictures(model.tiles(), canvas));
    pictures.setAlignment(Pos.BOTTOM_RIGHT);
    pictures.setMouseTransparent(true);
    // Between the legend and the scale.
    pictures.setPadding(new Insets(0, BESIDE, Space.XS, BESIDE));
    Pane over = new Pane(card);
    over.setMouseTransparent(true);
    getChildren().addAll(canvas, pictures, legend, bar, buttons, hint, over);
    new MapMenu(model, canvas, texts).install();
    model.contentProperty().subscribe(this::show);
    model.selectedProperty().subscribe(_ -> showChosen());
    model.tours().toursProperty().subscribe(this::show);
    model.near().nearestProperty().subscribe(this::show);
    model
        .moving()
        .movingProperty()
        .subscribe(id -> canvas.setCursor(id == null ? Cursor.DEFAULT : Cursor.CROSSHAIR));
  }

  private void show(@Nullable WeekTours next) {
    tours.show(next == null ? List.of() : next.tours());
    canvas.redraw();
  }

  private void show(@Nullable Nearest next) {
    marks.show(next);
    canvas.redraw();
    if (next != null) {
      views.reveal(next.circle());
    }
  }

  /** Where the keyboard goes on arriving. */
  Node keyboard() {
    return canvas;
  }

  private void show(@Nullable MapContent content) {
    dots.show(content);
    dots.hover(-1);
    card.hide();
    stops.forget();
    canvas.redraw();
    views.placeFirst();
  }

  private void showChosen() {
    dots.select(model.selectedProperty().get());
    canvas.redraw();
  }

  @Override
  public void whole() {
    views.whole();
  }

  /** What part of the map is seen. */
  MapViews views() {
    return views;
  }

  /** Shows where somebody in the list is; none shows nobody. */
  void mark(@Nullable CustomerRow row) {
    dots.mark(row == null ? null : row.id());
    canvas.redraw();
  }

  private int groupAt(double x, double y) {
    MapContent content = model.contentProperty().get();
    return content == null ? -1 : Symbols.at(content, canvas.view(), x, y);
  }

  @Override
  public void clicked(MouseEvent event) {
    MapContent content = model.contentProperty().get();
    int group = groupAt(event.getX(), event.getY());
    card.hide();
    if (content == null || group < 0) {
      if (event.getClickCount() == 2) {
        canvas.show(canvas.view().zoomed(1, event.getX(), event.getY()));
      } else {
        clear();
      }
      return;
    }
    Clusters.Level level = content.clusters().at(canvas.view().zoom());
    model.near().close();
    model.selectDots(level.members(group));
    if (event.getClickCount() == 2) {
      if (level.count(group) == 1) {
        model.openSelected();
      } else {
        views.showSelected();
      }
    }
  }

  @Override
  public void over(double x, double y) {
    MapContent content = model.contentProperty().get();
    int group = groupAt(x, y);
    if (dots.hover(group)) {
      canvas.redraw();
      canvas.setCursor(group < 0 ? Cursor.DEFAULT : Cursor.HAND);
      if (content == null || group < 0) {
        card.hide();
      } else {
        card.show(content, group, content.clusters().at(canvas.view().zoom()), x, y);
      }
    }
  }

  @Override
  public void away() {
    card.hide();
    if (dots.hover(-1)) {
      canvas.redraw();
    }
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case TAB -> {
        if (!event.isControlDown() && stops.goOn(event.isShiftDown())) {
          event.consume();
        }
      }
      case ENTER -> {
        model.openSelected();
        event.consume();
      }
      case ESCAPE -> {
        if (clear()) {
          event.consume();
        }
      }
      default -> {}
    }
  }

  /** Ends what was begun last; tells whether there was anything. */
  private boolean clear() {
    boolean some =
        model.moving().movingProperty().get() != null
            || lasso.onProperty().get()
            || model.near().nearestProperty().get() != null
            || !model.selectedProperty().get().isEmpty();
    if (model.moving().movingProperty().get() != null) {
      model.moving().stop();
    } else if (lasso.onProperty().get()) {
      lasso.onProperty().set(false);
    } else {
      model.near().close();
      model.select(Set.of());
    }
    return some;
  }
}
