package app.revier.desktop.screen.week;

import app.revier.agenda.StopId;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.screen.week.WeekContent.Day;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.text.Texts;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * The tours of the week on a small map, in the colours of their days. It only shows and lets choose
 * a stop; for more there is the large one. It can be folded away, and is gone where there is no
 * room. Beside a stop in a window that is not high it folds by itself, so that the lists keep some
 * lines, unless the rep opens it there or has chosen the stop on it.
 */
final class WeekMap extends VBox {

  private static final String KEY = "week-screen.map";
  private static final String FOLDED = "folded";
  private static final String KEPT = "kept";

  /** Below this height there is no room for it. */
  private static final double LOW = 560;

  /** Below this height a stop, the map and three lines of a list do not fit together. */
  private static final double TIGHT = 760;

  /** So much of the height is the map's, within limits: it only has to show where to. */
  private static final double PART = 0.18;

  private static final double LEAST = 104;
  private static final double MOST = 260;

  private final Desk desk;
  private final Texts texts;
  private final TourMap map;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
  private final DoubleProperty room = new SimpleDoubleProperty(this, "room", LOW);
  private final BooleanProperty besideStop = new SimpleBooleanProperty(this, "besideStop");
  private final WeekViewModel model;
  private List<Day> days = List.of();
  private @Nullable StopId chosenHere;

  /** What the rep did to it last: folded it, kept it open beside a stop, or neither. */
  private String wish;

  WeekMap(WeekViewModel model, Desk desk) {
    super(Space.XS);
    this.model = model;
    this.desk = desk;
    texts = desk.texts();
    setId("week-map");
    wish = Objects.requireNonNullElse(desk.memory().get(KEY), "");
    map = new TourMap(desk, model.selectedProperty(), this::choose);
    map.visibleProperty().bind(open);
    map.managedProperty().bind(open);
    setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(head(), map);
    model.selectedProperty().subscribe(_ -> draw());
    room.subscribe(_ -> draw());
    besideStop.subscribe(_ -> draw());
  }

  /** The map does not vanish under the pointer. */
  private void choose(StopId stop) {
    chosenHere = stop;
    model.select(stop);
  }

  private HBox head() {
    ToggleButton fold = new ToggleButton(texts.get("week.map"));
    fold.setId("week-map-open");
    fold.getStyleClass().setAll("week-map-fold");
    fold.graphicProperty()
        .bind(
            open.map(
                shown ->
                    Icons.of(
                        shown
                            ? Material2OutlinedAL.EXPAND_LESS
                            : Material2OutlinedAL.EXPAND_MORE)));
    open.subscribe(fold::setSelected);
    fold.setOnAction(_ -> fold(!fold.isSelected()));
    fold.setMaxWidth(Double.MAX_VALUE);
    fold.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(fold, Priority.ALWAYS);
    Button large =
        Icons.bare(
            Material2OutlinedMZ.OPEN_IN_FULL,
            texts.get("week.map-large"),
            () -> desk.navigator().accept(new Place.Top(ScreenId.MAP)));
    large.setId("week-map-large");
    HBox head = new HBox(Space.S, fold, large);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  /** The height of what it stands in. */
  DoubleProperty roomProperty() {
    return room;
  }

  /** Whether a stop is shown above. */
  BooleanProperty besideStopProperty() {
    return besideStop;
  }

  /** Whether the map is to be seen, and not only its heading. */
  ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  private void fold(boolean folded) {
    wish = folded ? FOLDED : isCrowding() ? KEPT : "";
    desk.memory().put(KEY, wish);
    draw();
  }

  private boolean isCrowding() {
    return besideStop.get()
        && room.get() < TIGHT
        && !Objects.equals(model.selectedProperty().get(), chosenHere);
  }

  private boolean isWanted() {
    return !wish.equals(FOLDED) && (wish.equals(KEPT) || !isCrowding());
  }

  /** Shows another state of the week; the ground is looked up after its days are shown. */
  void show(WeekContent content) {
    days = content.days();
    draw();
  }

  /** A week without visits has no map. */
  private void settle() {
    double height = room.get();
    setVisible(height >= LOW && days.stream().anyMatch(TourMap::hasTour));
    setManaged(isVisible());
    map.setHeights(Math.clamp(height * PART, LEAST, MOST));
    open.set(isVisible() && isWanted());
  }

  private void draw() {
    settle();
    if (open.get()) {
      map.show(days);
    }
  }
}
