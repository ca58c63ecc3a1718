package app.revier.cli;

import app.revier.book.Book;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes customers who were handed over the rep's own again. */
@Command(name = "takeback")
final class TakebackCommand implements Callable<Integer> {

  private final Invocation call;

  @Parameters(arity = "1..*", paramLabel = "NUMBER", descriptionKey = "cli.handover-numbers")
  private List<String> numbers = List.of();

  TakebackCommand(Invocation call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    return call.changeExisting(this::takeBack);
  }

  private int takeBack(Book book) {
    Given given = new Given(call.texts());
    Set<CustomerId> ids = new LinkedHashSet<>();
    for (String number : numbers) {
      Customer customer = given.existing(number, book.snapshot());
      if (!customer.isOwn()) {
        ids.add(customer.id());
      }
    }
    if (book.handovers().takeBack(ids).isEmpty()) {
      throw new NotDoneException(call.texts().get("handover.back-none"), null);
    }
    call.say("handover.back", ids.size(), call.texts().number(ids.size()));
    return ExitStatus.DONE;
  }
}
