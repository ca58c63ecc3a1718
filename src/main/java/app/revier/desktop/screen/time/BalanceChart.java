package app.revier.desktop.screen.time;

import app.revier.book.CellBalance;
import app.revier.desktop.chart.ChartCard;
import app.revier.desktop.chart.PairedBars;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The share of time of each cell beside its share of revenue and of expected growth. */
final class BalanceChart extends VBox {

  private final Desk desk;
  private final Texts texts;
  private final PairedBars bars = new PairedBars();
  private final Label empty;
  private List<CellBalance> balances = List.of();

  BalanceChart(YearTimeViewModel model, Desk desk) {
    this.desk = desk;
    texts = desk.texts();
    empty = Words.muted(texts.get("time.balance-empty"));
    empty.managedProperty().bind(empty.visibleProperty());
    bars.managedProperty().bind(bars.visibleProperty());
    bars.onPick(
        row -> desk.navigator().accept(new Place.CustomersOf(balances.get(row).time().cell())));
    getChildren()
        .setAll(
            new ChartCard(
                "time-balance", texts.get("time.balance-title"), new StackPane(bars), desk),
            empty);
    model.shownProperty().subscribe(this::show);
  }

  private void show(@Nullable YearTime time) {
    balances = time == null ? List.of() : time.balances();
    bars.setVisible(!balances.isEmpty());
    empty.setVisible(time != null && balances.isEmpty());
    if (time != null) {
      bars.show(
          new PairedBars.Data(
              List.of(
                  texts.get("time.balance-time"),
                  texts.get(
                      "time.balance-revenue", String.valueOf(time.of().settings().baseYear())),
                  texts.get(
                      "time.balance-growth", String.valueOf(time.of().settings().planYear()))),
              balances.stream().map(this::row).toList(),
              texts.get("time.balance-title")));
    }
  }

  private PairedBars.Row row(CellBalance balance) {
    String name = desk.terms().cell(balance.time().cell());
    double[] shares = {
      balance.time().shareOfTime(), balance.time().shareOfRevenue(), balance.shareOfGrowth()
    };
    return new PairedBars.Row(
        name,
        balance.time().cell(),
        List.of(bar(shares[0]), bar(shares[1]), bar(shares[2])),
        texts.get(
            "time.balance-words",
            name,
            texts.percent(shares[0]),
            texts.percent(shares[1]),
            texts.percent(shares[2])));
  }

  private PairedBars.Bar bar(double share) {
    return new PairedBars.Bar(Math.max(0, share), texts.percent(share));
  }
}
