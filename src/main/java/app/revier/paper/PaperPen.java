package app.revier.paper;

import app.revier.drawing.Drawing.Bend;
import app.revier.drawing.Drawing.Box;
import app.revier.drawing.Drawing.Colour;
import app.revier.drawing.Drawing.Dot;
import app.revier.drawing.Drawing.Ink;
import app.revier.drawing.Drawing.Line;
import app.revier.drawing.Drawing.Mark;
import app.revier.drawing.Drawing.Pen;
import app.revier.drawing.Drawing.Shut;
import app.revier.drawing.Drawing.Step;
import app.revier.drawing.Drawing.Stripe;
import app.revier.drawing.Drawing.Stripes;
import app.revier.drawing.Drawing.To;
import app.revier.drawing.Drawing.Way;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Draws the marks of a drawing on a page whose heights run down. */
final class PaperPen {

  /** How far a circle's handles lie from its points, as a part of its radius. */
  private static final float ROUND = 0.5523f;

  /** Letters are drawn out or pressed together at most so much to fill the room they had. */
  private static final double STRETCH = 0.1;

  private final PDPageContentStream content;
  private final PaperFont font;

  PaperPen(PDPageContentStream content, PaperFont font) {
    this.content = content;
    this.font = font;
  }

  /** Draws one. */
  void draw(Mark mark) throws IOException {
    switch (mark) {
      case Box box ->
          inked(
              box.ink(),
              new Area(box.x(), box.y(), box.x() + box.width(), box.y() + box.height()),
              () -> box(box));
      case Dot dot ->
          inked(
              dot.ink(),
              new Area(
                  dot.x() - dot.radius(),
                  dot.y() - dot.radius(),
                  dot.x() + dot.radius(),
                  dot.y() + dot.radius()),
              () -> dot(dot));
      case Way way -> inked(way.ink(), Area.of(way), () -> way(way));
      case Line line -> text(line);
    }
  }

  /** Puts the outline of a mark on the page. */
  private interface Outline {
    void put() throws IOException;
  }

  /** What a mark covers. */
  private record Area(double left, double top, double right, double bottom) {

    static Area of(Way way) {
      double left = Double.MAX_VALUE;
      double top = Double.MAX_VALUE;
      double right = -Double.MAX_VALUE;
      double bottom = -Double.MAX_VALUE;
      for (Step step : way.steps()) {
        if (step instanceof To(double x, double y, boolean _)) {
          left = Math.min(left, x);
          top = Math.min(top, y);
          right = Math.max(right, x);
          bottom = Math.max(bottom, y);
        }
      }
      return new Area(left, top, right, bottom);
    }
  }

  private void inked(Ink ink, Area area, Outline outline) throws IOException {
    switch (ink.fill()) {
      case null -> {}
      case Colour colour -> {
        content.saveGraphicsState();
        fillWith(colour);
        outline.put();
        content.fill();
        content.restoreGraphicsState();
      }
      case Stripes stripes -> {
        content.saveGraphicsState();
        outline.put();
        content.clip();
        hatch(stripes, area);
        content.restoreGraphicsState();
      }
    }
    outline(ink.pen(), outline);
  }

  private void outline(@Nullable Pen pen, Outline outline) throws IOException {
    if (pen != null) {
      Colour colour = pen.colour();
      content.saveGraphicsState();
      content.setStrokingColor(colour.red() / 255f, colour.green() / 255f, colour.blue() / 255f);
      opacity(colour.opacity());
      content.setLineWidth((float) pen.width());
      content.setLineJoinStyle(1);
      float[] dashes = new float[pen.dashes().size()];
      for (int i = 0; i < dashes.length; i++) {
        dashes[i] = pen.dashes().get(i).floatValue();
      }
      content.setLineDashPattern(dashes, 0);
      outline.put();
      content.stroke();
      content.restoreGraphicsState();
    }
  }

  private void fillWith(Colour colour) throws IOException {
    content.setNonStrokingColor(colour.red() / 255f, colour.green() / 255f, colour.blue() / 255f);
    opacity(colour.opacity());
  }

  private void opacity(double opacity) throws IOException {
    if (opacity < 1) {
      PDExtendedGraphicsState state = new PDExtendedGraphicsState();
      state.setStrokingAlphaConstant((float) opacity);
      state.setNonStrokingAlphaConstant((float) opacity);
      content.setGraphicsStateParameters(state);
    }
  }

  /** Each stripe is a bar across the way of the stripes, long enough to cross the area. */
  private void hatch(Stripes stripes, Area area) throws IOException {
    double dx = stripes.toX() - stripes.fromX();
    double dy = stripes.toY() - stripes.fromY();
    double square = dx * dx + dy * dy;
    double first = Double.MAX_VALUE;
    double last = -Double.MAX_VALUE;
    for (double x : new double[] {area.left(), area.right()}) {
      for (double y : new double[] {area.top(), area.bottom()}) {
        double part = ((x - stripes.fromX()) * dx + (y - stripes.fromY()) * dy) / square;
        first = Math.min(first, part);
        last = Math.max(last, part);
      }
    }
    double reach =
        (area.right() - area.left() + area.bottom() - area.top()) / Math.sqrt(square) + 1;
    for (double turn = Math.floor(first); turn <= last; turn++) {
      double from = 0;
      for (Stripe stripe : stripes.stripes()) {
        bar(stripes, turn + from, turn + stripe.until(), reach, area, stripe.colour());
        from = stripe.until();
      }
    }
  }

  private void bar(
      Stripes stripes, double from, double until, double reach, Area area, Colour colour)
      throws IOException {
    double dx = stripes.toX() - stripes.fromX();
    double dy = stripes.toY() - stripes.fromY();
    double square = dx * dx + dy * dy;
    double middleX = (area.left() + area.right()) / 2;
    double middleY = (area.top() + area.bottom()) / 2;
    // The foot of the middle of the area on the way, from which bars reach to both sides.
    double aside = (-(middleX - stripes.fromX()) * dy + (middleY - stripes.fromY()) * dx) / square;
    fillWith(colour);
    boolean begun = false;
    double[][] corners = {
      {from, aside - reach}, {until, aside - reach}, {until, aside + reach}, {from, aside + reach}
    };
    for (double[] corner : corners) {
      float x = (float) (stripes.fromX() + corner[0] * dx - corner[1] * dy);
      float y = (float) (stripes.fromY() + corner[0] * dy + corner[1] * dx);
      if (begun) {
        content.lineTo(x, y);
      } else {
        content.moveTo(x, y);
      }
      begun = true;
    }
    content.closePath();
    content.fill();
  }

  private void box(Box box) throws IOException {
    float left = (float) box.x();
    float top = (float) box.y();
    float right = (float) (box.x() + box.width());
    float bottom = (float) (box.y() + box.height());
    float radius = (float) Math.min(box.radius(), Math.min(box.width(), box.height()) / 2);
    if (radius <= 0) {
      content.addRect(left, top, right - left, bottom - top);
      return;
    }
    float handle = radius * (1 - ROUND);
    content.moveTo(left + radius, top);
    content.lineTo(right - radius, top);
    content.curveTo(right - handle, top, right, top + handle, right, top + radius);
    content.lineTo(right, bottom - radius);
    content.curveTo(right, bottom - handle, right - handle, bottom, right - radius, bottom);
    content.lineTo(left + radius, bottom);
    content.curveTo(left + handle, bottom, left, bottom - handle, left, bottom - radius);
    content.lineTo(left, top + radius);
    content.curveTo(left, top + handle, left + handle, top, left + radius, top);
    content.closePath();
  }

  private void dot(Dot dot) throws IOException {
    box(
        new Box(
            dot.x() - dot.radius(),
            dot.y() - dot.radius(),
            2 * dot.radius(),
            2 * dot.radius(),
            dot.radius(),
            dot.ink()));
  }

  private void way(Way way) throws IOException {
    for (Step step : way.steps()) {
      switch (step) {
        case To(double x, double y, boolean jump) when jump -> content.moveTo((float) x, (float) y);
        case To(double x, double y, boolean _) -> content.lineTo((float) x, (float) y);
        case Bend bend ->
            content.curveTo(
                (float) bend.x1(),
                (float) bend.y1(),
                (float) bend.x2(),
                (float) bend.y2(),
                (float) bend.x(),
                (float) bend.y());
        case Shut() -> content.closePath();
      }
    }
  }

  private void text(Line line) throws IOException {
    String text = font.printable(line.text());
    double natural = font.width(text, line.size());
    if (text.isBlank() || natural == 0) {
      return;
    }
    double room = line.width() == 0 ? natural : line.width();
    double stretch = Math.clamp(room / natural, 1 - STRETCH, 1 + STRETCH);
    double left = line.x() + (room - natural * stretch) / 2;
    content.saveGraphicsState();
    fillWith(line.colour());
    Colour colour = line.colour();
    content.setStrokingColor(colour.red() / 255f, colour.green() / 255f, colour.blue() / 255f);
    content.setLineWidth((float) line.size() / 38);
    content.beginText();
    content.setFont(font.font(), (float) line.size());
    content.setRenderingMode(line.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    content.setTextMatrix(new Matrix((float) stretch, 0, 0, -1, (float) left, (float) line.base()));
    content.showText(text);
    content.endText();
    content.restoreGraphicsState();
  }
}
