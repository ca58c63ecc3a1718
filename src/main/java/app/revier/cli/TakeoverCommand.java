package app.revier.cli;

import app.revier.book.Book;
import app.revier.book.HandoverFiles;
import app.revier.book.Setting;
import app.revier.book.TakenOver;
import app.revier.book.TakeoverPreview;
import app.revier.handover.Arrival;
import app.revier.handover.Arrival.Decision;
import app.revier.handover.MissingWord;
import app.revier.handover.MissingWord.Answer;
import app.revier.handover.Parcel;
import app.revier.handover.Sender;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.text.HandoverTexts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes customers over out of a file that a colleague has written, or out of a whole book. */
@Command(name = "takeover")
final class TakeoverCommand implements Callable<Integer> {

  private final Invocation call;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.takeover-file")
  private Path file = Path.of("");

  @Option(names = "--dry-run", descriptionKey = "cli.takeover-dry-run")
  private boolean dryRun;

  @Option(names = "--json", descriptionKey = "cli.option-json")
  private boolean json;

  @Mixin private final TakeoverWishes wishes;

  @Mixin private final PasswordOption password;

  TakeoverCommand(Invocation call) {
    this.call = call;
    wishes = new TakeoverWishes(call);
    password = new PasswordOption(call);
  }

  @Override
  public Integer call() throws Exception {
    HandoverFiles files = new HandoverFiles(call.parts().books(), call.parts().points());
    char @Nullable [] word = files.isSealed(file) ? password.known(file) : null;
    if (!dryRun) {
      return call.change(book -> run(book, files.read(book, file, word)));
    }
    return Files.exists(call.file())
        ? call.read(book -> run(book, files.read(book, file, word)))
        : call.readScratch(book -> run(book, files.read(book, file, word)));
  }

  private int run(Book book, Parcel parcel) {
    var settings = book.snapshot().settings();
    HandoverTexts words = new HandoverTexts(call.texts(), settings);
    if (parcel.customers().isEmpty()) {
      throw new NotDoneException(call.texts().get("handover.arrives-none"), null);
    }
    TakeoverPreview takeover = book.handovers().preview(parcel);
    if (takeover.otherCurrency()) {
      throw new NotDoneException(
          call.texts()
              .get("handover.other-currency", parcel.currency(), settings.get(Setting.CURRENCY)),
          null);
    }
    Map<CustomerId, Decision> decisions = wishes.decisions(takeover, book.snapshot());
    Map<MissingWord, Answer> answers = wishes.answers(takeover, words);
    if (dryRun) {
      return preview(takeover, decisions, words);
    }
    refuseOpen(takeover, decisions, answers, words);
    TakenOver taken = book.handovers().take(takeover, decisions, answers, words, Progress.NONE);
    if (json) {
      Json.print(call.out(), document(taken));
    } else {
      words.taken(taken).forEach(call.out()::println);
    }
    return ExitStatus.DONE;
  }

  /** Names what nobody has decided, and changes nothing. */
  private void refuseOpen(
      TakeoverPreview takeover,
      Map<CustomerId, Decision> decisions,
      Map<MissingWord, Answer> answers,
      HandoverTexts words) {
    List<Arrival> open =
        takeover.open().stream()
            .filter(arrival -> !decisions.containsKey(arrival.customer().id()))
            .toList();
    List<MissingWord> missing =
        takeover.missing().stream().filter(word -> !answers.containsKey(word)).toList();
    List<String> reasons = new ArrayList<>();
    for (Arrival arrival : open) {
      Customer customer = arrival.customer();
      call.err().println(customer.number() + " " + customer.name() + ": " + words.match(arrival));
    }
    if (!open.isEmpty()) {
      reasons.add(
          call.texts()
              .get("handover.open-customers", open.size(), call.texts().number(open.size())));
    }
    for (MissingWord word : missing) {
      call.err().println(words.missing(word, takeover.parcel().lists()));
    }
    if (!missing.isEmpty()) {
      reasons.add(call.texts().get("handover.open-words", missing.size()));
    }
    if (!reasons.isEmpty()) {
      throw new NotDoneException(String.join("\n", reasons), null);
    }
  }

  private int preview(
      TakeoverPreview takeover, Map<CustomerId, Decision> decisions, HandoverTexts words) {
    if (json) {
      Json.print(call.out(), document(takeover, decisions, words));
      return ExitStatus.DONE;
    }
    call.out().println(words.sender(takeover.parcel().sender()));
    TextTable table =
        new TextTable(
            call.texts().get("cli.column-number"),
            call.texts().get("cli.column-name"),
            call.texts().get("cli.column-found"));
    for (Arrival arrival : takeover.arrivals()) {
      table.row(arrival.customer().number(), arrival.customer().name(), words.match(arrival));
    }
    table.print(call.out());
    takeover
        .missing()
        .forEach(word -> call.out().println(words.missing(word, takeover.parcel().lists())));
    int added = count(decisions, Arrival.AsNew.class);
    int joined = count(decisions, Arrival.Into.class);
    int open = takeover.arrivals().size() - decisions.size();
    call.out()
        .println(
            words.counts(
                "handover.would-take", added, joined, count(decisions, Arrival.NotAtAll.class)));
    if (open > 0) {
      call.say("handover.open-customers", open, call.texts().number(open));
    }
    return ExitStatus.DONE;
  }

  private static int count(Map<CustomerId, Decision> decisions, Class<? extends Decision> kind) {
    return (int) decisions.values().stream().filter(kind::isInstance).count();
  }

  private static Map<String, @Nullable Object> document(
      TakeoverPreview takeover, Map<CustomerId, Decision> decisions, HandoverTexts words) {
    Sender sender = takeover.parcel().sender();
    Map<String, @Nullable Object> document = Json.object();
    document.put("from", sender == null ? null : sender.name());
    document.put("date", sender == null ? null : sender.date().toString());
    List<Object> customers = new ArrayList<>();
    for (Arrival arrival : takeover.arrivals()) {
      Map<String, @Nullable Object> one = Json.object();
      Customer same = arrival.candidate();
      Decision decision = decisions.get(arrival.customer().id());
      one.put("number", arrival.customer().number());
      one.put("name", arrival.customer().name());
      one.put("existing", same == null ? null : same.number());
      one.put("sameNumber", arrival.sameNumber() != null);
      one.put("why", words.match(arrival));
      one.put("projects", arrival.projects());
      one.put("entries", arrival.entries());
      one.put("sales", arrival.sales());
      one.put("decision", word(decision));
      customers.add(one);
    }
    document.put("customers", customers);
    List<Object> missing = new ArrayList<>();
    for (MissingWord word : takeover.missing()) {
      Map<String, @Nullable Object> one = Json.object();
      one.put("kind", Codes.hyphened(word.kind()));
      one.put("name", words.name(word));
      one.put("used", word.used());
      one.put("own", word.own().stream().map(choice -> words.name(word, choice)).toList());
      missing.add(one);
    }
    document.put("missing", missing);
    return document;
  }

  private static @Nullable String word(@Nullable Decision decision) {
    return switch (decision) {
      case Arrival.AsNew _ -> "new";
      case Arrival.Into _ -> "merge";
      case Arrival.NotAtAll _ -> "skip";
      case null -> null;
    };
  }

  private static Map<String, @Nullable Object> document(TakenOver taken) {
    Map<String, @Nullable Object> document = Json.object();
    document.put("added", taken.added());
    document.put("merged", taken.joined());
    document.put("skipped", taken.leftOut());
    List<Object> renumbered = new ArrayList<>();
    for (TakenOver.Renumbered one : taken.renumbered()) {
      Map<String, @Nullable Object> pair = Json.object();
      pair.put("before", one.before());
      pair.put("after", one.after());
      renumbered.add(pair);
    }
    document.put("renumbered", renumbered);
    document.put("keptProjects", taken.keptProjects());
    document.put("changed", taken.change() != null);
    return document;
  }
}
