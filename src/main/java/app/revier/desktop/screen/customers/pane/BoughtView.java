package app.revier.desktop.screen.customers.pane;

import app.revier.book.Setting;
import app.revier.desktop.chart.ChartCard;
import app.revier.desktop.chart.ShareBar;
import app.revier.desktop.chart.StackedBars;
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
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
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
  private final ChartCard card;
  private final Label rhythm = Words.text("");
  private final StackedBars months;
  private final GridPane groups = new GridPane(Space.S, Space.XS);
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
    months = new StackedBars(texts, desk.book().snapshot().settings().get(Setting.CURRENCY));
    months.setId("customers-bought");
    groups.setId("customers-groups");
    rhythm.setId("customers-rhythm");
    rhythm.setMinHeight(USE_PREF_SIZE);
    products.getColumnConstraints().addAll(wide(), new ColumnConstraints(88), atRight());
    groups.getColumnConstraints().addAll(new ColumnConstraints(), wide(), atRight());
    card =
        new ChartCard("customers-months", "", new VBox(Space.M, months, groups), desk).frameless();
    bought = new VBox(Space.M, card, Words.muted(texts.get("timeline.by-product")), products);
    getChildren().addAll(Words.section(texts.get("timeline.section-orders")), rhythm, bought);
    sceneProperty().subscribe(scene -> load());
  }

  private static ColumnConstraints wide() {
    ColumnConstraints column = new ColumnConstraints();
    column.setHgrow(Priority.ALWAYS);
    column.setFillWidth(true);
    return column;
  }

  private static ColumnConstraints atRight() {
    ColumnConstraints column = new ColumnConstraints();
    column.setHalignment(HPos.RIGHT);
    return column;
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
    showBoth(bought, now);
  }

  private static void showBoth(Node node, boolean now) {
    node.setVisible(now);
    node.setManaged(now);
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
    card.setSubject(who.name());
    show(picture);
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

  private void show(SalesPicture picture) {
    List<SalesPicture.Group> parts =
        picture.groups(StackedBars.MOST_PARTS, count -> texts.get("timeline.other-groups", count));
    List<StackedBars.Bar> bars = new ArrayList<>();
    for (YearMonth month : picture.months().keySet()) {
      bars.add(
          new StackedBars.Bar(
              texts.number(month.getMonthValue()),
              parts.stream().map(group -> group.months().getOrDefault(month, Money.ZERO)).toList(),
              words(month, picture, parts)));
    }
    months.show(bars);
    groups.getChildren().clear();
    showBoth(groups, picture.knowsGroups());
    card.setTitle(
        texts.get(picture.knowsGroups() ? "timeline.last-months-grouped" : "timeline.last-months"));
    for (int i = 0; i < parts.size(); i++) {
      keyRow(i, name(parts.get(i)), parts.get(i).amount());
    }
  }

  /** All values of a month, the sum first, then each group that has something. */
  private String words(YearMonth month, SalesPicture picture, List<SalesPicture.Group> parts) {
    StringJoiner words = new StringJoiner("\n");
    words.add(
        texts.get(
            "timeline.month-sum",
            month.getMonthValue() + "/" + month.getYear(),
            amounts.money(picture.months().getOrDefault(month, Money.ZERO))));
    if (picture.knowsGroups()) {
      for (SalesPicture.Group group : parts) {
        Money amount = group.months().getOrDefault(month, Money.ZERO);
        if (!amount.isZero()) {
          words.add(texts.get("timeline.month-sum", name(group), amounts.money(amount)));
        }
      }
    }
    return words.toString();
  }

  private String name(SalesPicture.Group group) {
    return group.name().isBlank() ? texts.get("timeline.no-group") : group.name();
  }

  /** What a colour and pattern means; under the mouse the group stands out in the chart. */
  private void keyRow(int row, String name, Money amount) {
    Label called = new Label(name);
    called.setTooltip(Words.hint(name));
    called.setMinWidth(0);
    called.setMaxWidth(Double.MAX_VALUE);
    Label figure = new Label(amounts.money(amount));
    List<Node> nodes = List.of(StackedBars.key(row), called, figure);
    for (Node node : nodes) {
      node.setOnMouseEntered(_ -> months.standOut(row));
      node.setOnMouseExited(_ -> months.standOut(-1));
    }
    groups.addRow(row, nodes.toArray(Node[]::new));
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
