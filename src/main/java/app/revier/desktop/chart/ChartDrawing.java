package app.revier.desktop.chart;

import app.revier.drawing.Drawing;
import app.revier.drawing.Drawing.Ink;
import app.revier.drawing.Drawing.Mark;
import app.revier.drawing.Drawing.Pen;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;
import javafx.scene.transform.Transform;

/**
 * Takes what is drawn in a chart as a list of marks: its shapes, the grounds and borders of its
 * regions, and its texts, moved and scaled as they are. Rotated texts, pictures and canvases are
 * not taken: no chart has them.
 */
final class ChartDrawing {

  /** On paper: the colours of the light theme, and nothing of mouse, focus and cursor. */
  private static final String ON_PAPER = "on-paper";

  private static final double NARROWEST = 480;
  private static final double WIDEST = 960;
  private static final double HIGHEST = 640;
  private static final double FLATTEST = 3.2;
  private static final double EDGE = 16;
  private static final double TITLE_SIZE = 17;
  private static final double TITLE_LINE = 22;
  private static final double TITLE_GAP = 10;
  private static final Drawing.Colour INK = new Drawing.Colour(36, 41, 47, 1);

  private final List<Mark> marks = new ArrayList<>();

  private ChartDrawing() {}

  /**
   * Draws a chart as it is on paper: in the light theme, in a size fit for a page, below its title.
   * The chart itself is left as it was. On the JavaFX thread.
   *
   * @param chart in a scene
   */
  static Drawing onPaper(Region chart, String title) {
    double width = chart.getWidth();
    double height = chart.getHeight();
    double paperWidth = Math.clamp(Math.max(width, chart.prefWidth(-1)), NARROWEST, WIDEST);
    double least = Math.max(chart.prefHeight(paperWidth), paperWidth / FLATTEST);
    double paperHeight = Math.max(least, Math.min(height, HIGHEST));
    ChartDrawing drawing = new ChartDrawing();
    double head;
    chart.getStyleClass().add(ON_PAPER);
    try {
      chart.applyCss();
      chart.resize(paperWidth, paperHeight);
      chart.layout();
      head = EDGE + drawing.title(title, paperWidth);
      drawing.addAt(chart, Transform.translate(EDGE, head), 1);
    } finally {
      chart.getStyleClass().remove(ON_PAPER);
      chart.applyCss();
      chart.resize(width, height);
      chart.layout();
    }
    String words = chart.getAccessibleText();
    return new Drawing(
        title,
        words == null ? "" : words,
        paperWidth + 2 * EDGE,
        head + paperHeight + EDGE,
        drawing.marks);
  }

  /**
   * Writes the title, in several lines where it is long.
   *
   * @return how much room it takes
   */
  private double title(String title, double most) {
    Font font = DrawnPicture.font(TITLE_SIZE, true);
    Text whole = new Text(title);
    whole.setFont(font);
    whole.setWrappingWidth(most);
    double base = EDGE + TITLE_SIZE;
    double below = TITLE_GAP;
    for (TextLineInfo line : whole.getLayoutInfo().getTextLines(false)) {
      String words = title.substring(line.start(), line.end()).strip();
      marks.add(
          new Drawing.Line(
              words, EDGE, base + below - TITLE_GAP, width(words, font), TITLE_SIZE, true, INK));
      below += TITLE_LINE;
    }
    return below;
  }

  private void add(Node node, Transform outer, double opacity) {
    if (node.isVisible() && node.getOpacity() > 0) {
      addAt(node, outer.createConcatenation(node.getLocalToParentTransform()), opacity);
    }
  }

  private void addAt(Node node, Transform place, double outerOpacity) {
    double opacity = outerOpacity * node.getOpacity();
    DrawnPaint paint = new DrawnPaint(place, opacity);
    switch (node) {
      case Text text -> text(text, place, paint);
      case Shape shape -> shape(shape, place, paint);
      case Region region -> region(region, place, paint);
      default -> {}
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> add(child, place, opacity));
    }
  }

  private void region(Region region, Transform place, DrawnPaint paint) {
    Background ground = region.getBackground();
    if (ground != null) {
      for (BackgroundFill fill : ground.getFills()) {
        double left = fill.getInsets().getLeft();
        double top = fill.getInsets().getTop();
        double width = region.getWidth() - left - fill.getInsets().getRight();
        double height = region.getHeight() - top - fill.getInsets().getBottom();
        Ink ink = new Ink(paint.fill(fill.getFill(), left, top, width, height), null);
        box(left, top, width, height, fill.getRadii().getTopLeftHorizontalRadius(), ink, place);
      }
    }
    if (region.getBorder() != null) {
      region
          .getBorder()
          .getStrokes()
          .forEach(stroke -> marks.addAll(DrawnBorder.of(stroke, region, place, paint)));
    }
  }

  private void box(
      double x, double y, double width, double height, double radius, Ink ink, Transform place) {
    if (width > 0 && height > 0 && (ink.fill() != null || ink.pen() != null)) {
      marks.add(DrawnBorder.box(x, y, width, height, radius, ink, place));
    }
  }

  private void shape(Shape shape, Transform place, DrawnPaint paint) {
    Bounds bounds = shape.getLayoutBounds();
    Pen pen = paint.pen(shape);
    Ink ink =
        new Ink(
            shape.getFill() == null
                ? null
                : paint.fill(
                    shape.getFill(),
                    bounds.getMinX(),
                    bounds.getMinY(),
                    bounds.getWidth(),
                    bounds.getHeight()),
            pen);
    if (ink.fill() == null && pen == null) {
      return;
    }
    switch (shape) {
      case Circle circle -> {
        Point2D middle = place.transform(circle.getCenterX(), circle.getCenterY());
        double radius = circle.getRadius() * paint.scale();
        marks.add(new Drawing.Dot(middle.getX(), middle.getY(), radius, ink));
      }
      case Rectangle box ->
          box(
              box.getX(),
              box.getY(),
              box.getWidth(),
              box.getHeight(),
              box.getArcWidth() / 2,
              ink,
              place);
      default -> marks.add(new Drawing.Way(DrawnWay.of(shape, place), ink));
    }
  }

  private void text(Text text, Transform place, DrawnPaint paint) {
    String all = text.getText();
    Drawing.Fill fill = paint.fill(text.getFill(), 0, 0, 0, 0);
    if (all.isBlank() || !(fill instanceof Drawing.Colour colour)) {
      return;
    }
    List<TextLineInfo> lines = text.getLayoutInfo().getTextLines(false);
    boolean bold = text.getFont().getStyle().toLowerCase(Locale.ROOT).contains("bold");
    // Labels hang their texts from the base of the first line.
    double base = text.getY() + (text.getTextOrigin() == VPos.TOP ? text.getBaselineOffset() : 0);
    for (TextLineInfo line : lines) {
      String words = all.substring(line.start(), line.end()).strip();
      double below = line.bounds().getMinY() - lines.getFirst().bounds().getMinY();
      double width = width(words, text.getFont());
      Point2D begin = place.transform(left(text, width), base + below);
      if (!words.isEmpty()) {
        marks.add(
            new Drawing.Line(
                words,
                begin.getX(),
                begin.getY(),
                width * paint.scale(),
                text.getFont().getSize() * paint.scale(),
                bold,
                colour));
      }
    }
  }

  private static double width(String words, Font font) {
    Text measured = new Text(words);
    measured.setFont(font);
    return measured.getLayoutBounds().getWidth();
  }

  /** Where a line of a text begins, that is so wide. */
  private static double left(Text text, double width) {
    boolean wraps = text.getWrappingWidth() > 0;
    double left = wraps ? text.getX() : text.getLayoutBounds().getMinX();
    double room = wraps ? text.getWrappingWidth() : text.getLayoutBounds().getWidth();
    return switch (text.getTextAlignment()) {
      case CENTER -> left + (room - width) / 2;
      case RIGHT -> left + room - width;
      case LEFT, JUSTIFY -> left;
    };
  }
}
