package app.revier.desktop.screen.team;

import app.revier.book.TeamReading;
import app.revier.book.TeamRep;
import app.revier.desktop.chart.PlanCharts;
import app.revier.desktop.screen.team.TeamContent.State;
import app.revier.gap.CustomerForecast;
import app.revier.gap.GapPlan;
import app.revier.segment.Cell;
import app.revier.segment.Matrix;
import app.revier.team.ChangedItem;
import app.revier.team.PlanChanges;
import app.revier.team.RepFigures;
import app.revier.team.RepPlan;
import app.revier.team.SharedCustomer;
import app.revier.team.Team;
import app.revier.territory.Money;
import app.revier.text.DoubleTexts;
import app.revier.text.TeamTexts;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Puts a team into the words of its screen. */
final class TeamWords {

  private static final int AT_RISK = 20;

  private final Texts texts;
  private final TeamTexts words;

  TeamWords(Texts texts) {
    this.texts = texts;
    words = new TeamTexts(texts);
  }

  /** A customer with what is at risk there. */
  private record Risk(RepPlan rep, CustomerForecast forecast) {}

  TeamContent content(TeamReading.View view) {
    List<String> leftOut = view.leftOut().stream().map(words::reason).toList();
    Team team = view.team();
    return team == null
        ? new TeamContent(
            State.ALL_LEFT_OUT, "", "", Map.of(), List.of(), List.of(), List.of(), leftOut)
        : new TeamContent(
            State.SHOWN,
            total(team),
            words.hitNote(team),
            cells(team),
            atRisk(team),
            view.shared().shared().stream().map(this::shared).toList(),
            view.help().stream().map(words::help).toList(),
            leftOut);
  }

  /** The rows, a rep each. */
  List<TeamRow> rows(TeamReading.View view) {
    return view.reps().stream()
        .map(rep -> new TeamRow(rep, String.join("; ", words.notes(rep.file()))))
        .toList();
  }

  private static String currency(Team team) {
    return team.reps().getFirst().currency();
  }

  private String total(Team team) {
    RepFigures sum = team.figures();
    String expected = texts.money(sum.expectedTotal(), currency(team));
    String risk = texts.money(sum.atRisk(), currency(team));
    int reps = team.reps().size();
    Money target = sum.target();
    return target == null
        ? texts.get("team.sum-without-target", reps, texts.number(reps), expected, risk)
        : texts.get(
            "team.sum",
            reps,
            texts.number(reps),
            texts.money(target, currency(team)),
            expected,
            risk);
  }

  private Map<Cell, TeamContent.Field> cells(Team team) {
    Map<Cell, TeamContent.Field> cells = new EnumMap<>(Cell.class);
    for (Cell cell : Cell.values()) {
      Matrix.Field field = team.matrix().field(cell);
      cells.put(
          cell,
          new TeamContent.Field(
              texts.get("team.cell-customers", field.customers(), texts.number(field.customers())),
              texts.money(field.revenue(), currency(team))));
    }
    return cells;
  }

  private List<String> atRisk(Team team) {
    List<Risk> all = new ArrayList<>();
    for (RepPlan rep : team.reps()) {
      rep.plan().mostAtRisk(AT_RISK).forEach(one -> all.add(new Risk(rep, one)));
    }
    return all.stream()
        .sorted(Comparator.comparing((Risk one) -> one.forecast().atRisk()).reversed())
        .limit(AT_RISK)
        .map(
            one ->
                texts.get(
                    "team.at-risk-line",
                    one.forecast().customer().name(),
                    one.rep().name(),
                    texts.money(one.forecast().atRisk(), currency(team)),
                    texts.money(one.forecast().base(), currency(team))))
        .toList();
  }

  private String shared(SharedCustomer shared) {
    String currency = shared.one().currency();
    return texts.get(
        "team.double-line",
        shared.a().name(),
        shared.one().name(),
        texts.money(shared.one().baseRevenueOf(shared.a()), currency),
        shared.b().name(),
        shared.other().name(),
        texts.money(shared.other().baseRevenueOf(shared.b()), currency),
        texts.percent(shared.likeness().score()),
        DoubleTexts.why(texts, shared));
  }

  /** A rep beside the list. */
  TeamContent.Rep rep(TeamRow row) {
    TeamRep rep = row.rep();
    RepPlan plan = rep.plan();
    GapPlan gap = plan.plan();
    PlanCharts charts = new PlanCharts(texts, plan.currency());
    PlanChanges changes = rep.changes();
    return new TeamContent.Rep(
        plan.name(),
        String.valueOf(rep.file().file()),
        words.plan(plan),
        row.notes(),
        changes == null ? "" : words.since(changes, plan),
        changes == null
            ? List.of()
            : changes.items().stream().map(item -> changed(item, plan)).toList(),
        plan.hasTarget() ? charts.steps(gap) : List.of(),
        plan.hasTarget() ? gap.parameters().target() : null,
        plan.hasTarget() ? charts.target(gap) : "",
        plan.hasTarget() ? charts.missing(gap) : "");
  }

  private String changed(ChangedItem item, RepPlan plan) {
    String effect = words.effect(item);
    String what = words.title(item) + ": " + words.happened(item, plan);
    return effect.isEmpty() ? what : texts.get("team.changed-by", what, effect);
  }
}
