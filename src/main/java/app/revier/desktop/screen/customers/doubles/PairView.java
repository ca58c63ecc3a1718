package app.revier.desktop.screen.customers.doubles;

import app.revier.book.MergePreview;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Why;
import app.revier.desktop.theme.Words;
import app.revier.doubles.LikelyPair;
import app.revier.doubles.MergeRevenue;
import app.revier.territory.Customer;
import app.revier.text.DoubleTexts;
import app.revier.text.Texts;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Two customers side by side, and what can be done with them. */
final class PairView extends BorderPane {

  /** Wide enough for the longest word of a label. */
  private static final double LABELS = 120;

  private final DoublesViewModel model;
  private final Desk desk;
  private final Texts texts;
  private final DoubleTexts words;
  private final GridPane grid = new GridPane(Space.M, Space.XS);
  private final Label why = Words.text("");
  private final Label consequences = Words.muted("");
  private final VBox revenue;
  private final RadioButton first = new RadioButton();
  private final RadioButton second = new RadioButton();
  private final RadioButton keepRevenue = new RadioButton();
  private final RadioButton addRevenue = new RadioButton();
  private final Button merge = new Button();

  PairView(DoublesViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    texts = desk.texts();
    words = new DoubleTexts(texts, desk.book().snapshot().settings());
    setPadding(new Insets(0, 0, 0, Space.L));
    why.setId("doubles-why");
    consequences.setId("doubles-consequences");
    ToggleGroup stays = new ToggleGroup();
    first.setToggleGroup(stays);
    second.setToggleGroup(stays);
    first.setId("doubles-keep-first");
    second.setId("doubles-keep-second");
    first.setOnAction(_ -> model.choice().keepsFirstProperty().set(true));
    second.setOnAction(_ -> model.choice().keepsFirstProperty().set(false));
    revenue = revenueChoice();
    setUpGrid();
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    setTop(new VBox(Space.S, why));
    BorderPane.setMargin(scroll, new Insets(Space.S, 0, Space.S, 0));
    setCenter(scroll);
    setBottom(new VBox(Space.S, revenue, consequences, buttons()));
    consequences.setMinHeight(USE_PREF_SIZE);
    why.setMinHeight(USE_PREF_SIZE);
    model.selectedProperty().subscribe(this::show);
    model.choice().keepsFirstProperty().subscribe(_ -> showChoice());
    model.choice().revenueProperty().subscribe(_ -> showChoice());
    model.choice().previewProperty().subscribe(this::showConsequences);
  }

  private void setUpGrid() {
    ColumnConstraints label = new ColumnConstraints();
    label.setMinWidth(LABELS);
    label.setPrefWidth(LABELS);
    label.setMaxWidth(LABELS);
    ColumnConstraints sign = new ColumnConstraints(14);
    ColumnConstraints value = new ColumnConstraints(0, LABELS, Double.MAX_VALUE);
    value.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(label, value, sign, value);
    grid.setPadding(new Insets(0, Space.M, 0, 0));
  }

  private VBox revenueChoice() {
    ToggleGroup group = new ToggleGroup();
    keepRevenue.setToggleGroup(group);
    addRevenue.setToggleGroup(group);
    keepRevenue.setWrapText(true);
    addRevenue.setWrapText(true);
    keepRevenue.setMinHeight(USE_PREF_SIZE);
    addRevenue.setMinHeight(USE_PREF_SIZE);
    keepRevenue.setText(texts.get("twins.revenue-keep"));
    addRevenue.setText(texts.get("twins.revenue-add"));
    keepRevenue.setId("doubles-revenue-keep");
    addRevenue.setId("doubles-revenue-add");
    keepRevenue.setOnAction(_ -> model.choice().revenueProperty().set(MergeRevenue.KEEP));
    addRevenue.setOnAction(_ -> model.choice().revenueProperty().set(MergeRevenue.ADD));
    return new VBox(
        Space.XS, Words.muted(texts.get("twins.revenue-both")), keepRevenue, addRevenue);
  }

  private Node buttons() {
    ReadOnlyStringWrapper reason = new ReadOnlyStringWrapper(model.readOnlyReason());
    merge.setId("doubles-merge");
    merge.getStyleClass().add("accent");
    merge.setMnemonicParsing(false);
    merge.setTooltip(Words.hint(texts.get("twins.merge-hint")));
    merge.setOnAction(_ -> model.merge());
    Button apart = new Button(texts.get("twins.apart"));
    apart.setId("doubles-apart");
    apart.setTooltip(Words.hint(texts.get("twins.apart-hint")));
    apart.setOnAction(_ -> model.apart());
    Button skip = new Button(texts.get("twins.skip"));
    skip.setId("doubles-skip");
    skip.setTooltip(Words.hint(texts.get("twins.skip-hint")));
    skip.setOnAction(_ -> model.skip());
    FlowPane buttons =
        new FlowPane(Space.S, Space.S, new Why(merge, reason), new Why(apart, reason), skip);
    buttons.setAlignment(Pos.CENTER_LEFT);
    return buttons;
  }

  private void show(@Nullable LikelyPair pair) {
    grid.getChildren().clear();
    setVisible(pair != null);
    if (pair == null) {
      return;
    }
    why.setText(words.why(pair.likeness()));
    grid.add(head(pair.a(), first), 1, 0);
    grid.add(head(pair.b(), second), 3, 0);
    int row = 1;
    for (PairLine line : model.lines(pair)) {
      add(line, row++);
    }
    boolean both = DoublesViewModel.hasRevenueInBoth(pair);
    revenue.setVisible(both);
    revenue.setManaged(both);
    showChoice();
  }

  /** Who it is, with the choice who stays. */
  private Node head(Customer customer, RadioButton stays) {
    stays.setText(texts.get("twins.stays"));
    stays.setAccessibleText(texts.get("twins.stays-who", customer.name(), customer.number()));
    Hyperlink open = new Hyperlink(texts.get("twins.open"));
    open.setAccessibleText(texts.get("twins.open-who", customer.name()));
    open.setOnAction(_ -> desk.navigator().accept(new Place.OneCustomer(customer.id())));
    open.setPadding(Insets.EMPTY);
    FlowPane head = new FlowPane(Space.M, Space.XS, stays, open);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private void add(PairLine line, int row) {
    Label label = Words.muted(line.label());
    Label a = value(line.a(), line.differs());
    Label b = value(line.b(), line.differs());
    Label sign = new Label(line.differs() ? "≠" : "");
    sign.getStyleClass().add("caution");
    sign.setAccessibleText(line.differs() ? texts.get("twins.differs") : "");
    GridPane.setHalignment(sign, HPos.CENTER);
    for (Node node : new Node[] {label, a, sign, b}) {
      GridPane.setValignment(node, VPos.TOP);
    }
    grid.addRow(row, label, a, sign, b);
  }

  private static Label value(String text, boolean differs) {
    Label value = Words.text(text);
    value.setMinHeight(USE_PREF_SIZE);
    if (differs) {
      value.getStyleClass().add(Styles.TEXT_BOLD);
    }
    return value;
  }

  private void showChoice() {
    LikelyPair pair = model.selectedProperty().get();
    if (pair == null) {
      return;
    }
    first.setSelected(model.choice().keepsFirstProperty().get());
    second.setSelected(!model.choice().keepsFirstProperty().get());
    keepRevenue.setSelected(model.choice().revenueProperty().get() == MergeRevenue.KEEP);
    addRevenue.setSelected(model.choice().revenueProperty().get() == MergeRevenue.ADD);
    merge.setText(
        texts.get(
            "twins.merge", model.choice().drop(pair).number(), model.choice().keep(pair).number()));
  }

  private void showConsequences(@Nullable MergePreview preview) {
    List<String> sentences = new ArrayList<>();
    if (preview != null) {
      sentences.add(words.moves(preview));
      sentences.add(words.notCounted(preview));
      if (preview.leavesOut()) {
        sentences.add(texts.get("twins.in-a-note"));
      }
    }
    sentences.removeIf(String::isEmpty);
    consequences.setText(String.join(" ", sentences));
  }
}
