package app.revier.cli;

import app.revier.book.OmittedFile;
import app.revier.book.TeamReading;
import app.revier.book.TeamRep;
import app.revier.segment.Cell;
import app.revier.segment.Matrix;
import app.revier.team.ChangedItem;
import app.revier.team.Help;
import app.revier.team.PlanChanges;
import app.revier.team.RepFigures;
import app.revier.team.RepPlan;
import app.revier.team.SharedCustomer;
import app.revier.team.Team;
import app.revier.text.DoubleTexts;
import app.revier.text.TeamTexts;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The team as one JSON document. */
final class TeamDocument {

  private final TeamTexts words;
  private final Texts texts;

  private TeamDocument(TeamTexts words, Texts texts) {
    this.words = words;
    this.texts = texts;
  }

  /** A view with at least one rep. */
  static Map<String, @Nullable Object> of(TeamReading.View view, TeamTexts words, Texts texts) {
    return new TeamDocument(words, texts).of(view, Objects.requireNonNull(view.team()));
  }

  private Map<String, @Nullable Object> of(TeamReading.View view, Team team) {
    RepPlan first = team.reps().getFirst();
    Map<String, @Nullable Object> document = Json.object();
    document.put("planYear", first.planYear());
    document.put("currency", first.currency());
    document.put("reps", view.reps().stream().map(this::rep).toList());
    document.put("total", total(team));
    Map<String, @Nullable Object> matrix = Json.object();
    matrix.put("cells", cells(team.matrix()));
    matrix.put("potentialMissing", team.matrix().potentialMissing().customers());
    document.put("matrix", matrix);
    document.put("doubles", view.shared().shared().stream().map(this::shared).toList());
    document.put("doublesFound", view.shared().all());
    document.put("help", view.help().stream().map(this::help).toList());
    document.put("leftOut", view.leftOut().stream().map(this::leftOut).toList());
    return document;
  }

  private Map<String, @Nullable Object> rep(TeamRep rep) {
    RepPlan plan = rep.plan();
    Map<String, @Nullable Object> one = Json.object();
    one.put("name", plan.name());
    put(one, plan.figures());
    one.put("file", rep.file().file().toString());
    one.put("asOf", plan.asOf().toString());
    one.put("rejectedRows", rep.file().rejected());
    one.put("changes", changes(rep.changes(), plan));
    return one;
  }

  private static void put(Map<String, @Nullable Object> one, RepFigures figures) {
    one.put("target", Json.amount(figures.target()));
    one.put("expectedTotal", Json.amount(figures.expectedTotal()));
    one.put("hitProbability", Json.probability(figures.hitProbability()));
    one.put("expectedGap", Json.amount(figures.expectedGap()));
    one.put("atRisk", Json.amount(figures.atRisk()));
    one.put("visitCapacity", figures.visitCapacity());
    one.put("visitsNeeded", figures.visitsNeeded());
    one.put("visitsFree", figures.visitsFree());
    one.put("baseRevenue", Json.amount(figures.baseRevenue()));
    one.put("customers", figures.customers());
    one.put("projects", figures.projects());
  }

  private static Map<String, @Nullable Object> total(Team team) {
    Map<String, @Nullable Object> total = Json.object();
    put(total, team.figures());
    total.put("correlation", team.correlation());
    Map<String, @Nullable Object> quantiles = Json.object();
    quantiles.put("p10", team.distribution().quantile(0.1).toDecimal());
    quantiles.put("p50", team.distribution().quantile(0.5).toDecimal());
    quantiles.put("p90", team.distribution().quantile(0.9).toDecimal());
    total.put("quantiles", quantiles);
    return total;
  }

  private static List<Object> cells(Matrix matrix) {
    List<Object> cells = new ArrayList<>();
    for (Cell cell : Cell.values()) {
      cells.add(MatrixCommand.document(cell, matrix.field(cell)));
    }
    return cells;
  }

  private @Nullable Map<String, @Nullable Object> changes(
      @Nullable PlanChanges changes, RepPlan plan) {
    if (changes == null) {
      return null;
    }
    Map<String, @Nullable Object> one = Json.object();
    one.put("since", changes.since().toString());
    one.put("text", words.since(changes, plan));
    Map<String, @Nullable Object> before = Json.object();
    put(before, changes.before());
    one.put("before", before);
    one.put("items", changes.items().stream().map(item -> item(item, plan)).toList());
    return one;
  }

  private Map<String, @Nullable Object> item(ChangedItem item, RepPlan plan) {
    Map<String, @Nullable Object> one = Json.object();
    one.put("customer", item.customer().number());
    one.put("name", item.customer().name());
    one.put("project", item.project());
    one.put("presence", Codes.hyphened(item.presence()));
    one.put("text", words.happened(item, plan));
    one.put("effect", Json.amount(item.effect()));
    return one;
  }

  private Map<String, @Nullable Object> shared(SharedCustomer shared) {
    Map<String, @Nullable Object> one = Json.object();
    one.put("a", shared.a().number());
    one.put("b", shared.b().number());
    one.put("score", shared.likeness().score());
    one.put("why", DoubleTexts.why(texts, shared));
    one.put("nameA", shared.a().name());
    one.put("nameB", shared.b().name());
    one.put("repA", shared.one().name());
    one.put("repB", shared.other().name());
    one.put("revenueA", Json.amount(shared.one().baseRevenueOf(shared.a())));
    one.put("revenueB", Json.amount(shared.other().baseRevenueOf(shared.b())));
    one.put("likely", shared.likeness().isLikely());
    return one;
  }

  private Map<String, @Nullable Object> help(Help help) {
    Map<String, @Nullable Object> one = Json.object();
    one.put("from", help.from().name());
    one.put("to", help.to().name());
    one.put("visits", help.visits());
    one.put(
        "customers",
        help.customers().stream()
            .map(
                taken -> {
                  Map<String, @Nullable Object> customer = Json.object();
                  customer.put("number", taken.customer().number());
                  customer.put("name", taken.customer().name());
                  customer.put("visits", taken.visits());
                  customer.put("kilometres", Math.round(taken.kilometres() * 10) / 10.0);
                  return customer;
                })
            .toList());
    return one;
  }

  private Map<String, @Nullable Object> leftOut(OmittedFile omitted) {
    Map<String, @Nullable Object> one = Json.object();
    one.put("file", omitted.file().toString());
    one.put("reason", words.reason(omitted));
    one.put("code", TeamTexts.code(omitted.why()));
    return one;
  }
}
