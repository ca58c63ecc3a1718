package app.revier.cli;

import app.revier.book.Book;
import app.revier.book.ContractGrowth;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.book.VisitLimit;
import app.revier.gap.GapPlan;
import app.revier.gap.PlanGoal;
import app.revier.gap.PlanLimits;
import app.revier.gap.PlanParameters;
import app.revier.gap.SecuredGrowth;
import app.revier.gap.Sensitivity;
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
  private static final int MOST_VISITS = 1_000_000;

  private final Invocation call;

  @Option(names = "--target", paramLabel = "AMOUNT", descriptionKey = "cli.option-target")
  private @Nullable String target;

  @Option(names = "--plan-year", paramLabel = "YEAR", descriptionKey = "cli.option-plan-year")
  private @Nullable Integer planYear;

  @Option(names = "--confidence", paramLabel = "0-1", descriptionKey = "cli.option-confidence")
  private @Nullable String confidence;

  @Option(names = "--correlation", paramLabel = "0-1", descriptionKey = "cli.option-correlation")
  private @Nullable String correlation;

  @Option(names = "--visits", paramLabel = "N|free|none", descriptionKey = "cli.option-visits")
  private @Nullable String visits;

  @Option(names = "--hours", paramLabel = "N", descriptionKey = "cli.option-hours")
  private @Nullable Integer hours;

  @Option(names = "--budget", paramLabel = "AMOUNT", descriptionKey = "cli.option-budget")
  private @Nullable String budget;

  @Option(names = "--goal", paramLabel = "hit|expected|rungs", descriptionKey = "cli.option-goal")
  private @Nullable PlanGoal goal;

  @Option(names = "--what-if", paramLabel = "CHANGES", descriptionKey = "cli.option-what-if")
  private List<String> whatIf = List.of();

  @Option(names = "--all", descriptionKey = "cli.option-all")
  private boolean all;

  @Option(names = "--take-contracts", descriptionKey = "cli.option-take-contracts")
  private boolean takeContracts;

  @Option(names = "--json", descriptionKey = "cli.option-json")
  private boolean json;

  private @Nullable Money wanted;
  private @Nullable Money money;
  private @Nullable BigDecimal certainty;
  private @Nullable BigDecimal together;
  private @Nullable VisitLimit most;

  GapCommand(Invocation call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    checkUsage();
    return takeContracts ? call.changeExisting(this::takeAndShow) : call.read(this::show);
  }

  /** What is wrong with the call is said before the book is opened. */
  private void checkUsage() {
    Given given = new Given(call.texts());
    wanted = given.amount(target, "--target");
    money = given.amount(budget, "--budget");
    certainty = given.fraction(confidence, "--confidence");
    if (certainty != null
        && (certainty.signum() <= 0 || certainty.compareTo(BigDecimal.ONE) >= 0)) {
      throw new UsageException(call.texts().get("cli.wrong-confidence"));
    }
    together = given.fraction(correlation, "--correlation");
    if (together != null && together.compareTo(BigDecimal.ONE) >= 0) {
      throw new UsageException(call.texts().get("cli.wrong-correlation"));
    }
    if (planYear != null && (planYear < 1900 || planYear > 2200)) {
      throw new UsageException(call.texts().get("cli.wrong-year"));
    }
    most = visits(given);
    if (hours != null && (hours < 0 || hours > MOST_HOURS)) {
      throw new UsageException(call.texts().get("cli.wrong-hours"));
    }
  }

  private @Nullable VisitLimit visits(Given given) {
    VisitLimit word = visits == null ? null : VisitLimit.ofWord(visits);
    if (word != null) {
      return word;
    }
    Integer number = given.whole(visits, 0, MOST_VISITS, "--visits");
    return number == null ? null : new VisitLimit.Fixed(number);
  }

  /** The contracts are taken only if the plan can be shown, so a wrong call changes nothing. */
  private int takeAndShow(Book book) {
    Snapshot before = book.snapshot();
    parameters(before);
    WhatIfs.given(whatIf, before, parameters(before), call.texts());
    List<SecuredGrowth> growth = ContractGrowth.of(before);
    if (!growth.isEmpty() && ContractGrowth.wonStage(before).isEmpty()) {
      throw new UsageException(call.texts().get("cli.gap-no-won-stage"));
    }
    book.projects()
        .takeContracts(
            growth.stream().map(each -> each.customer().id()).toList(),
            call.texts()
                .get("cli.gap-contract-name", String.valueOf(before.settings().planYear())));
    call.err()
        .println(
            call.texts()
                .get("cli.gap-contracts-taken", growth.size(), call.texts().number(growth.size())));
    return show(book);
  }

  private int show(Book book) {
    Snapshot snapshot = book.snapshot();
    PlanParameters parameters = parameters(snapshot);
    CorrelationNote note = new CorrelationNote(call.texts(), call.err());
    note.plan(
        together == null ? snapshot.settings().get(Setting.CORRELATION) : together.doubleValue());
    // What cannot be understood is said before anything is worked out.
    WhatIfs.Scenarios given = WhatIfs.given(whatIf, snapshot, parameters, call.texts());
    given.noteCorrelations(note);
    GapPlan plan = snapshot.explainedPlan(parameters);
    List<WhatIfs.Answer> answers = given.answers(snapshot, plan);
    Sensitivity sensitivity = Sensitivity.of(plan);
    if (json) {
      PlanExplanations explanations = call.explanations(snapshot).plans();
      Json.print(
          call.out(),
          new GapDocument(plan, explanations, visitLimit(snapshot))
              .with(answers, snapshot.territory(), sensitivity));
    } else {
      new GapReport(call, snapshot, plan, visitLimit(snapshot)).print(answers, sensitivity);
    }
    return ExitStatus.DONE;
  }

  private PlanParameters parameters(Snapshot snapshot) {
    Money aim = wanted != null ? wanted : snapshot.settings().find(Setting.TARGET);
    if (aim == null) {
      throw new UsageException(call.texts().get("cli.target-missing"));
    }
    PlanParameters set = snapshot.parametersWithoutLimits();
    Integer baseYear = snapshot.settings().find(Setting.BASE_YEAR);
    int year = planYear == null ? set.planYear() : planYear;
    return new PlanParameters(
        year,
        baseYear == null ? year - 1 : baseYear,
        aim,
        certainty == null ? set.confidence() : new Probability(certainty.doubleValue()),
        together == null ? set.correlation() : together.doubleValue(),
        set.retention(),
        set.stages(),
        goal == null ? set.goal() : goal,
        limits(snapshot, year),
        set.visitsPerDay(),
        all,
        set.today());
  }

  private PlanLimits limits(Snapshot snapshot, int year) {
    Integer atMost = hours == null ? snapshot.settings().find(Setting.HOUR_LIMIT) : hours;
    return new PlanLimits(
        snapshot.visitLimit(visitLimit(snapshot), year),
        atMost == null ? null : Integer.valueOf(atMost * MINUTES_AN_HOUR),
        money == null ? snapshot.settings().find(Setting.BUDGET_LIMIT) : money);
  }

  private VisitLimit visitLimit(Snapshot snapshot) {
    return most == null ? snapshot.settings().get(Setting.VISIT_LIMIT) : most;
  }
}
