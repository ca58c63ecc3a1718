package app.revier.cli;

import app.revier.book.Book;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.segment.Cell;
import app.revier.segment.Classification;
import app.revier.segment.Loyalty;
import app.revier.segment.RetentionRule;
import app.revier.territory.Customer;
import app.revier.territory.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the customers with their classes. */
@Command(name = "customers")
final class CustomersCommand implements Callable<Integer> {

  private final Invocation call;

  @Option(names = "--json", descriptionKey = "cli.option-json")
  private boolean json;

  CustomersCommand(Invocation call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    return call.read(this::list);
  }

  private int list(Book book) {
    Snapshot snapshot = book.snapshot();
    List<Classification> classes = snapshot.segmentation().classifications();
    if (json) {
      List<Map<String, @Nullable Object>> rows = new ArrayList<>(classes.size());
      classes.forEach(one -> rows.add(object(snapshot, one)));
      Json.print(call.out(), rows);
    } else {
      print(snapshot, classes);
    }
    return ExitStatus.DONE;
  }

  private Map<String, @Nullable Object> object(Snapshot snapshot, Classification one) {
    Customer customer = one.customer();
    Cell cell = one.cell();
    Strategy strategy = one.strategy();
    Map<String, @Nullable Object> revenue = Json.object();
    customer
        .revenue()
        .forEach((amount, year) -> revenue.put(String.valueOf(year), amount.toDecimal()));
    Map<String, @Nullable Object> row = Json.object();
    row.put("number", customer.number());
    row.put("name", customer.name());
    row.put("existing", one.existing());
    row.put("revenue", revenue);
    row.put(
        "potential",
        customer.potential() == null ? null : Json.amount(customer.potential().amount()));
    row.put("shareOfWallet", one.shareOfWallet());
    row.put("whitespace", Json.amount(one.whitespace()));
    row.put("size", one.size().name());
    row.put("strategy", strategy == null ? null : Codes.of(strategy));
    row.put("cell", cell == null ? null : cell.code());
    row.put(
        "explanation",
        call.explanations(snapshot).classification(one, snapshot.settings().thresholds()));
    row.put("loyalty", Loyalty.of(customer));
    row.put(
        "retention",
        Json.probability(
            RetentionRule.of(
                    customer,
                    snapshot.settings().baseYear(),
                    snapshot.today(),
                    snapshot.settings().retention())
                .probability()));
    return row;
  }

  private void print(Snapshot snapshot, List<Classification> classes) {
    var texts = call.texts();
    int year = snapshot.settings().baseYear();
    String sign = texts.currencySign(snapshot.settings().get(Setting.CURRENCY));
    TextTable table =
        new TextTable(
            texts.get("cli.column-number"),
            texts.get("cli.column-name"),
            texts.get("cli.column-city"),
            texts.get("cli.column-class"),
            ">" + texts.get("cli.column-revenue", String.valueOf(year), sign),
            ">" + texts.get("cli.column-potential", sign));
    for (Classification one : classes) {
      Customer customer = one.customer();
      table.row(
          customer.number(),
          customer.name(),
          customer.address().city(),
          call.terms().cell(one.cell()),
          texts.amount(one.revenue()),
          customer.potential() == null ? "" : texts.amount(customer.potential().amount()));
    }
    table.print(call.out());
    call.say("cli.customers-sum", classes.size());
  }
}
