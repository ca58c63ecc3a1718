package app.revier.cli;

import app.revier.book.Book;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Keeps two customers who look alike apart for good. */
@Command(name = "apart")
final class ApartCommand implements Callable<Integer> {

  private final Invocation call;

  @Parameters(index = "0", paramLabel = "A", descriptionKey = "cli.apart-a")
  private String a = "";

  @Parameters(index = "1", paramLabel = "B", descriptionKey = "cli.apart-b")
  private String b = "";

  ApartCommand(Invocation call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    return call.changeExisting(this::keepApart);
  }

  private int keepApart(Book book) {
    TwoCustomers two = TwoCustomers.of(a, b, book.snapshot(), call.texts());
    book.doubles().apart(two.first().id(), two.second().id());
    call.say("cli.apart-done", two.first().name(), two.second().name());
    return ExitStatus.DONE;
  }
}
