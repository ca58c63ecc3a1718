package app.revier.cli;

import app.revier.book.Book;
import app.revier.book.MergePreview;
import app.revier.doubles.MergeRevenue;
import app.revier.territory.Customer;
import app.revier.text.DoubleTexts;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one customer of two. */
@Command(name = "merge")
final class MergeCommand implements Callable<Integer> {

  private final Invocation call;

  @Parameters(index = "0", paramLabel = "KEEP", descriptionKey = "cli.merge-keep")
  private String keep = "";

  @Parameters(index = "1", paramLabel = "DROP", descriptionKey = "cli.merge-drop")
  private String drop = "";

  @Option(names = "--revenue", paramLabel = "keep|add", descriptionKey = "cli.merge-revenue")
  private String revenue = "keep";

  MergeCommand(Invocation call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    MergeRevenue choice = new Given(call.texts()).word(revenue, MergeRevenue.class);
    return call.changeExisting(book -> merge(book, choice));
  }

  private int merge(Book book, MergeRevenue choice) {
    TwoCustomers two = TwoCustomers.of(keep, drop, book.snapshot(), call.texts());
    Customer stays = two.first();
    Customer goes = two.second();
    MergePreview preview = book.doubles().preview(stays.id(), goes.id(), choice);
    DoubleTexts words = new DoubleTexts(call.texts(), book.snapshot().settings());
    book.doubles().merge(stays.id(), goes.id(), choice, words);
    call.say("cli.merge-done", goes.number(), goes.name(), stays.number(), stays.name());
    Stream.of(words.moves(preview), words.notCounted(preview))
        .filter(sentence -> !sentence.isEmpty())
        .forEach(call.out()::println);
    if (!preview.merged().notCounted().isEmpty()) {
      call.say("cli.merge-add");
    }
    return ExitStatus.DONE;
  }
}
