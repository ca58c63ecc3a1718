package app.revier.desktop.screen.map;

import app.revier.desktop.map.Clusters;
import app.revier.desktop.map.HouseMark;
import app.revier.desktop.map.LabelPlaces;
import app.revier.desktop.map.MapColours;
import app.revier.desktop.map.MapLayer;
import app.revier.desktop.map.Mercator;
import app.revier.desktop.map.Viewport;
import app.revier.desktop.theme.CellChip;
import app.revier.segment.Cell;
import app.revier.territory.CustomerId;
import app.revier.territory.Position;
import app.revier.territory.SizeClass;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/** Draws the customers: a dot for one, a disc with a number for several, and the home. */
final class DotLayer implements MapLayer {

  /** The style classes of its colours. */
  static final List<String> COLOURS = colourNames();

  private static final Font COUNT = Font.font(Font.getDefault().getFamily(), FontWeight.BOLD, 11);

  private final MapColours colours;
  private final Texts texts;
  private @Nullable MapContent content;
  private Set<CustomerId> selected = Set.of();
  private @Nullable CustomerId marked;
  private int over = -1;
  private Color[] fills = {};
  private Color[] edges = {};

  DotLayer(MapColours colours, Texts texts) {
    this.colours = colours;
    this.texts = texts;
  }

  private static List<String> colourNames() {
    List<String> names = new ArrayList<>();
    for (Cell cell : Cell.values()) {
      names.add(CellChip.styleClass(cell));
    }
    names.addAll(
        List.of("map-missing", "map-missing-edge", "map-group", "map-group-text", "map-selected"));
    names.addAll(HouseMark.COLOURS);
    return List.copyOf(names);
  }

  /** Other customers are to be drawn. */
  void show(@Nullable MapContent next) {
    content = next;
  }

  /** These are selected. */
  void select(Set<CustomerId> customers) {
    selected = customers;
  }

  /** This one is pointed at in a list; none is not. */
  void mark(@Nullable CustomerId customer) {
    marked = customer;
  }

  /** The mouse is over a group; -1 over none. Tells whether that is another one than before. */
  boolean hover(int group) {
    boolean changed = over != group;
    over = group;
    return changed;
  }

  @Override
  public void claim(Viewport view, LabelPlaces places) {
    MapContent now = content;
    if (now == null) {
      return;
    }
    Clusters.Level level = now.clusters().at(view.zoom());
    eachInView(
        level,
        view,
        group -> {
          double radius = Symbols.radius(now, level, group);
          places.keepAwayFrom(
              new LabelPlaces.Box(
                  view.toScreenX(level.x()[group]) - radius,
                  view.toScreenY(level.y()[group]) - radius,
                  2 * radius,
                  2 * radius));
        });
  }

  private static void eachInView(Clusters.Level level, Viewport view, IntConsumer each) {
    level.grid().within(view.box().grown(Symbols.LARGEST / view.scale()), each);
  }

  @Override
  public void paint(GraphicsContext pen, Viewport view) {
    MapContent now = content;
    if (now == null) {
      return;
    }
    takeColours();
    Clusters.Level level = now.clusters().at(view.zoom());
    pen.setTextAlign(TextAlignment.CENTER);
    pen.setTextBaseline(VPos.CENTER);
    pen.setFont(COUNT);
    eachInView(level, view, group -> paint(pen, view, now, level, group));
    paintHome(pen, view, now.home());
  }

  private void takeColours() {
    Cell[] cells = Cell.values();
    fills = new Color[cells.length + 1];
    edges = new Color[cells.length + 1];
    for (Cell cell : cells) {
      fills[cell.ordinal()] = colours.of(CellChip.styleClass(cell));
      edges[cell.ordinal()] =
          colours.of(CellChip.styleClass(Cell.of(SizeClass.A, cell.strategy())));
    }
    fills[Dots.MISSING] = colours.of("map-missing");
    edges[Dots.MISSING] = colours.of("map-missing-edge");
  }

  private void paint(
      GraphicsContext pen, Viewport view, MapContent now, Clusters.Level level, int group) {
    double x = view.toScreenX(level.x()[group]);
    double y = view.toScreenY(level.y()[group]);
    double radius = Symbols.radius(now, level, group);
    if (group == over || isSelected(now, level, group)) {
      pen.setFill(colours.of("map-selected"));
      disc(pen, x, y, radius + 3);
    }
    if (level.count(group) == 1) {
      paintDot(pen, now, level.one(group), x, y, radius);
    } else {
      paintGroup(pen, level.count(group), x, y, radius);
    }
  }

  private boolean isSelected(MapContent now, Clusters.Level level, int group) {
    if (selected.isEmpty() && marked == null) {
      return false;
    }
    for (int i = level.begin()[group]; i < level.begin()[group + 1]; i++) {
      CustomerId id = now.dots().rows().get(level.members()[i]).id();
      if (selected.contains(id) || id.equals(marked)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A dot has the colour of its field and a strong edge; it is hollow if it is only about there.
   */
  private void paintDot(
      GraphicsContext pen, MapContent now, int dot, double x, double y, double radius) {
    int cell = now.dots().cell()[dot];
    pen.setFill(edges[cell]);
    disc(pen, x, y, radius);
    pen.setFill(fills[cell]);
    disc(pen, x, y, radius - 1.2);
    if (now.dots().about()[dot]) {
      pen.setFill(edges[cell]);
      disc(pen, x, y, radius * 0.5);
      pen.setFill(colours.of("map-land"));
      disc(pen, x, y, radius * 0.5 - 1);
    } else if (cell == Dots.MISSING) {
      // A sign of its own: grey alone could be taken for a pale field.
      pen.setFill(edges[cell]);
      pen.fillRect(x - radius * 0.5, y - 1, radius, 2);
    }
  }

  private void paintGroup(GraphicsContext pen, int count, double x, double y, double radius) {
    pen.setFill(colours.of("map-white"));
    disc(pen, x, y, radius);
    pen.setFill(colours.of("map-group"));
    disc(pen, x, y, radius - 1.5);
    pen.setFill(colours.of("map-group-text"));
    pen.fillText(shortened(count), Math.round(x), Math.round(y));
  }

  private String shortened(int count) {
    return count < 10_000
        ? texts.number(count)
        : texts.get("map.thousands", texts.number(Math.round(count / 1000.0)));
  }

  private static void disc(GraphicsContext pen, double x, double y, double radius) {
    pen.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private void paintHome(GraphicsContext pen, Viewport view, @Nullable Position home) {
    if (home == null) {
      return;
    }
    HouseMark.paint(
        pen,
        colours,
        view.toScreenX(Mercator.x(home.longitude())),
        view.toScreenY(Mercator.y(home.latitude())));
  }
}
