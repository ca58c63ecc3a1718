package app.revier.desktop.screen.time;

import app.revier.callplan.CallPlanner;
import app.revier.callplan.Judgements;
import app.revier.callplan.YearCallPlan;
import app.revier.desktop.chart.ChartCard;
import app.revier.desktop.chart.LinePlot;
import app.revier.desktop.chart.PairedBars;
import app.revier.desktop.form.CheckedField;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.form.FieldLines;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Remembered;
import app.revier.desktop.screen.time.CallPlanViewModel.Shown;
import app.revier.desktop.table.CellLook;
import app.revier.desktop.table.Column;
import app.revier.desktop.table.DataTable;
import app.revier.desktop.table.RowActions;
import app.revier.desktop.theme.EmptyState;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.territory.CustomerField;
import app.revier.territory.CustomerFields;
import app.revier.territory.CustomerId;
import app.revier.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The call plan: what it says above, the customers at the left, the chosen one's curve beside. */
final class CallPlanView extends BorderPane {

  private static final String DIVIDER = "call-plan.divider";
  private static final double DIVIDER_AT = 0.64;
  private static final double CURVE_HEIGHT = 210;
  private static final double LIMIT_WIDTH = 132;
  private static final double LIST_WIDTH = 420;
  private static final double SIDE_WIDTH = 320;

  private final CallPlanViewModel model;
  private final Texts texts;
  private final Desk desk;
  private final DataTable<CallPlanRow, CustomerId> table;
  private final LinePlot curve = new LinePlot();
  private final PairedBars shares = new PairedBars();
  private final Map<CustomerField<?>, TextInputControl> inputs = new HashMap<>();
  private final ChartCard curveCard;
  private final Label name = Words.section("");
  private final Label stays = Words.text("");

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
    curve.setPrefHeight(CURVE_HEIGHT);
    curveCard = new ChartCard("call-plan-curve", texts.get("callplan.curve"), curve, desk);
    Node head = head();
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
    model.planProperty().subscribe(this::showShares);
  }

  private Node head() {
    FieldControls controls = new FieldControls(texts, "");
    CheckedField limit = controls.figure(model.limit());
    limit.setMinWidth(LIMIT_WIDTH);
    limit.setMaxWidth(LIMIT_WIDTH);
    limit.input().setId("call-plan-limit");
    limit.input().setPromptText(texts.get("callplan.limit-prompt"));
    Label says = Words.text("");
    says.setId("call-plan-says");
    says.textProperty().bind(model.sentencesProperty());
    Label off = Words.muted("");
    off.textProperty().bind(model.sensitivityProperty());
    off.managedProperty().bind(off.textProperty().isNotEmpty());
    off.visibleProperty().bind(off.managedProperty());
    Label nature = Words.muted(texts.get("callplan.nature"));
    VBox words = new VBox(Space.XS, says, off, nature);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    Button adopt = new Button(texts.get("callplan.adopt"));
    adopt.setId("call-plan-adopt");
    adopt.getStyleClass().add("accent");
    adopt.setMinWidth(USE_PREF_SIZE);
    adopt.setOnAction(_ -> model.adopt());
    adopt.disableProperty().bind(model.busyProperty().or(model.obstacleProperty().isNotEmpty()));
    HBox head = new HBox(Space.L, limit, words, adopt);
    head.setAlignment(Pos.TOP_LEFT);
    head.setPadding(new Insets(0, 0, Space.M, 0));
    return head;
  }

  private Node list() {
    HBox row = new HBox();
    row.getStyleClass().add("segments");
    ToggleGroup group = new ToggleGroup();
    for (Shown which : Shown.values()) {
      String code = which.name().toLowerCase(Locale.ROOT);
      ToggleButton button = new ToggleButton(texts.get("callplan.show-" + code));
      button.setId("call-plan-show-" + code);
      button.getStyleClass().add("small");
      button.setToggleGroup(group);
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(
          _ -> {
            button.setSelected(true);
            model.shownProperty().set(which);
          });
      model.shownProperty().subscribe(now -> button.setSelected(now == which));
      row.getChildren().add(button);
    }
    VBox list = new VBox(Space.S, row, table);
    VBox.setVgrow(table, Priority.ALWAYS);
    list.setMinWidth(LIST_WIDTH);
    return list;
  }

  private Node side() {
    FieldControls controls =
        new FieldControls(texts, desk.book().readOnly() ? texts.get("callplan.read-only") : "");
    Hyperlink usual = new Hyperlink(texts.get("callplan.usual"));
    usual.setId("call-plan-usual");
    usual.setOnAction(_ -> model.openSettings());
    stays.managedProperty().bind(stays.textProperty().isNotEmpty());
    ChartCard sharesCard =
        new ChartCard("call-plan-shares", texts.get("callplan.shares"), shares, desk);
    VBox all =
        new VBox(
            Space.M,
            name,
            stays,
            curveCard,
            Words.muted(texts.get("callplan.judged")),
            FieldLines.line(
                figure(controls, CustomerFields.JUDGED_NONE),
                figure(controls, CustomerFields.JUDGED_TODAY)),
            FieldLines.line(
                figure(controls, CustomerFields.JUDGED_HALF_MORE),
                figure(controls, CustomerFields.JUDGED_MOST)),
            FieldLines.line(
                figure(controls, CustomerFields.LEAST_VISITS),
                figure(controls, CustomerFields.MOST_VISITS)),
            usual,
            sharesCard);
    all.setPadding(new Insets(0, Space.S, Space.M, Space.M));
    ScrollPane scroll = new ScrollPane(all);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinWidth(SIDE_WIDTH);
    return scroll;
  }

  private CheckedField figure(FieldControls controls, CustomerField<?> field) {
    CheckedField made = controls.figure(model.editor().field(field));
    made.input().setId("call-plan-" + field.key());
    inputs.put(field, made.input());
    return made;
  }

  /** Where nothing is typed, what is usual counts, and stands there in grey. */
  private void prompt(CustomerField<?> field, @Nullable BigDecimal usual) {
    TextInputControl input = inputs.get(field);
    if (input != null) {
      input.setPromptText(
          usual == null ? "" : texts.number(usual.setScale(0, RoundingMode.HALF_UP)));
    }
  }

  private void showUsual(@Nullable Judgements usual) {
    prompt(CustomerFields.JUDGED_NONE, usual == null ? null : usual.none());
    prompt(CustomerFields.JUDGED_TODAY, usual == null ? null : usual.today());
    prompt(CustomerFields.JUDGED_HALF_MORE, usual == null ? null : usual.halfMore());
    prompt(CustomerFields.JUDGED_MOST, usual == null ? null : usual.most());
    prompt(CustomerFields.LEAST_VISITS, BigDecimal.ZERO);
    prompt(CustomerFields.MOST_VISITS, BigDecimal.valueOf(CallPlanner.MOST_VISITS));
  }

  private void showSelected() {
    CallPlanRow row = model.selectedProperty().get();
    name.setText(row == null ? texts.get("callplan.nobody") : row.customer().name());
    stays.setText(
        row instanceof CallPlanRow.Stays(var left) ? model.words().reason(left.reason()) : "");
    curveCard.setSubject(row == null ? "" : row.customer().name());
    draw();
  }

  private void draw() {
    CallPlanRow row = model.selectedProperty().get();
    CallPlanPicture picture = model.picture();
    showUsual(picture.usual());
    curve.show(
        new CallPlanCurve(texts, model.words(), model.currency())
            .of(picture, row == null ? "" : row.customer().name()));
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
