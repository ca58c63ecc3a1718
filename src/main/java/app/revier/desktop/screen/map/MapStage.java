package app.revier.desktop.screen.map;

import app.revier.desktop.filter.CustomerRow;
import app.revier.desktop.map.Clusters;
import app.revier.desktop.map.Ground;
import app.revier.desktop.map.MapCanvas;
import app.revier.desktop.map.MapGestures;
import app.revier.desktop.map.ScaleBar;
import app.revier.desktop.map.Viewport;
import app.revier.desktop.map.WorldBox;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.theme.Space;
import app.revier.desktop.tour.TourLayer;
import app.revier.desktop.tour.WeekTours;
import app.revier.territory.CustomerId;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The map with what lies on it: dots, the card under the mouse, buttons, the legend. */
final class MapStage extends StackPane implements MapGestures.Listener {

  /** Around Germany, Austria and Switzerland, until something else is to be seen. */
  private static final Viewport START = new Viewport(0.5292, 0.34, 5.5, 800, 600);

  private static final double MARGIN = 48;

  /** Below this width the legend is in the way until somebody opens it. */
  private static final double NARROW = 640;

  /** One customer alone is shown with the towns around it. */
  private static final double NEAREST_AT_FIRST = 11;

  private final MapViewModel model;
  private final MapCanvas canvas;
  private final DotLayer dots;
  private final TourLayer tours;
  private final MarkLayer marks;
  private final LassoTool lasso;
  private final HoverCard card;
  private final MapGestures gestures;
  private final TabStops stops;
  private final PauseTransition rest = new PauseTransition(Duration.millis(150));
  private @Nullable Viewport wholeView;
  private boolean isPlaced;
  private @Nullable CustomerId middle;

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
    canvas.viewProperty().subscribe(_ -> moved());
    rest.setOnFinished(_ -> model.lookAt(canvas.view()));
    getStyleClass().add("map-stage");
    setMinSize(0, 0);
    MapLegend legend = new MapLegend(desk, widthProperty(), NARROW);
    MapButtons buttons = new MapButtons(gestures, lasso, this::whole, texts);
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
    Pane over = new Pane(card);
    over.setMouseTransparent(true);
    getChildren().addAll(canvas, legend, bar, buttons, hint, over);
    new MapMenu(model, canvas, texts).install();
    model.contentProperty().subscribe(this::show);
    model.selectedProperty().subscribe(_ -> showChosen());
    model.revealedProperty().subscribe(this::bringIn);
    model.tours().toursProperty().subscribe(this::show);
    model.near().nearestProperty().subscribe(this::show);
    model
        .moving()
        .movingProperty()
        .subscribe(id -> canvas.setCursor(id == null ? Cursor.DEFAULT : Cursor.CROSSHAIR));
    canvas.widthProperty().subscribe(_ -> placeFirst());
    canvas.heightProperty().subscribe(_ -> placeFirst());
  }

  private void show(@Nullable WeekTours next) {
    tours.show(next == null ? List.of() : next.tours());
    canvas.redraw();
  }

  private void show(@Nullable Nearest next) {
    marks.show(next);
    canvas.redraw();
    if (next != null) {
      reveal(next.circle());
    }
  }

  private void moved() {
    stops.forget();
    rest.playFromStart();
  }

  /** Shows all of something that is not seen, or so small that nothing is seen in it. */
  private void reveal(WorldBox circle) {
    Viewport view = canvas.view();
    boolean isSmall = circle.width() * view.scale() < 2 * MARGIN;
    if (isSmall || !view.box().holds(circle)) {
      canvas.show(
          Viewport.of(circle, canvas.getWidth(), canvas.getHeight(), MARGIN, Viewport.NEAREST));
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
    placeFirst();
  }

  /**
   * All of the territory is seen, in whatever window, until the rep looks at something else; or
   * what was seen in the language before.
   */
  private void placeFirst() {
    MapContent content = model.contentProperty().get();
    if (content == null || !hasRoom()) {
      return;
    }
    Viewport before = model.viewBefore();
    CustomerId who = middle;
    middle = null;
    if (who != null) {
      bringIn(who);
    } else if (!isPlaced && before != null) {
      canvas.show(before);
    } else if (content.box() != null && (!isPlaced || canvas.view().equals(wholeView))) {
      whole();
    } else {
      return;
    }
    isPlaced = true;
  }

  private boolean hasRoom() {
    return canvas.getWidth() > 2 * MARGIN && canvas.getHeight() > 2 * MARGIN;
  }

  /** Brings a customer into the middle, with the towns around it, as soon as there is room. */
  private void bringIn(@Nullable CustomerId id) {
    MapContent content = model.contentProperty().get();
    Integer dot = content == null || id == null ? null : content.dots().index().get(id);
    if (content == null || dot == null) {
      return;
    }
    if (hasRoom()) {
      double zoom = Math.max(canvas.view().zoom(), NEAREST_AT_FIRST);
      canvas.show(new Viewport(content.dots().x()[dot], content.dots().y()[dot], zoom, 1, 1));
      isPlaced = true;
    } else {
      middle = id;
    }
  }

  private void showChosen() {
    dots.select(model.selectedProperty().get());
    canvas.redraw();
  }

  @Override
  public void whole() {
    MapContent content = model.contentProperty().get();
    WorldBox box = content == null ? null : content.box();
    if (box != null) {
      canvas.show(
          Viewport.of(box, canvas.getWidth(), canvas.getHeight(), MARGIN, NEAREST_AT_FIRST));
      wholeView = canvas.view();
    }
  }

  /** Shows where somebody in the list is; none shows nobody. */
  void mark(@Nullable CustomerRow row) {
    dots.mark(row == null ? null : row.id());
    canvas.redraw();
  }

  /** Shows all customers that are chosen. */
  void showSelected() {
    MapContent content = model.contentProperty().get();
    int[] chosen = model.selectedDots();
    if (content != null && chosen.length > 0) {
      WorldBox box = content.box(chosen);
      canvas.show(
          Viewport.of(
              box, canvas.getWidth(), canvas.getHeight(), 2 * MARGIN, Viewport.NEAREST - 2));
    }
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
        showSelected();
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
