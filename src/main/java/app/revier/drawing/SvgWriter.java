package app.revier.drawing;

import app.revier.drawing.Drawing.Bend;
import app.revier.drawing.Drawing.Box;
import app.revier.drawing.Drawing.Colour;
import app.revier.drawing.Drawing.Dot;
import app.revier.drawing.Drawing.Fill;
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
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a drawing as SVG 1.1: text stays text, in whatever font without serifs the reader has, and
 * is fitted to the room it had. The same drawing gives the same letters.
 */
public final class SvgWriter {

  private static final String FONTS = "'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
  private static final int DECIMALS = 2;

  private final StringBuilder defs = new StringBuilder();
  private final StringBuilder body = new StringBuilder();
  private final Map<Stripes, String> hatchings = new LinkedHashMap<>();

  private SvgWriter() {}

  /**
   * A drawing as an XML document.
   *
   * @param language of its words, such as “de”
   */
  public static String write(Drawing drawing, String language) {
    SvgWriter writer = new SvgWriter();
    drawing.marks().forEach(writer::mark);
    String width = number(drawing.width());
    String height = number(drawing.height());
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <svg xmlns="http://www.w3.org/2000/svg" width="%s" height="%s" viewBox="0 0 %s %s"
        xml:lang="%s" role="img" font-family="%s">
    <title>%s</title>
    <desc>%s</desc>
    %s<rect width="100%%" height="100%%" fill="#ffffff"/>
    %s</svg>
    """
        .formatted(
            width,
            height,
            width,
            height,
            escaped(language),
            FONTS,
            escaped(drawing.title()),
            escaped(drawing.words()),
            writer.defs.isEmpty() ? "" : "<defs>\n" + writer.defs + "</defs>\n",
            writer.body);
  }

  private void mark(Mark mark) {
    switch (mark) {
      case Box box -> box(box);
      case Dot dot ->
          element(
              "circle",
              at("cx", dot.x()) + at("cy", dot.y()) + at("r", dot.radius()) + ink(dot.ink()));
      case Way way -> element("path", attribute("d", path(way)) + ink(way.ink()));
      case Line line -> text(line);
    }
  }

  private void box(Box box) {
    String round = box.radius() > 0 ? at("rx", box.radius()) : "";
    element(
        "rect",
        at("x", box.x())
            + at("y", box.y())
            + at("width", box.width())
            + at("height", box.height())
            + round
            + ink(box.ink()));
  }

  private void text(Line line) {
    body.append("<text")
        .append(at("x", line.x()))
        .append(at("y", line.base()))
        .append(at("font-size", line.size()))
        .append(line.bold() ? attribute("font-weight", "bold") : "")
        .append(line.width() > 0 ? at("textLength", line.width()) : "")
        .append(line.width() > 0 ? attribute("lengthAdjust", "spacingAndGlyphs") : "")
        .append(colour("fill", line.colour()))
        .append('>')
        .append(escaped(line.text()))
        .append("</text>\n");
  }

  private void element(String name, String attributes) {
    body.append('<').append(name).append(attributes).append("/>\n");
  }

  private static String path(Way way) {
    return way.steps().stream().map(SvgWriter::step).collect(Collectors.joining(" "));
  }

  private static String step(Step step) {
    return switch (step) {
      case To to -> (to.jump() ? "M" : "L") + number(to.x()) + " " + number(to.y());
      case Bend bend ->
          "C%s %s %s %s %s %s"
              .formatted(
                  number(bend.x1()),
                  number(bend.y1()),
                  number(bend.x2()),
                  number(bend.y2()),
                  number(bend.x()),
                  number(bend.y()));
      case Shut() -> "Z";
    };
  }

  private String ink(Ink ink) {
    return fill(ink.fill()) + pen(ink.pen());
  }

  private String fill(@Nullable Fill fill) {
    return switch (fill) {
      case null -> attribute("fill", "none");
      case Colour colour -> colour("fill", colour);
      case Stripes stripes ->
          attribute("fill", "url(#" + hatchings.computeIfAbsent(stripes, this::define) + ")");
    };
  }

  private static String pen(@Nullable Pen pen) {
    if (pen == null) {
      return "";
    }
    String dashes =
        pen.dashes().isEmpty()
            ? ""
            : attribute(
                "stroke-dasharray",
                pen.dashes().stream().map(SvgWriter::number).collect(Collectors.joining(" ")));
    return colour("stroke", pen.colour()) + at("stroke-width", pen.width()) + dashes;
  }

  /** Stripes are a gradient whose colours do not flow. */
  private String define(Stripes stripes) {
    String id = "hatching-" + (hatchings.size() + 1);
    defs.append("<linearGradient")
        .append(attribute("id", id))
        .append(attribute("gradientUnits", "userSpaceOnUse"))
        .append(attribute("spreadMethod", "repeat"))
        .append(at("x1", stripes.fromX()))
        .append(at("y1", stripes.fromY()))
        .append(at("x2", stripes.toX()))
        .append(at("y2", stripes.toY()))
        .append(">\n");
    double from = 0;
    for (Stripe stripe : stripes.stripes()) {
      stop(from, stripe.colour());
      stop(stripe.until(), stripe.colour());
      from = stripe.until();
    }
    defs.append("</linearGradient>\n");
    return id;
  }

  private void stop(double offset, Colour colour) {
    defs.append("<stop")
        .append(at("offset", offset))
        .append(colour("stop", colour).replace(" stop=", " stop-color="))
        .append("/>\n");
  }

  private static String colour(String what, Colour colour) {
    String code = "#%02x%02x%02x".formatted(colour.red(), colour.green(), colour.blue());
    return attribute(what, code)
        + (colour.opacity() < 1 ? at(what + "-opacity", colour.opacity()) : "");
  }

  private static String at(String name, double value) {
    return attribute(name, number(value));
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + value + "\"";
  }

  private static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** Letters that XML 1.0 does not allow at all are left out. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints()
        .filter(SvgWriter::isAllowed)
        .forEach(
            letter -> {
              switch (letter) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(letter);
              }
            });
    return escaped.toString();
  }

  private static boolean isAllowed(int letter) {
    return letter == '\t'
        || letter == '\n'
        || letter == '\r'
        || (letter >= 0x20 && letter <= 0xd7ff)
        || (letter >= 0xe000 && letter <= 0xfffd)
        || letter >= 0x10000;
  }
}
