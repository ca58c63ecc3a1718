package app.revier.desktop.screen.time;

import app.revier.callplan.YearCallPlan;
import app.revier.desktop.chart.ChartCard;
import app.revier.desktop.chart.LinePlot;
import app.revier.desktop.chart.PairedBars;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Remembered;
import app.revier.desktop.screen.time.CallPlanViewModel.Shown;
import app.revier.desktop.table.CellLook;
import app.revier.desktop.table.Column;
import app.revier.desktop.table.DataTable;
import app.revier.desktop.table.RowActions;
import app.revier.desktop.theme.EmptyState;
import app.revier.desktop.theme.Segments;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.territory.CustomerId;
import app.revier.text.Texts;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The call plan: what it says above, the customers at the left, the chosen one's curve beside. */
final class CallPlanView extends BorderPane {

  private static final String DIVIDER = "call-plan.divider";
  private static final double DIVIDER_AT = 0.64;
  private static final double CURVE_HEIGHT = 210;
  private static final double CURVE_LEAST = 120;
  private static final double BESIDE_CURVE = 290;

  /** From this height on there is room for all that is said above. */
  private static final double ROOMY = 560;

  private static final double LIST_WIDTH = 420;
  private static final double SIDE_WIDTH = 320;

  private final CallPlanViewModel model;
  private final Texts texts;
  private final Desk desk;
  private final DataTable<CallPlanRow, CustomerId> table;
  private final LinePlot curve = new LinePlot();
  private final PairedBars shares = new PairedBars();
  private final CallPlanJudgements judgements;
  private final ChartCard curveCard;
  private final Label name = Words.section("");
  private final Label stays = Words.text("");
  private final Label typical = Words.muted("");

  CallPlanView(CallPlanViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    texts = desk.texts();
    table =
        new DataTable<>(
            "call-plan-list",
            model.table(),
            desk,
            new Actions(),
            Map.of("cell", CellLook.plate(desk.terms(), row -> row.classification().cell())));
    table.showWhenEmpty(Words.muted(texts.get("callplan.none")));
    curveCard = new ChartCard("call-plan-curve", texts.get("callplan.curve"), curve, desk);
    judgements = new CallPlanJudgements(model, desk);
    CallPlanHead head = new CallPlanHead(model, desk);
    heightProperty().subscribe(high -> head.thereIsRoom(high.doubleValue() >= ROOMY));
    SplitPane split = new SplitPane(list(), side());
    Remembered.divider(split, desk.memory(), DIVIDER, DIVIDER_AT);
    EmptyState noCustomers =
        new EmptyState(
            Material2OutlinedMZ.SCHEDULE,
            texts.get("callplan.empty"),
            texts.get("callplan.import"),
            model::openImport);
    noCustomers.setId("call-plan-empty");
    model
        .noCustomersProperty()
        .subscribe(
            none -> {
              setTop(none ? null : head);
              setCenter(none ? noCustomers : split);
            });
    model.selectedProperty().subscribe(_ -> showSelected());
    model.editor().whenTyped(this::draw);
    model.judged().editor().whenTyped(this::draw);
    model.judged().chosenProperty().subscribe(_ -> draw());
    model.planProperty().subscribe(this::showShares);
  }

  private Node list() {
    Node row =
        Segments.of(
            Shown.class,
            "call-plan-show",
            code -> texts.get("callplan.show-" + code),
            model.shownProperty());
    VBox list = new VBox(Space.S, row, table);
    VBox.setVgrow(table, Priority.ALWAYS);
    list.setMinWidth(LIST_WIDTH);
    return list;
  }

  private Node side() {
    Hyperlink usual = new Hyperlink(texts.get("callplan.usual"));
    usual.setId("call-plan-usual");
    usual.setOnAction(_ -> model.openSettings());
    stays.managedProperty().bind(stays.textProperty().isNotEmpty());
    typical.managedProperty().bind(typical.textProperty().isNotEmpty());
    ChartCard sharesCard =
        new ChartCard("call-plan-shares", texts.get("callplan.shares"), shares, desk);
    usual.setWrapText(true);
    VBox below = new VBox(Space.M, judgements, usual, sharesCard);
    below.setPadding(new Insets(0, Space.S, Space.M, 0));
    ScrollPane scroll = new ScrollPane(below);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox side = new VBox(Space.M, name, stays, typical, curveCard, scroll);
    side.setPadding(new Insets(0, 0, 0, Space.M));
    side.setMinWidth(SIDE_WIDTH);
    // The curve stays in view while something is typed below it, and leaves room for that.
    curve.setMinHeight(USE_PREF_SIZE);
    curve
        .prefHeightProperty()
        .bind(
            side.heightProperty()
                .map(
                    high ->
                        Math.clamp(high.doubleValue() - BESIDE_CURVE, CURVE_LEAST, CURVE_HEIGHT)));
    return side;
  }

  private void showSelected() {
    CallPlanRow row = model.selectedProperty().get();
    name.setText(row == null ? texts.get("callplan.nobody") : row.customer().name());
    stays.setText(row == null ? "" : CallPlanColumns.why(row, model.words()));
    draw();
  }

  private void draw() {
    CallPlanRow row = model.pictured();
    CallPlanPicture picture = model.picture();
    String whose = row == null ? "" : row.customer().name();
    if (model.judged().group() == null) {
      judgements.showUsual(picture.usual());
    }
    typical.setText(isTypical(row) ? texts.get("callplan.typical", whose) : "");
    curveCard.setSubject(whose);
    curve.show(new CallPlanCurve(texts, model.words(), model.currency()).of(picture, whose));
  }

  /** Whether the curve is not that of the chosen customer. */
  private boolean isTypical(@Nullable CallPlanRow row) {
    return row != null && !row.equals(model.selectedProperty().get());
  }

  private void showShares(@Nullable YearCallPlan plan) {
    if (plan != null) {
      shares.show(new CallPlanShares(texts, desk.terms()).of(plan));
    }
    shares.setVisible(plan != null && !plan.customers().isEmpty());
  }

  Node keyboard() {
    return model.noCustomersProperty().get() ? getCenter() : table.control();
  }

  private final class Actions implements RowActions<CallPlanRow> {

    @Override
    public void open() {
      model.open(model.table().selectedRows());
    }

    @Override
    public List<MenuItem> menu(List<CallPlanRow> rows, @Nullable Column<CallPlanRow> column) {
      if (rows.size() != 1) {
        return List.of();
      }
      MenuItem customer = new MenuItem(texts.get("callplan.open-customer"));
      customer.setOnAction(_ -> model.open(rows));
      return List.of(customer);
    }
  }
}
