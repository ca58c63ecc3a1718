package app.revier.desktop.chart;

import app.revier.territory.Money;
import app.revier.territory.Probability;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/** What is read off a curve: a line at one total, moved by mouse or keys, with its value. */
final class CurveCursor {

  private static final double KEY_STEPS = 50;
  private static final double READING_ABOVE = 26;

  private final Function<CurvePoint, String> words;
  private final Line line = PlotFrame.line("curve-cursor");
  private final Circle dot = new Circle(3.5);
  private final Reading reading = new Reading();
  private @Nullable Double cents;

  /**
   * A cursor that is nowhere.
   *
   * @param words writes the value it is at
   */
  CurveCursor(Function<CurvePoint, String> words) {
    this.words = words;
    ProbabilityCurve.style(dot, "curve-cursor-dot");
  }

  /** What is drawn, from the back. */
  List<Node> nodes() {
    return List.of(line, dot, reading);
  }

  /**
   * Moves it to a total.
   *
   * @param to cents; none takes it away
   * @return what the curve says then, in words
   */
  String move(@Nullable Double to, CurveData shown) {
    cents = to;
    CurvePoint at = at(shown);
    return at == null ? shown.words() : words.apply(at);
  }

  /** Where a key moves it, from the target if it is nowhere; none for other keys. */
  @Nullable Double next(KeyCode key, Axis totals, CurveData shown) {
    double step = (totals.high() - totals.low()) / KEY_STEPS;
    double from = cents == null ? shown.target().point().total().cents() : (double) cents;
    return switch (key) {
      case LEFT -> (Double) Math.max(totals.low(), from - step);
      case RIGHT -> (Double) Math.min(totals.high(), from + step);
      case HOME -> (Double) totals.low();
      case END -> (Double) totals.high();
      default -> null;
    };
  }

  /** The point of the curve it is at; none while it is nowhere. */
  private @Nullable CurvePoint at(CurveData shown) {
    Double to = cents;
    return to == null
        ? null
        : new CurvePoint(Money.ofCents(Math.round(to)), new Probability(shown.chanceAt(to)));
  }

  /** Puts it where it belongs in the plot. */
  void layOut(PlotArea area, Axis totals, CurveData shown) {
    CurvePoint at = at(shown);
    line.setVisible(at != null);
    dot.setVisible(at != null);
    if (at == null) {
      reading.hide();
      return;
    }
    double x = area.x(totals, at.total().cents());
    PlotFrame.place(line, x, area.top(), x, area.bottom());
    dot.setCenterX(x);
    dot.setCenterY(area.y(at.atLeast().value()));
    reading.show(words.apply(at), area, x, area.bottom() - READING_ABOVE);
  }
}
