package app.revier.cli;

import app.revier.book.Book;
import app.revier.doubles.LikelyDoubles;
import app.revier.doubles.LikelyPair;
import app.revier.task.Progress;
import app.revier.text.DoubleTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists customers who are probably there twice. */
@Command(name = "duplicates")
final class DuplicatesCommand implements Callable<Integer> {

  private final Invocation call;

  @Option(names = "--json", descriptionKey = "cli.option-json")
  private boolean json;

  DuplicatesCommand(Invocation call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    return call.read(this::list);
  }

  private int list(Book book) {
    LikelyDoubles doubles = book.doubles().find(Progress.NONE);
    DoubleTexts words = new DoubleTexts(call.texts(), book.snapshot().settings());
    if (json) {
      List<Map<String, @Nullable Object>> rows = new ArrayList<>(doubles.pairs().size());
      for (LikelyPair pair : doubles.pairs()) {
        Map<String, @Nullable Object> row = Json.object();
        row.put("a", pair.a().number());
        row.put("b", pair.b().number());
        row.put("score", pair.likeness().score());
        row.put("why", words.why(pair.likeness()));
        row.put("nameA", pair.a().name());
        row.put("nameB", pair.b().name());
        row.put("likely", pair.likeness().isLikely());
        rows.add(row);
      }
      Json.print(call.out(), rows);
    } else {
      print(doubles, words);
    }
    return ExitStatus.DONE;
  }

  private void print(LikelyDoubles doubles, DoubleTexts words) {
    if (doubles.pairs().isEmpty()) {
      call.say("cli.duplicates-none");
      return;
    }
    var texts = call.texts();
    TextTable table =
        new TextTable(
            texts.get("cli.column-number"),
            texts.get("cli.column-name"),
            texts.get("cli.column-number"),
            texts.get("cli.column-name"),
            ">" + texts.get("cli.column-likeness"),
            texts.get("cli.column-why"));
    for (LikelyPair pair : doubles.pairs()) {
      table.row(
          pair.a().number(),
          pair.a().name(),
          pair.b().number(),
          pair.b().name(),
          texts.percent(pair.likeness().score()),
          words.why(pair.likeness()));
    }
    table.print(call.out());
    int shown = doubles.pairs().size();
    call.say("cli.duplicates-sum", doubles.all(), shown, doubles.all() > shown ? 1 : 0);
  }
}
