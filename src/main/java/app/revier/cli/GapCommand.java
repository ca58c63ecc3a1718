package app.revier.cli;

import app.revier.book.Book;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.gap.GapPlan;
import app.revier.gap.OutcomeDistribution;
import app.revier.gap.PlanParameters;
import app.revier.gap.PlannedProject;
import app.revier.gap.RungResult;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.text.Explanations;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the revenue-gap plan. */
@Command(name = "gap")
final class GapCommand implements Callable<Integer> {

  private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000_000L);

  private final Invocation call;

  @Option(names = "--target", paramLabel = "AMOUNT", descriptionKey = "cli.option-target")
  private @Nullable BigDecimal target;

  @Option(names = "--plan-year", paramLabel = "YEAR", descriptionKey = "cli.option-plan-year")
  private @Nullable Integer planYear;

  @Option(names = "--confidence", paramLabel = "0-1", descriptionKey = "cli.option-confidence")
  private @Nullable Double confidence;

  @Option(names = "--correlation", paramLabel = "0-1", descriptionKey = "cli.option-correlation")
  private @Nullable Double correlation;

  @Option(names = "--visits", paramLabel = "N", descriptionKey = "cli.option-visits")
  private @Nullable Integer visits;

  @Option(names = "--budget", paramLabel = "AMOUNT", descriptionKey = "cli.option-budget")
  private @Nullable BigDecimal budget;

  @Option(names = "--all", descriptionKey = "cli.option-all")
  private boolean all;

  @Option(names = "--json", descriptionKey = "cli.option-json")
  private boolean json;

  GapCommand(Invocation call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    checkUsage();
    return call.read(this::show);
  }

  private void checkUsage() {
    check(target, "--target");
    check(budget, "--budget");
    if (confidence != null && !(confidence > 0 && confidence < 1)) {
      throw new UsageException(call.texts().get("cli.wrong-confidence"));
    }
    if (correlation != null && !(correlation >= 0 && correlation < 1)) {
      throw new UsageException(call.texts().get("cli.wrong-correlation"));
    }
    if (planYear != null && (planYear < 1900 || planYear > 2200)) {
      throw new UsageException(call.texts().get("cli.wrong-year"));
    }
    if (visits != null && visits < 0) {
      throw new UsageException(call.texts().get("cli.wrong-visits"));
    }
  }

  private void check(@Nullable BigDecimal amount, String option) {
    if (amount != null && (amount.signum() < 0 || amount.compareTo(MOST) > 0)) {
      throw new UsageException(call.texts().get("cli.wrong-amount", option));
    }
  }

  private int show(Book book) {
    Snapshot snapshot = book.snapshot();
    GapPlan plan = snapshot.plan(parameters(snapshot));
    if (json) {
      Json.print(call.out(), document(plan, call.explanations(snapshot)));
    } else {
      print(plan, snapshot);
    }
    return ExitStatus.DONE;
  }

  private PlanParameters parameters(Snapshot snapshot) {
    Money wanted =
        target != null ? Money.rounded(target) : snapshot.settings().find(Setting.TARGET);
    if (wanted == null) {
      throw new UsageException(call.texts().get("cli.target-missing"));
    }
    PlanParameters set = snapshot.parameters(wanted);
    Integer baseYear = snapshot.settings().find(Setting.BASE_YEAR);
    int year = planYear == null ? set.planYear() : planYear;
    return new PlanParameters(
        year,
        baseYear == null ? year - 1 : baseYear,
        wanted,
        confidence == null ? set.confidence() : new Probability(confidence),
        correlation == null ? set.correlation() : correlation,
        set.retention(),
        set.stages(),
        visits == null ? set.visitLimit() : visits,
        budget == null ? set.budgetLimit() : Money.rounded(budget),
        all,
        set.today());
  }

  private static Map<String, @Nullable Object> document(GapPlan plan, Explanations explanations) {
    OutcomeDistribution distribution = plan.distribution();
    Map<String, @Nullable Object> quantiles = Json.object();
    quantiles.put("p10", distribution.quantile(0.10).toDecimal());
    quantiles.put("p50", distribution.quantile(0.50).toDecimal());
    quantiles.put("p90", distribution.quantile(0.90).toDecimal());
    Map<String, @Nullable Object> document = Json.object();
    document.put("baseYear", plan.parameters().baseYear());
    document.put("planYear", plan.parameters().planYear());
    document.put("baseRevenue", plan.baseRevenue().toDecimal());
    document.put("target", plan.parameters().target().toDecimal());
    document.put("grossGap", plan.grossGap().toDecimal());
    document.put("securedRevenue", plan.securedRevenue().toDecimal());
    document.put("priceErosion", plan.erosion().toDecimal());
    document.put("atRisk", plan.atRisk().toDecimal());
    document.put("expectedBase", plan.expectedBase().toDecimal());
    document.put("expectedGap", plan.expectedGap().toDecimal());
    document.put("expectedTotal", plan.expectedTotal().toDecimal());
    document.put("hitProbability", plan.hitProbability().value());
    document.put("quantiles", quantiles);
    document.put("bucket", distribution.bucket().toDecimal());
    document.put("bucketErrorBound", distribution.errorBound().toDecimal());
    document.put("overPlanningFactor", plan.overPlanningFactor());
    document.put("rungs", plan.rungs().stream().map(GapCommand::rung).toList());
    List<Object> projects = new ArrayList<>();
    plan.projects().forEach(one -> projects.add(project(one, plan.parameters(), explanations)));
    document.put("projects", projects);
    return document;
  }

  private static Map<String, @Nullable Object> rung(RungResult rung) {
    Map<String, @Nullable Object> one = Json.object();
    one.put("rung", rung.rung().number());
    one.put("projects", rung.projects());
    one.put("value", rung.value().toDecimal());
    one.put("expected", rung.expected().toDecimal());
    one.put("gapLeft", rung.gapLeft().toDecimal());
    return one;
  }

  private static Map<String, @Nullable Object> project(
      PlannedProject planned, PlanParameters parameters, Explanations explanations) {
    Map<String, @Nullable Object> one = Json.object();
    one.put("id", planned.project().id().value());
    one.put("customer", planned.customer().number());
    one.put("name", planned.project().name());
    one.put("rung", planned.rung().number());
    one.put("stage", planned.project().stage());
    one.put("planValue", planned.planValue().toDecimal());
    one.put("probability", planned.probability().value());
    one.put("visits", planned.project().visits());
    one.put("budget", planned.project().budget().toDecimal());
    one.put("selected", planned.selected());
    one.put("reason", explanations.project(planned, parameters));
    return one;
  }

  private void print(GapPlan plan, Snapshot snapshot) {
    var texts = call.texts();
    String currency = snapshot.settings().get(Setting.CURRENCY);
    TextTable figures = new TextTable("", ">" + texts.currencySign(currency));
    figures.row(
        texts.get("cli.gap-base", String.valueOf(plan.parameters().baseYear())),
        texts.amount(plan.baseRevenue()));
    figures.row(
        texts.get("cli.gap-target", String.valueOf(plan.parameters().planYear())),
        texts.amount(plan.parameters().target()));
    figures.row(texts.get("cli.gap-gross"), texts.amount(plan.grossGap()));
    figures.row(texts.get("cli.gap-secured"), texts.amount(plan.securedRevenue()));
    figures.row(texts.get("cli.gap-erosion"), texts.amount(plan.erosion()));
    figures.row(texts.get("cli.gap-at-risk"), texts.amount(plan.atRisk()));
    figures.row(texts.get("cli.gap-expected-base"), texts.amount(plan.expectedBase()));
    figures.row(texts.get("cli.gap-expected"), texts.amount(plan.expectedGap()));
    for (RungResult rung : plan.rungs()) {
      figures.row(
          texts.get("cli.gap-rung", rung.rung().number(), call.terms().rung(rung.rung())),
          texts.amount(rung.expected()));
    }
    figures.row(texts.get("cli.gap-total"), texts.amount(plan.expectedTotal()));
    figures.print(call.out());
    OutcomeDistribution distribution = plan.distribution();
    call.say("cli.gap-hit", texts.percent(plan.hitProbability().value(), 1));
    call.say(
        "cli.gap-quantiles",
        texts.money(distribution.quantile(0.1), currency),
        texts.money(distribution.quantile(0.5), currency),
        texts.money(distribution.quantile(0.9), currency));
    call.out().println(call.explanations(snapshot).overPlanning(plan));
    call.out().println();
    printProjects(plan, call.explanations(snapshot));
  }

  private void printProjects(GapPlan plan, Explanations explanations) {
    var texts = call.texts();
    TextTable table =
        new TextTable(
            texts.get("cli.column-in"),
            texts.get("cli.column-project"),
            texts.get("cli.column-customer"),
            ">" + texts.get("cli.column-rung"),
            ">" + texts.get("cli.column-plan-value"),
            ">" + texts.get("cli.column-probability"),
            texts.get("cli.column-reason"));
    for (PlannedProject planned : plan.projects()) {
      table.row(
          planned.selected() ? "x" : "",
          planned.project().name(),
          planned.customer().name(),
          String.valueOf(planned.rung().number()),
          texts.amount(planned.planValue()),
          texts.percent(planned.probability()),
          explanations.project(planned, plan.parameters()));
    }
    table.print(call.out());
  }
}
