package app.revier.cli;

import app.revier.book.Book;
import app.revier.book.ErasurePlan;
import app.revier.book.Person;
import app.revier.book.PersonTraces;
import app.revier.book.RestorePoint;
import app.revier.privacy.IdleCustomer;
import app.revier.task.Progress;
import app.revier.territory.Contact;
import app.revier.territory.Customer;
import app.revier.text.ErasureTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the book forget a customer or one contact for good, or lists whose contacts are due. */
@Command(name = "erase")
final class EraseCommand implements Callable<Integer> {

  private final Invocation call;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "NUMBER",
      descriptionKey = "cli.erase-number")
  private @Nullable String number;

  @Option(names = "--contact", paramLabel = "NAME", descriptionKey = "cli.erase-contact")
  private @Nullable String contact;

  @Option(names = "--yes", descriptionKey = "cli.erase-yes")
  private boolean yes;

  @Option(names = "--restore-points", descriptionKey = "cli.erase-points")
  private boolean inPoints;

  @Option(names = "--due", descriptionKey = "cli.erase-due")
  private boolean due;

  @Option(names = "--json", descriptionKey = "cli.option-json")
  private boolean json;

  EraseCommand(Invocation call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    if (due == (number != null) || (due && (contact != null || yes || inPoints))) {
      throw new UsageException(call.texts().get("cli.erase-what"));
    }
    return due ? call.read(this::list) : call.changeExisting(this::erase);
  }

  private int erase(Book book) {
    String given = number == null ? "" : number;
    Person person = new Given(call.texts()).person(given, contact, book.snapshot());
    ErasureTexts words = new ErasureTexts(call.texts(), call.parts().clock().getZone());
    PersonTraces traces = call.traces(book);
    if (!yes) {
      ErasurePlan plan = book.privacy().plan(List.of(person));
      call.out().println(words.goes(plan));
      words.elsewhere(plan, traces.holding(plan), book.snapshot()).forEach(call.out()::println);
      throw new NotDoneException(call.texts().get("cli.erase-not-confirmed"), null);
    }
    PersonTraces.Outcome outcome = traces.erase(List.of(person), inPoints, Progress.NONE);
    if (json) {
      Json.print(call.out(), document(book, outcome));
    } else {
      call.out().println(words.done(outcome));
      words
          .elsewhere(outcome.erased().plan(), outcome.holding(), book.snapshot())
          .forEach(call.out()::println);
    }
    return ExitStatus.DONE;
  }

  private Map<String, @Nullable Object> document(Book book, PersonTraces.Outcome outcome) {
    ErasurePlan plan = outcome.erased().plan();
    Map<String, @Nullable Object> goes = Json.object();
    plan.goes().forEach((kind, count) -> goes.put(Codes.hyphened(kind), count));
    List<Object> mentions = new ArrayList<>();
    plan.mentions()
        .forEach(
            mention -> {
              Customer at =
                  mention.customer() == null
                      ? null
                      : book.snapshot().territory().customer(mention.customer());
              Map<String, @Nullable Object> one = Json.object();
              one.put("kind", Codes.hyphened(mention.kind()));
              one.put("customer", at == null ? null : at.number());
              one.put("date", mention.date() == null ? null : mention.date().toString());
              one.put("field", mention.field());
              one.put("text", mention.text());
              mentions.add(one);
            });
    Map<String, @Nullable Object> document = Json.object();
    document.put("erased", plan.names());
    document.put("removed", goes);
    document.put("fileCleaned", outcome.erased().left() == null);
    document.put("inCalendars", plan.inCalendars());
    document.put("mentions", mentions);
    document.put("restorePointsRewritten", files(outcome.rewritten()));
    document.put("restorePointsHolding", files(outcome.holding()));
    return document;
  }

  private static List<String> files(List<RestorePoint> points) {
    return points.stream().map(point -> point.file().toString()).toList();
  }

  private int list(Book book) {
    List<IdleCustomer> idle = book.privacy().due();
    if (json) {
      Json.print(call.out(), idle.stream().map(EraseCommand::document).toList());
    } else if (idle.isEmpty()) {
      call.say("cli.erase-none-due");
    } else {
      print(idle);
    }
    return ExitStatus.DONE;
  }

  private static Map<String, @Nullable Object> document(IdleCustomer idle) {
    Map<String, @Nullable Object> one = Json.object();
    one.put("number", idle.customer().number());
    one.put("name", idle.customer().name());
    one.put("since", idle.since().toString());
    one.put("everActive", idle.everActive());
    one.put("contacts", idle.customer().contacts().stream().map(Contact::name).toList());
    return one;
  }

  private void print(List<IdleCustomer> idle) {
    TextTable table =
        new TextTable(
            call.texts().get("cli.column-number"),
            call.texts().get("cli.column-customer"),
            call.texts().get("cli.column-since"),
            call.texts().get("cli.column-contacts"));
    for (IdleCustomer one : idle) {
      table.row(
          one.customer().number(),
          one.customer().name(),
          call.texts().date(one.since()),
          String.join(", ", one.customer().contacts().stream().map(Contact::name).toList()));
    }
    table.print(call.out());
  }
}
