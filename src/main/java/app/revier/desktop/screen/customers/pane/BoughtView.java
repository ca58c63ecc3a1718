package app.revier.desktop.screen.customers.pane;

import app.revier.desktop.chart.ShareBar;
import app.revier.desktop.chart.YearBars;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.segment.OrderRhythm;
import app.revier.segment.SalesPicture;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.text.OrderTexts;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * How regularly a customer orders, and what it bought in the last twelve months. The sales lines
 * are read from the disk on a worker thread, and only while this is looked at.
 */
final class BoughtView extends VBox {

  private static final String TOPIC = "customers-sales";
  private static final int PRODUCTS = 6;

  private final Desk desk;
  private final Texts texts;
  private final OrderTexts words;
  private final SubjectWords amounts;
  private final Label rhythm = Words.text("");
  private final YearBars months;
  private final GridPane products = new GridPane(Space.S, Space.XS);
  private final VBox bought;
  private @Nullable Customer customer;
  private LocalDate today = LocalDate.EPOCH;

  BoughtView(Desk desk, SubjectWords amounts) {
    super(Space.M);
    this.desk = desk;
    this.amounts = amounts;
    texts = desk.texts();
    words = new OrderTexts(texts);
    months = new YearBars(texts::amount);
    rhythm.setId("customers-rhythm");
    rhythm.setMinHeight(USE_PREF_SIZE);
    ColumnConstraints name = new ColumnConstraints();
    name.setHgrow(Priority.ALWAYS);
    name.setFillWidth(true);
    ColumnConstraints bar = new ColumnConstraints(88);
    ColumnConstraints amount = new ColumnConstraints();
    amount.setHalignment(HPos.RIGHT);
    products.getColumnConstraints().addAll(name, bar, amount);
    bought = new VBox(Space.M, Words.muted(texts.get("timeline.last-months")), months, products);
    getChildren().addAll(Words.section(texts.get("timeline.section-orders")), rhythm, bought);
    sceneProperty().subscribe(scene -> load());
  }

  void show(Customer who, LocalDate now) {
    CustomerId before = customer == null ? null : customer.id();
    customer = who;
    today = now;
    boolean any = who.orders() != null && !who.orders().days().isEmpty();
    setVisible(any);
    setManaged(any);
    rhythm.setText(words.rhythm(OrderRhythm.of(who.orders(), now)));
    if (!who.id().equals(before)) {
      showBought(false);
    }
    load();
  }

  private void showBought(boolean now) {
    bought.setVisible(now);
    bought.setManaged(now);
  }

  private void load() {
    Customer who = customer;
    if (who == null || getScene() == null || !isVisible()) {
      return;
    }
    LocalDate now = today;
    desk.tasks()
        .latest(
            TOPIC,
            _ -> SalesPicture.of(desk.book().salesOf(who.id()), now),
            picture -> take(who, picture));
  }

  private void take(Customer who, SalesPicture picture) {
    if (customer == null || !who.id().equals(customer.id())) {
      return;
    }
    showBought(!picture.products().isEmpty());
    List<YearBars.Named> bars = new ArrayList<>();
    picture
        .months()
        .forEach(
            (month, amount) ->
                bars.add(
                    new YearBars.Named(
                        texts.number(month.getMonthValue()),
                        amount,
                        "",
                        month.getMonthValue()
                            + "/"
                            + month.getYear()
                            + ": "
                            + amounts.money(amount),
                        month.getYear() == today.getYear())));
    months.show(bars);
    products.getChildren().clear();
    List<SalesPicture.Product> all = picture.products();
    for (int i = 0; i < Math.min(PRODUCTS, all.size()); i++) {
      row(i, name(all.get(i)), all.get(i).amount(), all.getFirst().amount());
    }
    if (all.size() > PRODUCTS) {
      Money rest =
          all.subList(PRODUCTS, all.size()).stream()
              .map(SalesPicture.Product::amount)
              .reduce(Money.ZERO, Money::plus);
      row(
          PRODUCTS,
          texts.get("timeline.other-products", texts.number(all.size() - PRODUCTS)),
          rest,
          all.getFirst().amount());
    }
  }

  private String name(SalesPicture.Product product) {
    return product.name().isBlank() ? texts.get("timeline.no-product") : product.name();
  }

  private void row(int row, String name, Money amount, Money most) {
    Label called = new Label(name);
    called.setTooltip(Words.hint(name));
    called.setMinWidth(0);
    ShareBar bar = new ShareBar();
    String said = amounts.money(amount);
    bar.show(
        most.isPositive() ? Math.max(0, (double) amount.cents() / most.cents()) : 0,
        name + ": " + said);
    Node figure = new Label(said);
    products.addRow(row, called, bar, figure);
  }
}
