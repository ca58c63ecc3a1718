package app.revier.cli;

import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.book.VisitLimit;
import app.revier.gap.Advice;
import app.revier.gap.GapPlan;
import app.revier.gap.PlanLimits;
import app.revier.gap.PlannedProject;
import app.revier.gap.RungResult;
import app.revier.gap.ScenarioResult;
import app.revier.gap.Sensitivity;
import app.revier.outcomes.OutcomeDistribution;
import app.revier.text.HandoverTexts;
import app.revier.text.PlanExplanations;
import app.revier.text.ScenarioTexts;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The revenue-gap plan as text. */
final class GapReport {

  private static final double MINUTES_AN_HOUR = 60;

  /** So many points of the series over the visits fit into a line. */
  private static final int POINTS = 7;

  private final Invocation call;
  private final Texts texts;
  private final GapPlan plan;
  private final String currency;
  private final PlanExplanations explanations;
  private final ScenarioTexts scenarios;
  private final String handedOver;
  private final VisitLimit visits;

  GapReport(Invocation call, Snapshot snapshot, GapPlan plan, VisitLimit visits) {
    this.call = call;
    this.plan = plan;
    this.visits = visits;
    texts = call.texts();
    currency = snapshot.settings().get(Setting.CURRENCY);
    explanations = call.explanations(snapshot).plans();
    scenarios = new ScenarioTexts(texts, snapshot.territory(), currency);
    handedOver = new HandoverTexts(texts, snapshot.settings()).leftPlan(snapshot.territory());
  }

  void print(List<WhatIfs.Answer> answers, Sensitivity sensitivity) {
    printFigures();
    OutcomeDistribution distribution = plan.distribution();
    call.say("cli.gap-hit", texts.percent(plan.hitProbability(), 1));
    call.say(
        "cli.gap-quantiles",
        texts.money(distribution.quantile(0.1), currency),
        texts.money(distribution.quantile(0.5), currency),
        texts.money(distribution.quantile(0.9), currency));
    Double factor = plan.overPlanningFactor();
    if (factor != null) {
      call.say("cli.gap-over-planning", texts.number(factor, 2));
    }
    call.out().println(explanations.overPlanning(plan));
    String which = explanations.needed(plan);
    if (!which.isEmpty()) {
      call.out().println(which);
    }
    String growth = explanations.securedGrowth(plan);
    if (!growth.isEmpty()) {
      call.out().println(growth + " " + texts.get("cli.gap-take-contracts"));
    }
    if (!handedOver.isEmpty()) {
      call.out().println(handedOver);
    }
    printLimits();
    call.out().println();
    printProjects();
    printSensitivity(sensitivity);
    printScenarios(answers);
  }

  private void printSensitivity(Sensitivity sensitivity) {
    if (!sensitivity.most().isEmpty()) {
      call.out().println();
      call.say("cli.gap-sensitivity");
      sensitivity.most().stream().map(scenarios::sentence).forEach(call.out()::println);
    }
  }

  private void printFigures() {
    TextTable figures =
        new TextTable("", ">" + texts.currencySign(currency), ">" + texts.get("cli.gap-left"));
    figures.row(
        texts.get("cli.gap-base", String.valueOf(plan.parameters().baseYear())),
        texts.amount(plan.baseRevenue()),
        "");
    figures.row(
        texts.get("cli.gap-target", String.valueOf(plan.parameters().planYear())),
        texts.amount(plan.parameters().target()),
        "");
    figures.row(texts.get("cli.gap-gross"), texts.amount(plan.grossGap()), "");
    figures.row(texts.get("cli.gap-secured"), texts.amount(plan.securedRevenue()), "");
    figures.row(texts.get("cli.gap-erosion"), texts.amount(plan.erosion()), "");
    figures.row(texts.get("cli.gap-at-risk"), texts.amount(plan.atRisk()), "");
    figures.row(texts.get("cli.gap-expected-base"), texts.amount(plan.expectedBase()), "");
    figures.row(texts.get("cli.gap-expected"), texts.amount(plan.expectedGap()), "");
    for (RungResult rung : plan.rungs()) {
      figures.row(
          texts.get("cli.gap-rung", rung.rung().number(), call.terms().rung(rung.rung())),
          texts.amount(rung.expected()),
          texts.amount(rung.gapLeft()));
    }
    figures.row(texts.get("cli.gap-total"), texts.amount(plan.expectedTotal()), "");
    figures.print(call.out());
  }

  /** What the selection takes of the limits, and what more of them would do. */
  private void printLimits() {
    PlanLimits limits = plan.parameters().limits();
    call.out().println(explanations.visitLimit(plan, visits));
    if (limits.isNone() || plan.parameters().takeAll()) {
      return;
    }
    GapPlan.Use use = plan.use();
    List<String> taken = new ArrayList<>();
    if (limits.visits() != null) {
      taken.add(
          texts.get("cli.gap-visits", texts.number(use.visits()), texts.number(limits.visits())));
    }
    if (limits.minutes() != null) {
      taken.add(
          texts.get(
              "cli.gap-hours",
              texts.number(use.minutes() / MINUTES_AN_HOUR, 1),
              texts.number(limits.minutes() / MINUTES_AN_HOUR, 1)));
    }
    if (limits.budget() != null) {
      taken.add(
          texts.get(
              "cli.gap-budget",
              texts.money(use.budget(), currency),
              texts.money(limits.budget(), currency)));
    }
    call.say("cli.gap-limits", String.join(", ", taken));
    String proof = explanations.proof(plan);
    call.out().println(proof.isEmpty() ? texts.get("cli.gap-optimal") : proof);
    explanations.worth(plan).forEach(call.out()::println);
    Advice advice = plan.advice();
    if (advice != null && limits.visits() != null && differ(advice.overVisits())) {
      call.say("cli.gap-over-visits", overVisits(advice.overVisits()));
    }
  }

  /** Whether visits make a difference that can be seen. */
  private boolean differ(List<Advice.VisitPoint> points) {
    return points.stream().map(point -> texts.percent(point.hitProbability())).distinct().count()
        > 1;
  }

  private String overVisits(List<Advice.VisitPoint> points) {
    List<String> some = new ArrayList<>();
    int last = points.size() - 1;
    for (int i = 0; i < POINTS && last > 0; i++) {
      Advice.VisitPoint point = points.get(Math.round(i * last / (float) (POINTS - 1)));
      some.add(
          texts.get(
              "cli.gap-over-visits-point",
              texts.number(point.visits()),
              texts.percent(point.hitProbability())));
    }
    return some.stream().distinct().collect(Collectors.joining(" · "));
  }

  private void printProjects() {
    TextTable table =
        new TextTable(
            texts.get("cli.column-in"),
            ">" + texts.get("cli.column-id"),
            texts.get("cli.column-project"),
            texts.get("cli.column-customer"),
            ">" + texts.get("cli.column-rung"),
            ">" + texts.get("cli.column-plan-value"),
            ">" + texts.get("cli.column-probability"),
            ">" + texts.get("cli.column-visits"),
            texts.get("cli.column-reason"));
    for (PlannedProject planned : plan.projects()) {
      table.row(
          planned.selected() ? "x" : "",
          String.valueOf(planned.project().id().value()),
          planned.project().name(),
          planned.customer().name(),
          String.valueOf(planned.rung().number()),
          texts.amount(planned.planValue()),
          texts.percent(planned.probability()),
          texts.number(planned.project().visits()),
          reason(planned));
    }
    table.print(call.out());
  }

  private String reason(PlannedProject planned) {
    String reason = explanations.project(planned, plan);
    String more =
        planned.reason() == PlannedProject.Reason.SELECTED
            ? explanations.perVisit(planned, plan)
            : planned.leftOut() == null ? "" : explanations.projectEffect(planned, plan);
    return more.isEmpty() ? reason : reason + " " + more;
  }

  private void printScenarios(List<WhatIfs.Answer> answers) {
    if (answers.isEmpty()) {
      return;
    }
    TextTable table =
        new TextTable(
            texts.get("cli.column-what-if"),
            ">" + texts.get("cli.column-secured"),
            ">" + texts.get("cli.column-base"),
            ">" + texts.get("cli.column-gap"),
            ">" + texts.get("cli.column-total"),
            ">" + texts.get("cli.column-hit"),
            ">" + texts.get("cli.column-change"),
            ">" + texts.get("cli.column-kept"),
            texts.get("cli.column-proposal"));
    row(table, texts.get("cli.what-if-plan"), plan, "", "", "");
    for (WhatIfs.Answer answer : answers) {
      ScenarioResult result = answer.result();
      if (result == null) {
        table.row(answer.title(), "", "", "", "", "", "", "", answer.problem());
      } else {
        row(
            table,
            answer.title(),
            result.proposal(),
            explanations.signed(result.difference().hitProbability()),
            texts.percent(result.hitIfKept(), 1),
            proposal(result));
      }
    }
    call.out().println();
    table.print(call.out());
  }

  private void row(
      TextTable table, String title, GapPlan of, String change, String kept, String proposal) {
    table.row(
        title,
        texts.amount(of.securedRevenue()),
        texts.amount(of.expectedBase()),
        texts.amount(of.expectedGap()),
        texts.amount(of.expectedTotal()),
        texts.percent(of.hitProbability(), 1),
        change,
        kept,
        proposal);
  }

  private String proposal(ScenarioResult result) {
    List<String> parts = new ArrayList<>();
    if (!result.comesIn().isEmpty()) {
      parts.add(texts.get("cli.what-if-in", names(result.comesIn())));
    }
    if (!result.goesOut().isEmpty()) {
      parts.add(texts.get("cli.what-if-out", names(result.goesOut())));
    }
    return parts.isEmpty() ? texts.get("cli.what-if-same") : String.join("; ", parts);
  }

  private static String names(List<PlannedProject> projects) {
    return projects.stream()
        .map(planned -> planned.project().name())
        .collect(Collectors.joining(", "));
  }
}
