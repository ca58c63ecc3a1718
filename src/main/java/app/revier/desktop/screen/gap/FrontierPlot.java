package app.revier.desktop.screen.gap;

import app.revier.desktop.chart.PlotAxis;
import app.revier.desktop.chart.PlotData;
import app.revier.desktop.chart.PlotData.Form;
import app.revier.desktop.chart.PlotData.Look;
import app.revier.desktop.chart.PlotData.Mark;
import app.revier.desktop.chart.PlotData.Point;
import app.revier.gap.Advice;
import app.revier.gap.GapPlan;
import app.revier.selection.SelectionProblem.Resource;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.text.Explanations;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The hit probability over a limit, as a line with a mark at the present limit. */
final class FrontierPlot {

  /** Where hardly anything can be reached the axis shows this much. */
  private static final double LEAST_SHOWN = 0.05;

  private static final double ROOM = 1.15;

  private final Texts texts;
  private final Explanations explanations;
  private final String currency;

  /**
   * What can be reached within a limit.
   *
   * @param limit visits or cents
   * @param hit the highest hit probability that was found
   * @param proven whether none is higher
   */
  record Place(long limit, Probability hit, boolean proven) {}

  /** In a language and a currency. */
  FrontierPlot(Texts texts, Explanations explanations, String currency) {
    this.texts = texts;
    this.explanations = explanations;
    this.currency = currency;
  }

  /** What was found, by rising limits; nothing before the plan is explained. */
  static List<Place> places(GapPlan plan, Resource resource) {
    Advice advice = plan.advice();
    if (advice == null) {
      return List.of();
    }
    return switch (resource) {
      case VISITS ->
          advice.overVisits().stream()
              .map(at -> new Place(at.visits(), at.hitProbability(), at.proven()))
              .toList();
      case BUDGET ->
          advice.overBudget().stream()
              .map(at -> new Place(at.budget().cents(), at.hitProbability(), at.proven()))
              .toList();
      case MINUTES -> List.of();
    };
  }

  /** The line with all places on it. */
  PlotData data(GapPlan plan, Resource resource, List<Place> places) {
    List<Point> points =
        places.stream().map(at -> new Point(at.limit(), at.hit().value())).toList();
    double most = points.stream().mapToDouble(Point::y).max().orElse(0);
    double confidence = plan.parameters().confidence().value();
    double top = Math.clamp(most * ROOM, LEAST_SHOWN, 1);
    // What is chosen above says what lies at the foot.
    PlotAxis across =
        resource == Resource.VISITS ? PlotAxis.numbers(texts) : PlotAxis.money(texts, currency);
    PlotData data =
        PlotData.of(
                across.fromZero(),
                PlotAxis.percent(texts).between(0, top),
                List.of(PlotData.Line.straight("", Look.MAIN, points)),
                words(resource, places))
            .withMarks(marks(plan, resource, places));
    if (confidence <= top) {
      data =
          data.withLevel(confidence, texts.get("gap.frontier-wanted", texts.percent(confidence)));
    }
    Long limit = plan.parameters().limits().of(resource);
    if (limit != null) {
      data = data.withLimit(limit, texts.get("gap.frontier-now", amount(resource, limit)));
    }
    return data.withStops(
        points.stream().map(Point::x).toList(), reading(resource, places), at(places, limit));
  }

  private static int at(List<Place> places, @Nullable Long limit) {
    for (int i = 0; limit != null && i < places.size(); i++) {
      if (places.get(i).limit() >= limit) {
        return i;
      }
    }
    return 0;
  }

  private List<Mark> marks(GapPlan plan, Resource resource, List<Place> places) {
    Long limit = plan.parameters().limits().of(resource);
    List<Mark> marks = new ArrayList<>();
    for (Place at : places) {
      Point point = new Point(at.limit(), at.hit().value());
      boolean here = limit != null && limit == at.limit();
      marks.add(
          new Mark(
              point, here ? explanations.probability(at.hit()) : "", here ? Form.HERE : Form.RING));
    }
    return marks;
  }

  private IntFunction<String> reading(Resource resource, List<Place> places) {
    return index -> {
      Place at = places.get(index);
      return texts.get(
          at.proven() ? "gap.frontier-reading" : "gap.frontier-reading-found",
          amount(resource, at.limit()),
          explanations.probability(at.hit()));
    };
  }

  private String amount(Resource resource, long limit) {
    return resource == Resource.VISITS
        ? texts.get("gap.frontier-visits", limit, texts.number(limit))
        : texts.money(Money.ofCents(limit), currency);
  }

  private String words(Resource resource, List<Place> places) {
    Place first = places.getFirst();
    Place last = places.getLast();
    return texts.get(
        "gap.frontier-words",
        amount(resource, first.limit()),
        explanations.probability(first.hit()),
        amount(resource, last.limit()),
        explanations.probability(last.hit()));
  }
}
