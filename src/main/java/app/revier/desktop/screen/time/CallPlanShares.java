package app.revier.desktop.screen.time;

import app.revier.callplan.PlannedVisits;
import app.revier.callplan.YearCallPlan;
import app.revier.desktop.chart.PairedBars;
import app.revier.segment.Cell;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How time and value are spread over the cells, before and after. */
final class CallPlanShares {

  private final Texts texts;
  private final Terms terms;

  CallPlanShares(Texts texts, Terms terms) {
    this.texts = texts;
    this.terms = terms;
  }

  /** What a cell takes of the time, in the unit of the plan, and is worth; all of it together. */
  private static final class Sum {
    private int visitsToday;
    private int visits;
    private double timeToday;
    private double time;
    private double worthToday;
    private double worth;

    private void add(PlannedVisits one) {
      long weight = one.customer().weight();
      visitsToday += one.today();
      visits += one.visits();
      timeToday += weight * one.today();
      time += weight * one.visits();
      worthToday += Math.max(0, one.worthToday());
      worth += Math.max(0, one.worth());
    }
  }

  /** The bars, a row for each cell with customers. */
  PairedBars.Data of(YearCallPlan plan) {
    Map<Cell, Sum> sums = new EnumMap<>(Cell.class);
    Sum all = new Sum();
    for (PlannedVisits one : plan.customers()) {
      Cell cell = one.customer().classification().cell();
      if (cell != null) {
        sums.computeIfAbsent(cell, _ -> new Sum()).add(one);
        all.add(one);
      }
    }
    List<PairedBars.Row> rows = new ArrayList<>();
    sums.forEach(
        (cell, sum) ->
            rows.add(
                row(
                    cell,
                    bar(part(sum.timeToday, all.timeToday), sum.visitsToday),
                    bar(part(sum.worthToday, all.worthToday)),
                    bar(part(sum.time, all.time), sum.visits),
                    bar(part(sum.worth, all.worth)))));
    return new PairedBars.Data(
        List.of(
            texts.get("callplan.share-before"),
            texts.get("callplan.share-value-before"),
            texts.get("callplan.share-after"),
            texts.get("callplan.share-value")),
        rows,
        texts.get("callplan.shares"));
  }

  /** The bars of a cell: time and value of today, then of the recommendation. */
  private PairedBars.Row row(Cell cell, PairedBars.Bar... bars) {
    Object[] words = new Object[bars.length + 1];
    words[0] = terms.cell(cell);
    for (int i = 0; i < bars.length; i++) {
      words[i + 1] = texts.percent(bars[i].value());
    }
    return new PairedBars.Row(
        terms.cell(cell), cell, List.of(bars), texts.get("callplan.share-words", words));
  }

  private static double part(double some, double all) {
    return all > 0 ? some / all : 0;
  }

  private PairedBars.Bar bar(double part, int visits) {
    return new PairedBars.Bar(
        part, texts.get("callplan.share-visits", texts.percent(part), texts.number(visits)));
  }

  private PairedBars.Bar bar(double part) {
    return new PairedBars.Bar(part, texts.percent(part));
  }
}
