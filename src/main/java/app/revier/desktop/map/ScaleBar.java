package app.revier.desktop.map;

import java.util.function.DoubleFunction;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** How long some kilometres are on the map, in the lower right corner. */
public final class ScaleBar implements MapLayer {

  private static final double LONGEST = 120;
  private static final double MARGIN = 12;
  private static final Font FONT = Font.font(11);

  private final MapColours colours;
  private final DoubleFunction<String> words;

  /**
   * A bar.
   *
   * @param words the words for some kilometres
   */
  public ScaleBar(MapColours colours, DoubleFunction<String> words) {
    this.colours = colours;
    this.words = words;
  }

  /**
   * The greatest 1, 2 or 5 times a power of ten that is not above a limit.
   *
   * @param most above 0
   */
  static double round(double most) {
    double ten = Math.pow(10, Math.floor(Math.log10(most)));
    double part = most / ten;
    return part >= 5 ? 5 * ten : part >= 2 ? 2 * ten : ten;
  }

  @Override
  public void claim(Viewport view, LabelPlaces places) {
    places.keepAwayFrom(
        new LabelPlaces.Box(
            view.width() - MARGIN - LONGEST, view.height() - MARGIN - 20, LONGEST, 22));
  }

  @Override
  public void paint(GraphicsContext pen, Viewport view) {
    double kilometres = round(view.kilometresPerPixel() * LONGEST);
    double length = Math.round(kilometres / view.kilometresPerPixel());
    double right = Math.floor(view.width() - MARGIN);
    double bottom = Math.floor(view.height() - MARGIN);
    String text = words.apply(kilometres);
    // On whatever picture of the map it lies.
    double wide = Math.max(length, width(text)) + 6;
    pen.setGlobalAlpha(0.85);
    pen.setFill(colours.of("map-halo"));
    pen.fillRect(right - wide + 3, bottom - 22, wide, 24);
    pen.setGlobalAlpha(1);
    pen.setFill(colours.of("map-city"));
    pen.fillRect(right - length, bottom - 2, length, 1);
    pen.fillRect(right - length, bottom - 6, 1, 5);
    pen.fillRect(right - 1, bottom - 6, 1, 5);
    pen.setFont(FONT);
    pen.setTextAlign(TextAlignment.RIGHT);
    pen.setTextBaseline(VPos.BOTTOM);
    pen.fillText(text, right, bottom - 6);
  }

  private static double width(String words) {
    Text text = new Text(words);
    text.setFont(FONT);
    return text.getLayoutBounds().getWidth();
  }
}
