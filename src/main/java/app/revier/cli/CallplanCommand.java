package app.revier.cli;

import app.revier.book.Book;
import app.revier.book.CallPlans;
import app.revier.book.Setting;
import app.revier.callplan.CallPlanResult;
import app.revier.callplan.PlannedVisits;
import app.revier.callplan.YearCallPlan;
import app.revier.text.CallPlanTexts;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows how often to visit whom, by the rep's own judgement, and adopts it. */
@Command(name = "callplan")
final class CallplanCommand implements Callable<Integer> {

  private final Invocation call;

  @Option(names = "--visits", paramLabel = "N", descriptionKey = "cli.option-callplan-visits")
  private @Nullable Integer visits;

  @Option(names = "--apply", descriptionKey = "cli.option-callplan-apply")
  private boolean apply;

  @Option(names = "--json", descriptionKey = "cli.option-json")
  private boolean json;

  CallplanCommand(Invocation call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    if (visits != null && visits < 0) {
      throw new UsageException(call.texts().get("callplan.wrong-visits"));
    }
    return apply ? call.changeExisting(this::show) : call.read(this::show);
  }

  private int show(Book book) {
    CallPlans plans = CallPlans.of(book.snapshot(), visits, () -> {});
    YearCallPlan plan =
        switch (plans.result()) {
          case CallPlanResult.Planned planned -> planned.plan();
          case CallPlanResult.PinsBeyondLimit beyond ->
              throw new NotDoneException(words(book).beyond(plans.limit(), beyond), null);
        };
    long changed = plan.customers().stream().filter(PlannedVisits::isChange).count();
    if (apply) {
      book.customers().adopt(plan);
    }
    if (json) {
      Json.print(call.out(), new CallPlanDocument(words(book)).of(plans.limit(), plan));
    } else {
      new CallPlanReport(call, words(book)).print(plans, plan);
      if (apply) {
        call.out().println();
        call.say("callplan.adopted", changed, call.texts().number(changed));
      }
    }
    return ExitStatus.DONE;
  }

  private CallPlanTexts words(Book book) {
    return new CallPlanTexts(call.texts(), book.snapshot().settings().get(Setting.CURRENCY));
  }
}
