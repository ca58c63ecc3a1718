package app.revier.cli;

import app.revier.book.Book;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.prospect.Detour;
import app.revier.prospect.RankedProspect;
import app.revier.territory.Customer;
import app.revier.territory.Money;
import app.revier.text.ProspectTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the prospects, those worth going to first at the front. */
@Command(name = "prospects")
final class ProspectsCommand implements Callable<Integer> {

  private final Invocation call;

  @Option(names = "--json", descriptionKey = "cli.option-json")
  private boolean json;

  ProspectsCommand(Invocation call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    return call.read(this::show);
  }

  private int show(Book book) {
    Snapshot snapshot = book.snapshot();
    List<RankedProspect> ranked = snapshot.prospects();
    ProspectTexts words = new ProspectTexts(call.texts(), snapshot);
    if (json) {
      List<Map<String, @Nullable Object>> rows = new ArrayList<>(ranked.size());
      ranked.forEach(one -> rows.add(document(one, words)));
      Json.print(call.out(), rows);
    } else {
      print(ranked, words, call.texts().currencySign(snapshot.settings().get(Setting.CURRENCY)));
    }
    return ExitStatus.DONE;
  }

  private static Map<String, @Nullable Object> document(RankedProspect one, ProspectTexts words) {
    Customer sister = one.reference();
    Detour detour = one.detour();
    Map<String, @Nullable Object> row = Json.object();
    row.put("rank", one.rank());
    row.put("number", one.customer().number());
    row.put("name", one.customer().name());
    row.put("whitespace", Json.amount(one.classification().whitespace()));
    row.put("reference", sister == null ? null : sister.name());
    row.put("detourMinutes", detour == null ? null : (Integer) detour.minutes());
    row.put("indicators", words.labels(one));
    row.put("score", Math.round(one.score() * 10) / 10.0);
    row.put("why", words.why(one));
    row.put("referenceNumber", sister == null ? null : sister.number());
    row.put("researchNotes", one.notes());
    row.put("latestResearch", one.latest() == null ? null : one.latest().toString());
    return row;
  }

  private void print(List<RankedProspect> ranked, ProspectTexts words, String sign) {
    var texts = call.texts();
    TextTable table =
        new TextTable(
            ">" + texts.get("prospects.column-rank"),
            texts.get("cli.column-number"),
            texts.get("cli.column-name"),
            ">" + texts.get("cli.column-whitespace", sign),
            ">" + texts.get("prospects.column-detour"),
            ">" + texts.get("prospects.column-score"),
            texts.get("prospects.column-why"));
    for (RankedProspect one : ranked) {
      Money free = one.classification().whitespace();
      Detour detour = one.detour();
      table.row(
          texts.number(one.rank()),
          one.customer().number(),
          one.customer().name(),
          free == null ? "" : texts.amount(free),
          detour == null ? "" : texts.number(detour.minutes()),
          texts.number(one.score(), 1),
          words.why(one));
    }
    table.print(call.out());
    call.say("prospects.sum", ranked.size(), texts.number(ranked.size()));
  }
}
