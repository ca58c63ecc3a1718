package app.revier.cli;

import app.revier.book.Book;
import app.revier.book.Report;
import app.revier.book.TickedVisits;
import app.revier.book.TickedVisits.Answer;
import app.revier.book.TickedVisits.Refused;
import app.revier.book.TickedVisits.Same;
import app.revier.book.TickedVisits.Taken;
import app.revier.book.Ticks;
import app.revier.intake.UnreadableFileException;
import app.revier.text.FailureTexts;
import app.revier.text.TickTexts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes down what was ticked on the phone, in one step. */
@Command(name = "import")
final class TicksCommand implements Callable<Integer> {

  private final Invocation call;

  @Parameters(paramLabel = "FILE.json", descriptionKey = "cli.ticks-file")
  private Path file = Path.of("");

  @Option(names = "--json", descriptionKey = "cli.option-json")
  private boolean json;

  TicksCommand(Invocation call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    Ticks ticks = ticks();
    return call.changeExisting(book -> take(ticks, book));
  }

  private Ticks ticks() {
    try {
      return call.parts().weekFiles().phone().read(file);
    } catch (UnreadableFileException e) {
      String sentence =
          switch (e.reason()) {
            case MISSING, FOLDER, INACCESSIBLE ->
                new FailureTexts(call.texts()).unreadable(e, file.toString());
            default -> call.texts().get("take.ticks-unreadable", file);
          };
      throw new NotDoneException(sentence, e);
    }
  }

  private int take(Ticks ticks, Book book) {
    if (!TickedVisits.belong(ticks, book.snapshot())) {
      throw new NotDoneException(call.texts().get("take.ticks-other-book", file), null);
    }
    List<Answer> answers =
        TickedVisits.of(ticks, book.snapshot(), call.texts().get("week.moved-visit"));
    List<Report> reports = TickedVisits.reports(answers);
    boolean refused = answers.stream().anyMatch(Refused.class::isInstance);
    if (!reports.isEmpty()) {
      book.reports().save(reports);
    }
    tell(answers, new TickTexts(call.texts(), book.snapshot().territory()));
    return refused ? ExitStatus.REJECTED : ExitStatus.DONE;
  }

  private void tell(List<Answer> answers, TickTexts sentences) {
    List<Object> taken = new ArrayList<>();
    List<Object> same = new ArrayList<>();
    List<Object> refused = new ArrayList<>();
    for (Answer answer : answers) {
      String sentence = sentences.sentence(answer);
      Map<String, @Nullable Object> one = Json.object();
      one.put("row", answer.tick().number());
      one.put("customer", answer.tick().customer());
      one.put("date", answer.tick().date());
      one.put("result", answer.tick().result());
      switch (answer) {
        case Taken _ -> taken.add(one);
        case Same _ -> same.add(one);
        case Refused(var tick, var problem, var _) -> {
          String code = Codes.hyphened(problem);
          call.err().println(file + "::" + tick.number() + ":: " + code + ": " + sentence);
          one.put("code", code);
          one.put("message", sentence);
          refused.add(one);
        }
      }
      if (!json && !(answer instanceof Refused)) {
        call.out().println(sentence);
      }
    }
    if (json) {
      Map<String, @Nullable Object> document = Json.object();
      document.put("reported", taken);
      document.put("unchanged", same);
      document.put("rejected", refused);
      Json.print(call.out(), document);
    } else {
      call.say("cli.ticks-done", taken.size(), same.size(), refused.size());
    }
  }
}
