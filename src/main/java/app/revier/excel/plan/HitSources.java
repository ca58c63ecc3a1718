package app.revier.excel.plan;

import app.revier.excel.plan.HitTable.Trial;
import app.revier.gap.GapPlan;
import app.revier.territory.CustomerId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the amounts and probabilities stand that a total is made of, as formulas refer to them, and
 * what formulas over all of them look like.
 */
final class HitSources {

  private final PlanView view;
  private final Ranges ranges;
  private final List<Series> all = new ArrayList<>();

  /**
   * Columns of outcomes.
   *
   * @param amount what comes
   * @param chance how likely it comes
   */
  private record Series(String amount, String chance) {}

  HitSources(PlanView view, Ranges ranges) {
    this.view = view;
    this.ranges = ranges;
    for (Table table : List.of(Table.CUSTOMERS, Table.PROJECTS)) {
      for (Ranges.Place part : ranges.parts(table)) {
        all.add(new Series(part.range("open-amount"), part.range("open-chance")));
      }
    }
  }

  /** What comes in any case. */
  String certain() {
    return ranges.sum(Table.CUSTOMERS, "secured")
        + "+"
        + ranges.added(Table.CUSTOMERS, part -> "SUMIF(" + part.range("uncontracted") + ",\"<0\")");
  }

  /** All amounts together. */
  String amounts() {
    return over("#A");
  }

  /** All amounts times their probabilities. */
  String mean() {
    return over("#A*#P");
  }

  /** The variance of all outcomes. */
  String variance() {
    return over("#A^2*#P*(1-#P)");
  }

  /** The third central moment of all outcomes. */
  String thirdMoment() {
    return over("#A^3*#P*(1-#P)*(1-2*#P)");
  }

  /** How far amounts are from being multiples of one; zero if all are. */
  String misfit(String step) {
    return over("ABS(ROUND(#A/" + step + ",0)-#A/" + step + ")");
  }

  /** A sum over all outcomes given what they have in common. */
  String given(String term, String z) {
    return all.stream()
        .map(
            series ->
                "SUMPRODUCT("
                    + term.replace("#P", HitFormulas.given(series.chance(), z))
                        .replace("#A", series.amount())
                    + ")")
        .reduce((one, other) -> one + "+" + other)
        .orElse("0");
  }

  private String over(String term) {
    return String.join(
        "+",
        all.stream()
            .map(
                series ->
                    "SUMPRODUCT("
                        + term.replace("#A", series.amount()).replace("#P", series.chance())
                        + ")")
            .toList());
  }

  /** What an outcome is called. */
  String name(Trial trial) {
    return trial.project()
        ? cell(Table.PROJECTS, "project", trial.place())
            + "&\" – \"&"
            + cell(Table.PROJECTS, "at-customer", trial.place())
        : cell(Table.CUSTOMERS, "name", rowOf(trial));
  }

  /** What it brings. */
  String amount(Trial trial) {
    return of(trial, "open-amount");
  }

  /** How likely it comes. */
  String chance(Trial trial) {
    return of(trial, "open-chance");
  }

  private String of(Trial trial, String column) {
    return trial.project()
        ? cell(Table.PROJECTS, column, trial.place())
        : cell(Table.CUSTOMERS, column, rowOf(trial));
  }

  private int rowOf(Trial trial) {
    GapPlan plan = view.outlook();
    CustomerId id = plan.customers().get(trial.place()).customer().id();
    return IntStream.range(0, view.customers().size())
        .filter(i -> view.customers().get(i).customer().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private String cell(Table table, String column, int record) {
    int before = 0;
    for (Ranges.Place part : ranges.parts(table)) {
      int row = part.firstRow() + record - before;
      if (row <= part.lastRow()) {
        return Ranges.quoted(part.sheet()) + "!$" + part.letters(column) + "$" + row;
      }
      before += part.lastRow() - part.firstRow() + 1;
    }
    throw new IllegalArgumentException("no record " + record + " of " + table);
  }
}
