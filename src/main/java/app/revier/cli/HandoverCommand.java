package app.revier.cli;

import app.revier.book.Book;
import app.revier.book.HandoverFiles;
import app.revier.book.Leaflet;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.handover.Parcel;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.HandedOver;
import app.revier.text.SuccessorPages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes customers into a file for a colleague and marks them, or shows who is handed over. */
@Command(name = "handover")
final class HandoverCommand implements Callable<Integer> {

  private final Invocation call;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FILE",
      descriptionKey = "cli.handover-file")
  private @Nullable Path file;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "NUMBER",
      descriptionKey = "cli.handover-numbers")
  private List<String> numbers = List.of();

  @Option(names = "--to", paramLabel = "NAME", descriptionKey = "cli.handover-to")
  private @Nullable String to;

  @Option(names = "--from", paramLabel = "NAME", descriptionKey = "cli.handover-from")
  private @Nullable String from;

  @Option(names = "--all", descriptionKey = "cli.handover-all")
  private boolean all;

  @Option(names = "--copy", descriptionKey = "cli.handover-copy")
  private boolean copy;

  @Option(names = "--pages", paramLabel = "FILE.pdf", descriptionKey = "cli.handover-pages")
  private @Nullable Path pages;

  @Option(names = "--password", descriptionKey = "cli.option-password")
  private boolean asked;

  @Option(names = "--json", descriptionKey = "cli.option-json")
  private boolean json;

  @Mixin private final PasswordOption password;

  HandoverCommand(Invocation call) {
    this.call = call;
    password = new PasswordOption(call);
  }

  @Override
  public Integer call() {
    Path target = file;
    if (target == null) {
      return call.read(this::list);
    }
    if (numbers.isEmpty() != all) {
      throw new UsageException(call.texts().get("cli.handover-who"));
    }
    if (!copy && to == null) {
      throw new UsageException(call.texts().get("cli.handover-to-missing"));
    }
    String name = to == null ? "" : new Given(call.texts()).title(to);
    char @Nullable [] word = asked || password.given() ? password.chosen() : null;
    return copy
        ? call.read(book -> write(book, target, name, word))
        : call.changeExisting(book -> write(book, target, name, word));
  }

  private int write(Book book, Path target, String name, char @Nullable [] word) {
    Snapshot before = book.snapshot();
    List<Customer> gone = new ArrayList<>();
    Set<CustomerId> ids = chosen(before, gone);
    String sender = from == null ? before.settings().get(Setting.TERRITORY_NAME) : from;
    Parcel parcel = book.handovers().parcel(ids, sender, name);
    new HandoverFiles(call.parts().books(), call.parts().points())
        .write(target, book, parcel, word);
    if (pages != null) {
      Leaflet leaflet = SuccessorPages.of(call.texts(), before, ids);
      call.parts().weekFiles().paper().write(pages, leaflet, call.language().locale());
    }
    int entries = before.agenda().entries().toArray().length;
    if (!copy) {
      book.handovers().handOver(ids, name);
    }
    int left = entries - book.snapshot().agenda().entries().toArray().length;
    gone.forEach(this::warn);
    if (json) {
      Json.print(call.out(), document(target, parcel, name, left));
    } else {
      say(target, ids.size(), name, left);
    }
    return gone.isEmpty() ? ExitStatus.DONE : ExitStatus.REJECTED;
  }

  private void say(Path target, int count, String name, int left) {
    String key = copy ? "handover.copied" : "handover.handed";
    String number = call.texts().number(count);
    if (copy) {
      call.say(key, count, number, target);
    } else {
      call.say(key, count, number, name, target);
    }
    if (left > 0) {
      call.say("handover.visits-gone", left, call.texts().number(left));
    }
    call.say("handover.holds-all", count);
  }

  /** Those that were asked for; of those to be handed over, the own ones. */
  private Set<CustomerId> chosen(Snapshot now, List<Customer> gone) {
    Set<CustomerId> ids = new LinkedHashSet<>();
    if (all) {
      now.territory().own().customers().forEach(customer -> ids.add(customer.id()));
    }
    Given given = new Given(call.texts());
    for (String number : numbers) {
      Customer customer = given.existing(number, now);
      if (copy || customer.isOwn()) {
        ids.add(customer.id());
      } else {
        gone.add(customer);
      }
    }
    if (ids.isEmpty()) {
      throw new NotDoneException(call.texts().get("handover.none-own"), null);
    }
    return ids;
  }

  private void warn(Customer customer) {
    HandedOver mark = customer.handedOver();
    if (mark != null) {
      call.err()
          .println(
              call.texts()
                  .get(
                      "handover.not-own",
                      customer.number(),
                      customer.name(),
                      mark.to(),
                      call.texts().date(mark.date())));
    }
  }

  private Map<String, @Nullable Object> document(
      Path target, Parcel parcel, String name, int left) {
    Map<String, @Nullable Object> document = Json.object();
    document.put("file", target.toString());
    document.put("to", copy ? null : name);
    document.put("customers", parcel.customers().stream().map(Customer::number).toList());
    document.put("projects", parcel.projects().size());
    document.put("entries", parcel.entries().size());
    document.put("sales", parcel.sales().size());
    document.put("entriesRemoved", left);
    return document;
  }

  private int list(Book book) {
    List<Customer> handed = book.snapshot().territory().handedOver();
    if (json) {
      Json.print(call.out(), handed.stream().map(HandoverCommand::document).toList());
    } else if (handed.isEmpty()) {
      call.say("handover.nobody-handed-over");
    } else {
      TextTable table =
          new TextTable(
              call.texts().get("cli.column-number"),
              call.texts().get("cli.column-name"),
              call.texts().get("dossier.field-handed-over-to"),
              call.texts().get("dossier.field-handed-over-date"));
      for (Customer customer : handed) {
        HandedOver mark = customer.handedOver();
        if (mark != null) {
          table.row(customer.number(), customer.name(), mark.to(), call.texts().date(mark.date()));
        }
      }
      table.print(call.out());
    }
    return ExitStatus.DONE;
  }

  private static Map<String, @Nullable Object> document(Customer customer) {
    HandedOver mark = customer.handedOver();
    Map<String, @Nullable Object> one = Json.object();
    one.put("number", customer.number());
    one.put("name", customer.name());
    one.put("to", mark == null ? null : mark.to());
    one.put("date", mark == null ? null : mark.date().toString());
    return one;
  }
}
