package app.revier.cli;

import app.revier.book.Book;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.gap.GapPlan;
import app.revier.gap.PlanGoal;
import app.revier.gap.PlanLimits;
import app.revier.gap.PlanParameters;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.text.PlanExplanations;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the revenue-gap plan. */
@Command(name = "gap")
final class GapCommand implements Callable<Integer> {

  private static final int MINUTES_AN_HOUR = 60;
  private static final int MOST_HOURS = 1_000_000;
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

  @Option(names = "--hours", paramLabel = "N", descriptionKey = "cli.option-hours")
  private @Nullable Integer hours;

  @Option(names = "--budget", paramLabel = "AMOUNT", descriptionKey = "cli.option-budget")
  private @Nullable BigDecimal budget;

  @Option(names = "--goal", paramLabel = "hit|expected|rungs", descriptionKey = "cli.option-goal")
  private @Nullable PlanGoal goal;

  @Option(names = "--what-if", paramLabel = "CHANGES", descriptionKey = "cli.option-what-if")
  private List<String> whatIf = List.of();

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
    if (hours != null && (hours < 0 || hours > MOST_HOURS)) {
      throw new UsageException(call.texts().get("cli.wrong-hours"));
    }
  }

  private void check(@Nullable BigDecimal amount, String option) {
    if (amount != null && (amount.signum() < 0 || amount.compareTo(MOST) > 0)) {
      throw new UsageException(call.texts().get("cli.wrong-amount", option));
    }
  }

  private int show(Book book) {
    Snapshot snapshot = book.snapshot();
    PlanParameters parameters = parameters(snapshot);
    // What cannot be understood is said before anything is worked out.
    WhatIfs.Given given = WhatIfs.given(whatIf, snapshot, parameters, call.texts());
    GapPlan plan = snapshot.explainedPlan(parameters);
    List<WhatIfs.Answer> answers = given.answers(snapshot, plan);
    if (json) {
      PlanExplanations explanations = call.explanations(snapshot).plans();
      Json.print(call.out(), new GapDocument(plan, explanations).with(answers));
    } else {
      new GapReport(call, snapshot, plan).print(answers);
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
        goal == null ? set.goal() : goal,
        limits(set.limits()),
        set.visitsPerDay(),
        all,
        set.today());
  }

  private PlanLimits limits(PlanLimits set) {
    return new PlanLimits(
        visits == null ? set.visits() : visits,
        hours == null ? set.minutes() : Integer.valueOf(hours * MINUTES_AN_HOUR),
        budget == null ? set.budget() : Money.rounded(budget));
  }
}
