package app.revier.desktop.screen.customers.pane;

import app.revier.book.Setting;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.theme.CellChip;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.segment.Classification;
import app.revier.segment.CompanyGroup;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.text.Texts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The sister companies of a customer: what the group buys and could buy, and each of them. */
final class Sisters extends VBox {

  /** More are opened in the list of customers. */
  private static final int MOST = 8;

  private final Desk desk;
  private final Texts texts;

  Sisters(Desk desk) {
    super(Space.XS);
    this.desk = desk;
    texts = desk.texts();
    managedProperty().bind(visibleProperty());
  }

  void show(Subject subject) {
    Customer customer = subject.customer();
    CompanyGroup group = subject.snapshot().companyGroups().of(customer);
    List<Classification> sisters = group.sistersOf(customer);
    setVisible(!sisters.isEmpty());
    getChildren().clear();
    if (sisters.isEmpty()) {
      return;
    }
    String currency = subject.snapshot().settings().get(Setting.CURRENCY);
    getChildren()
        .add(
            Words.muted(
                texts.get(
                    "behaviour.group",
                    texts.number(group.members().size()),
                    texts.money(group.revenue(), currency),
                    String.valueOf(subject.snapshot().settings().baseYear()),
                    texts.money(group.potential(), currency))));
    parent(group, customer);
    Classification reference = group.reference();
    if (!subject.classification().existing() && reference != null) {
      getChildren().add(Words.text(texts.get("behaviour.reference", reference.customer().name())));
    }
    for (Classification sister : sisters.subList(0, Math.min(MOST, sisters.size()))) {
      getChildren().add(line(sister, currency));
    }
    Hyperlink all = new Hyperlink(texts.get("behaviour.group-all"));
    all.setOnAction(event -> openAll(group));
    getChildren().add(all);
  }

  /** Who the parent is if that is a customer, and who name each other as parents. */
  private void parent(CompanyGroup group, Customer customer) {
    Customer parent = group.parent();
    if (parent != null) {
      getChildren()
          .add(
              Words.muted(
                  parent.id().equals(customer.id())
                      ? texts.get("behaviour.is-parent")
                      : texts.get("behaviour.parent", parent.name())));
    }
    if (!group.circle().isEmpty()) {
      Label circle =
          Words.text(
              texts.get(
                  "behaviour.parents-in-circle",
                  group.circle().stream().map(Customer::name).collect(Collectors.joining(" · "))));
      circle.getStyleClass().add("caution");
      circle.setMinHeight(USE_PREF_SIZE);
      getChildren().add(circle);
    }
  }

  private HBox line(Classification sister, String currency) {
    CustomerId id = sister.customer().id();
    Hyperlink name = new Hyperlink(sister.customer().name());
    name.setOnAction(event -> desk.navigator().accept(new Place.OneCustomer(id)));
    name.setMinWidth(0);
    CellChip chip = new CellChip(desk.terms());
    chip.show(sister.cell());
    chip.setMinWidth(USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label revenue = Words.text(texts.money(sister.revenue(), currency));
    revenue.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(Space.S, name, gap, chip, revenue);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private void openAll(CompanyGroup group) {
    Set<CustomerId> ids = new LinkedHashSet<>();
    group.members().forEach(one -> ids.add(one.customer().id()));
    desk.navigator().accept(new Place.SomeCustomers(Caption.plain(group.name()), ids));
  }
}
