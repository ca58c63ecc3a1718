package app.revier.cli;

import app.revier.book.AddressFinding;
import app.revier.book.Book;
import app.revier.book.OnlineSettings;
import app.revier.book.ServiceFailureException;
import app.revier.territory.Customer;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks up where customers are at the service that the settings name. */
@Command(name = "find")
final class FindPositionsCommand implements Callable<Integer> {

  /** After so many addresses it says how far it is: as many seconds. */
  private static final int TELL_EVERY = 20;

  private final Invocation call;
  private final Ending ending = new Ending();

  @Option(names = "--json", descriptionKey = "cli.option-json")
  private boolean json;

  FindPositionsCommand(Invocation call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    return ending.during(() -> call.changeExisting(this::find));
  }

  private int find(Book book) {
    URI service = book.snapshot().settings().find(OnlineSettings.GEOCODER);
    if (service == null) {
      throw new UsageException(call.texts().get("cli.find-no-service"));
    }
    if (!call.parts().consent().isGiven(OnlineSettings.GEOCODER, service)) {
      throw new UsageException(call.texts().get("cli.find-not-here", service));
    }
    AddressFinding.Outcome outcome =
        new AddressFinding(book, call.parts().services().addresses(service)).run(this::tell);
    ServiceFailureException failure = outcome.failure();
    if (failure != null && outcome.found().isEmpty() && outcome.unknown().isEmpty()) {
      throw new NotDoneException(words("cli.find-nothing", failure, service), failure);
    }
    if (json) {
      Map<String, @Nullable Object> document = Json.object();
      document.put("found", numbers(outcome.found()));
      document.put("unknown", numbers(outcome.unknown()));
      document.put("open", numbers(outcome.open()));
      Json.print(call.out(), document);
    } else {
      call.say("cli.find-found", outcome.found().size());
      list("cli.find-unknown", outcome.unknown());
      list("cli.find-open", outcome.open());
    }
    if (outcome.ended()) {
      call.err().println(call.texts().get("cli.find-ended"));
    }
    if (failure != null) {
      call.err().println(words("cli.find-kept", failure, service));
    }
    return failure == null && !outcome.ended() && outcome.unknown().isEmpty()
        ? ExitStatus.DONE
        : ExitStatus.REJECTED;
  }

  private void tell(long done, long total) {
    ending.check();
    if (done > 0 && done % TELL_EVERY == 0) {
      call.err().println(call.texts().get("cli.find-under-way", done, total));
    }
  }

  private void list(String key, List<Customer> customers) {
    if (!customers.isEmpty()) {
      call.say(key, customers.size(), String.join(", ", numbers(customers)));
    }
  }

  private static List<String> numbers(List<Customer> customers) {
    return customers.stream().map(Customer::number).toList();
  }

  private String words(String and, ServiceFailureException failure, URI service) {
    return call.texts()
        .get(and, call.texts().get("cli.find-" + Codes.hyphened(failure.kind()), service));
  }
}
