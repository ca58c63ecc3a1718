package app.revier.cli;

import app.revier.agenda.Activity;
import app.revier.book.Book;
import app.revier.book.Reviewing;
import app.revier.gap.CustomerForecast;
import app.revier.review.ReviewLine;
import app.revier.review.ReviewLine.Guess;
import app.revier.review.ReviewLine.Guessed;
import app.revier.review.ReviewLists;
import app.revier.review.ReviewSection;
import app.revier.segment.Cell;
import app.revier.territory.Customer;
import app.revier.territory.GrowthProject;
import app.revier.text.ReviewTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a review goes through. */
@Command(name = "review")
final class ReviewCommand implements Callable<Integer> {

  private final Invocation call;

  @Option(names = "--since", paramLabel = "DATE", descriptionKey = "cli.review-since")
  private @Nullable String since;

  @Option(names = "--json", descriptionKey = "cli.option-json")
  private boolean json;

  ReviewCommand(Invocation call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    LocalDate day = new Given(call.texts()).optionalDay(since);
    return call.read(book -> show(book, day));
  }

  private int show(Book book, @Nullable LocalDate day) {
    ReviewLists lists = Reviewing.lists(book.snapshot(), day);
    if (json) {
      Json.print(call.out(), document(lists));
    } else {
      print(lists, day, new ReviewTexts(call.texts(), call.terms(), book.snapshot().settings()));
    }
    return ExitStatus.DONE;
  }

  private void print(ReviewLists lists, @Nullable LocalDate day, ReviewTexts words) {
    call.out().println(words.compared(lists.before(), day));
    for (ReviewSection section : ReviewSection.values()) {
      List<? extends ReviewLine> lines = lists.lines(section);
      call.out().println();
      call.out().println(words.section(section) + " (" + call.texts().number(lines.size()) + ")");
      if (lines.isEmpty()) {
        call.say("review.nothing");
        continue;
      }
      TextTable table =
          new TextTable(
              call.texts().get("cli.column-number"),
              call.texts().get("cli.column-customer"),
              call.texts().get("cli.column-what"));
      for (ReviewLine line : lines) {
        table.row(line.customer().number(), line.customer().name(), words.line(line));
      }
      table.print(call.out());
    }
  }

  private static Map<String, @Nullable Object> document(ReviewLists lists) {
    Map<String, @Nullable Object> document = Json.object();
    document.put("since", lists.before() == null ? null : lists.before().date().toString());
    document.put("moved", lists.moved().stream().map(ReviewCommand::moved).toList());
    document.put("overdueSteps", lists.overdueSteps().stream().map(ReviewCommand::step).toList());
    document.put(
        "overdueVisits", lists.overdueVisits().stream().map(ReviewCommand::visit).toList());
    document.put(
        "neglected",
        lists.neglected().stream()
            .map(
                one -> {
                  Map<String, @Nullable Object> line = customer(one.customer());
                  line.put("since", text(one.since()));
                  return line;
                })
            .toList());
    document.put("potentialMissing", guesses(lists, Guess.POTENTIAL_MISSING));
    document.put("atRisk", lists.atRisk().stream().map(one -> risk(one.forecast())).toList());
    document.put("potentialEstimated", guesses(lists, Guess.POTENTIAL_ESTIMATED));
    document.put("loyaltyUnknown", guesses(lists, Guess.LOYALTY_UNKNOWN));
    document.put("revenueAssumed", guesses(lists, Guess.REVENUE_ASSUMED));
    document.put("projects", lists.projects().stream().map(ReviewCommand::project).toList());
    return document;
  }

  private static Map<String, @Nullable Object> customer(Customer customer) {
    Map<String, @Nullable Object> line = Json.object();
    line.put("customer", customer.number());
    line.put("name", customer.name());
    return line;
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static @Nullable String code(@Nullable Cell cell) {
    return cell == null ? null : cell.code();
  }

  private static Map<String, @Nullable Object> moved(ReviewLine.Moved moved) {
    Map<String, @Nullable Object> line = customer(moved.customer());
    line.put("from", code(moved.from()));
    line.put("to", code(moved.to()));
    return line;
  }

  private static Map<String, @Nullable Object> step(ReviewLine.OverdueStep step) {
    Map<String, @Nullable Object> line = customer(step.customer());
    GrowthProject project = step.project();
    Activity report = step.report();
    line.put("step", step.what());
    line.put("due", step.due().toString());
    line.put("project", project == null ? null : project.id().value());
    line.put("projectName", project == null ? null : project.name());
    line.put("reported", report == null ? null : report.date().toString());
    return line;
  }

  private static Map<String, @Nullable Object> visit(ReviewLine.OverdueVisit visit) {
    Map<String, @Nullable Object> line = customer(visit.customer());
    line.put("cell", code(visit.cell()));
    line.put("lastVisit", text(visit.last()));
    line.put("intervalDays", visit.intervalDays());
    line.put("daysOverdue", visit.days());
    return line;
  }

  private static List<Map<String, @Nullable Object>> guesses(ReviewLists lists, Guess which) {
    return lists.guessed().stream()
        .filter(one -> one.guesses().contains(which))
        .map(ReviewCommand::guessed)
        .toList();
  }

  private static Map<String, @Nullable Object> guessed(Guessed guessed) {
    Map<String, @Nullable Object> line = customer(guessed.customer());
    line.put("atStake", Json.amount(guessed.stake()));
    return line;
  }

  private static Map<String, @Nullable Object> risk(CustomerForecast forecast) {
    Map<String, @Nullable Object> line = customer(forecast.customer());
    line.put("atRisk", Json.amount(forecast.atRisk()));
    line.put("retention", Json.probability(forecast.retention().probability()));
    line.put("loyalty", forecast.retention().loyalty());
    line.put("byHand", forecast.retention().byHand());
    line.put("causes", forecast.retention().deductions().stream().map(Codes::hyphened).toList());
    return line;
  }

  private static Map<String, @Nullable Object> project(ReviewLine.Waiting waiting) {
    Map<String, @Nullable Object> line = customer(waiting.customer());
    line.put("project", waiting.project().id().value());
    line.put("projectName", waiting.project().name());
    line.put("start", text(waiting.project().start()));
    line.put("late", waiting.late());
    line.put("withoutNextStep", waiting.isWithoutStep());
    return line;
  }
}
