package app.revier.desktop.map;

import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** Names the towns: the larger ones first, the smaller ones the nearer one looks. */
final class TownPainter {

  /** How many of the largest towns in view are named even if something lies there. */
  private static final int IMPORTANT = 6;

  private static final double HALO = 1;

  private final List<MapTown> towns;
  private final MapColours colours;
  private final String language;
  private final Style[] styles;
  private final float[] widths;

  private record Style(int inhabitants, Font font, double height, String colour) {

    private static Style of(int inhabitants, FontWeight weight, double size, String colour) {
      Font font = Font.font(Font.getDefault().getFamily(), weight, size);
      return new Style(inhabitants, font, size * 1.2, colour);
    }
  }

  TownPainter(Ground ground, MapColours colours, String language) {
    towns = ground.towns();
    this.colours = colours;
    this.language = language;
    widths = new float[towns.size()];
    styles =
        new Style[] {
          Style.of(500_000, FontWeight.BOLD, 14, "map-city"),
          Style.of(100_000, FontWeight.NORMAL, 13, "map-city"),
          Style.of(20_000, FontWeight.NORMAL, 12, "map-town"),
          Style.of(0, FontWeight.NORMAL, 11, "map-town")
        };
  }

  /** From how many inhabitants on towns are named at a zoom. */
  static double least(double zoom) {
    return 400_000 * Math.pow(2.35, 5 - zoom);
  }

  void paint(GraphicsContext pen, Viewport view, LabelPlaces places) {
    double least = least(view.zoom());
    WorldBox seen = view.box();
    pen.setTextAlign(TextAlignment.LEFT);
    pen.setTextBaseline(VPos.CENTER);
    int shown = 0;
    for (int i = 0; i < towns.size(); i++) {
      MapTown town = towns.get(i);
      if (town.inhabitants() < least) {
        return;
      }
      if (seen.contains(town.x(), town.y())) {
        Style style = style(town);
        double x = view.toScreenX(town.x());
        double y = view.toScreenY(town.y());
        Optional<LabelPlaces.Box> room =
            places.place(x, y, width(i, style), style.height, shown < IMPORTANT);
        if (room.isPresent()) {
          shown++;
          draw(pen, town, style, x, y, room.get());
        }
      }
    }
  }

  private Style style(MapTown town) {
    for (Style style : styles) {
      if (town.inhabitants() >= style.inhabitants) {
        return style;
      }
    }
    return styles[styles.length - 1];
  }

  private double width(int town, Style style) {
    if (widths[town] == 0) {
      Text text = new Text(towns.get(town).name(language));
      text.setFont(style.font);
      widths[town] = (float) Math.ceil(text.getLayoutBounds().getWidth());
    }
    return widths[town];
  }

  /** A light edge around the letters keeps them readable on lines. */
  private void draw(
      GraphicsContext pen, MapTown town, Style style, double x, double y, LabelPlaces.Box room) {
    Color ink = colours.of(style.colour);
    pen.setFill(ink);
    pen.fillRect(Math.round(x) - 1, Math.round(y) - 1, 3, 3);
    pen.setFont(style.font);
    String name = town.name(language);
    double left = Math.round(room.x());
    double middle = Math.round(room.y() + room.height() / 2);
    pen.setFill(colours.of("map-halo"));
    pen.fillText(name, left - HALO, middle);
    pen.fillText(name, left + HALO, middle);
    pen.fillText(name, left, middle - HALO);
    pen.fillText(name, left, middle + HALO);
    pen.setFill(ink);
    pen.fillText(name, left, middle);
  }
}
