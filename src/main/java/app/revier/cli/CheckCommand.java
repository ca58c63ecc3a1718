package app.revier.cli;

import app.revier.book.BookFailure;
import app.revier.book.BookFailure.Reason;
import app.revier.book.BookStore;
import app.revier.book.Finding;
import app.revier.text.FailureTexts;
import app.revier.text.FindingTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks for damage and for what cannot be right. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

  private final Invocation call;

  @Option(names = "--json", descriptionKey = "cli.option-json")
  private boolean json;

  CheckCommand(Invocation call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    try {
      return call.read(book -> told(book.check()));
    } catch (BookFailure e) {
      if (e.reason() != Reason.FOREIGN && e.reason() != Reason.DAMAGED) {
        throw e;
      }
      // The book is refused; what is the matter with it is what was asked for.
      List<BookStore.Damage> damages = e.damages();
      print(
          damages.isEmpty()
              ? List.of(Finding.of(new BookStore.Damage(why(e))))
              : damages.stream().map(Finding::of).toList());
      call.err().println(new FailureTexts(call.texts()).sentence(e));
      call.hintAtPoints();
      return ExitStatus.NOT_DONE;
    }
  }

  /** What the database says of damage. */
  private static String why(BookFailure failure) {
    Throwable cause = failure.getCause();
    return String.valueOf(cause == null ? failure.getMessage() : cause.getMessage());
  }

  private int told(List<Finding> findings) {
    boolean sound = print(findings);
    if (!json) {
      call.say(sound ? "cli.check-sound" : "cli.check-damaged", findings.size());
    }
    if (!sound) {
      call.hintAtPoints();
    }
    return sound ? ExitStatus.DONE : ExitStatus.NOT_DONE;
  }

  /** Prints them; says whether the book is sound with them. */
  private boolean print(List<Finding> findings) {
    boolean sound = findings.stream().noneMatch(finding -> finding.code().isError());
    FindingTexts sentences = new FindingTexts(call.texts());
    if (json) {
      printJson(findings, sound, sentences);
    } else {
      findings.forEach(finding -> call.out().println(sentences.sentence(finding)));
    }
    return sound;
  }

  private void printJson(List<Finding> findings, boolean sound, FindingTexts sentences) {
    List<Object> list = new ArrayList<>();
    for (Finding finding : findings) {
      Map<String, @Nullable Object> one = Json.object();
      one.put("code", Codes.hyphened(finding.code()));
      one.put("severity", finding.code().isError() ? "error" : "hint");
      one.put("customer", finding.customer() == null ? null : finding.arguments().get(0));
      one.put("message", sentences.sentence(finding));
      list.add(one);
    }
    Map<String, @Nullable Object> document = Json.object();
    document.put("ok", sound);
    document.put("findings", list);
    Json.print(call.out(), document);
  }
}
