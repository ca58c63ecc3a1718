package app.revier.desktop.tour;

import app.revier.desktop.map.LabelPlaces;
import app.revier.desktop.map.MapColours;
import app.revier.desktop.map.MapLayer;
import app.revier.desktop.map.Viewport;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;

/** Draws the tours of a week: a line for each day in its colour, the visits numbered in order. */
public final class TourLayer implements MapLayer {

  /** The style classes of its colours. */
  public static final List<String> COLOURS =
      Arrays.stream(DayOfWeek.values()).map(TourLayer::colour).toList();

  private static final Font NUMBER = Font.font(Font.getDefault().getFamily(), FontWeight.BOLD, 10);

  /** The number stands beside the middle of the dot, which stays visible. */
  private static final double ASIDE = 9;

  private static final double RADIUS = 7.5;
  private static final double DOT = 4;

  private final MapColours colours;
  private List<DayTour> tours = List.of();

  /** Without tours, in these colours. */
  public TourLayer(MapColours colours) {
    this.colours = colours;
  }

  /** The style class of the colour of a day. */
  public static String colour(DayOfWeek day) {
    return "map-" + day.name().toLowerCase(Locale.ROOT);
  }

  /** Shows other tours. */
  public void show(List<DayTour> next) {
    tours = List.copyOf(next);
  }

  @Override
  public void claim(Viewport view, LabelPlaces places) {
    for (DayTour day : tours) {
      for (DayTour.Visit visit : day.visits()) {
        double x = view.toScreenX(visit.at().x()) + ASIDE;
        double y = view.toScreenY(visit.at().y()) - ASIDE;
        if (x > -RADIUS && y > -RADIUS && x < view.width() && y < view.height()) {
          places.keepAwayFrom(new LabelPlaces.Box(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
        }
      }
    }
  }

  @Override
  public void paint(GraphicsContext pen, Viewport view) {
    pen.setLineJoin(StrokeLineJoin.ROUND);
    pen.setLineCap(StrokeLineCap.ROUND);
    for (DayTour day : tours) {
      trace(pen, view, day);
      pen.setStroke(colours.of("map-halo"));
      pen.setLineWidth(4.5);
      pen.stroke();
      pen.setStroke(colours.of(colour(day.date().getDayOfWeek())));
      pen.setLineWidth(2.5);
      pen.stroke();
    }
  }

  private static void trace(GraphicsContext pen, Viewport view, DayTour day) {
    pen.beginPath();
    boolean first = true;
    for (DayTour.Spot spot : day.way()) {
      double x = view.toScreenX(spot.x());
      double y = view.toScreenY(spot.y());
      if (first) {
        pen.moveTo(x, y);
      } else {
        pen.lineTo(x, y);
      }
      first = false;
    }
  }

  /** A plain dot for each visit, where there is no room for numbers. */
  public MapLayer dots() {
    return (pen, view) -> {
      for (DayTour day : tours) {
        Color colour = colours.of(colour(day.date().getDayOfWeek()));
        for (DayTour.Visit visit : day.visits()) {
          double x = view.toScreenX(visit.at().x());
          double y = view.toScreenY(visit.at().y());
          disc(pen, colours.of("map-white"), x, y, DOT + 1);
          disc(pen, colour, x, y, DOT);
        }
      }
    };
  }

  /** The numbers lie on the dots, so they are drawn after them. */
  public MapLayer numbers() {
    return this::paintNumbers;
  }

  private void paintNumbers(GraphicsContext pen, Viewport view) {
    pen.setFont(NUMBER);
    pen.setTextAlign(TextAlignment.CENTER);
    pen.setTextBaseline(VPos.CENTER);
    for (DayTour day : tours) {
      Color colour = colours.of(colour(day.date().getDayOfWeek()));
      for (int i = 0; i < day.visits().size(); i++) {
        double x = Math.round(view.toScreenX(day.visits().get(i).at().x()) + ASIDE);
        double y = Math.round(view.toScreenY(day.visits().get(i).at().y()) - ASIDE);
        disc(pen, colours.of("map-white"), x, y, RADIUS + 1);
        disc(pen, colour, x, y, RADIUS);
        pen.setFill(colours.of("map-white"));
        pen.fillText(String.valueOf(i + 1), x, y);
      }
    }
  }

  private static void disc(GraphicsContext pen, Color colour, double x, double y, double radius) {
    pen.setFill(colour);
    pen.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }
}
