package app.revier.desktop.screen.gap;

import app.revier.desktop.chart.ChartCard;
import app.revier.desktop.chart.PlotAxis;
import app.revier.desktop.chart.SpanBars;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.theme.EmptyState;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.gap.Sensitivity;
import app.revier.gap.Sensitivity.Assumption;
import app.revier.gap.Sensitivity.Side;
import app.revier.text.ScenarioTexts;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** What would be if, beside the plan: what is asked above, then side by side, then the tornado. */
final class ScenariosView extends StackPane {

  private final ScenariosViewModel model;
  private final Texts texts;
  private final WhatIfBar bar;
  private final SpanBars tornado = new SpanBars();
  private final MenuButton asScenario;
  private final ChartCard chart;
  private final Node empty;
  private final Region table;
  private List<Assumption> assumptions = List.of();
  private boolean toEnd;

  /**
   * The scenarios of a book.
   *
   * @param gap the plan they stand beside
   */
  ScenariosView(GapViewModel gap, Desk desk) {
    model = gap.scenarios();
    texts = desk.texts();
    setId("gap-scenarios");
    bar = new WhatIfBar(model, gap, texts);
    empty =
        new EmptyState(
            Material2OutlinedAL.ALT_ROUTE,
            texts.get("gap.scenarios-empty", String.valueOf(gap.planYear())));
    ScenarioGrid grid = new ScenarioGrid(model, gap, desk);
    ScrollPane across = new ScrollPane(grid);
    across.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    // As high as the table, which is higher where words take several lines; its height comes while
    // the window is laid out, when asking for another height would be lost.
    grid.heightProperty()
        .subscribe(
            height ->
                Platform.runLater(
                    () -> across.setPrefHeight(Math.ceil(height.doubleValue()) + Space.L)));
    across.getStyleClass().add("edge-to-edge");
    across.setMinHeight(Region.USE_PREF_SIZE);
    table = across;
    asScenario = new MenuButton(texts.get("whatif.as-scenario"));
    asScenario.setId("whatif-as-scenario");
    chart = new ChartCard("whatif-tornado", texts.get("whatif.tornado"), tornado, desk);
    asScenario.setDisable(!gap.readOnlyReason().isEmpty());
    chart.setTools(asScenario);
    tornado.onPick(row -> model.open(assumptions.get(row)));
    VBox content = new VBox(Space.M, bar, tools(), empty, table, chart);
    content.setPadding(new Insets(0, Space.M, Space.M, 0));
    ScrollPane down = new ScrollPane(content);
    down.setFitToWidth(true);
    down.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    down.getStyleClass().add("edge-to-edge");
    getChildren().add(down);
    model.cards().addListener((ListChangeListener<ScenarioCard>) _ -> showTable());
    model.whenAdded(() -> toEnd = true);
    grid.widthProperty().subscribe(() -> showEnd(across));
    grid.stay(across);
    grid.whenLeft(() -> bar.keyboard().requestFocus());
    model.planProperty().subscribe(this::showTable);
    model.sensitivityProperty().subscribe(this::showTornado);
    showTable();
  }

  /** What has the keyboard when the rep comes here. */
  Node keyboard() {
    return bar.keyboard();
  }

  /** Once there is room for the new scenario at the end. */
  private void showEnd(ScrollPane across) {
    if (toEnd) {
      toEnd = false;
      Platform.runLater(() -> across.setHvalue(across.getHmax()));
    }
  }

  private HBox tools() {
    Label working = Words.muted(texts.get("whatif.working"));
    working.setId("whatif-working");
    working.visibleProperty().bind(model.workingProperty());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button copy =
        Icons.button(Material2AL.CONTENT_COPY, texts.get("whatif.copy-table"), this::copy);
    copy.setId("whatif-copy-table");
    MenuItem file = new MenuItem(texts.get("whatif.pdf"));
    file.setOnAction(_ -> model.paper().save());
    MenuItem printer = new MenuItem(texts.get("whatif.print"));
    printer.setOnAction(_ -> model.paper().print());
    MenuButton print =
        new MenuButton(texts.get("whatif.paper"), Icons.of(Material2MZ.PRINT), printer, file);
    print.setId("whatif-paper");
    HBox tools =
        new HBox(
            Space.S, Words.section(texts.get("whatif.side-by-side")), working, gap, copy, print);
    tools.setAlignment(Pos.CENTER_LEFT);
    return tools;
  }

  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(model.copied());
    Clipboard.getSystemClipboard().setContent(content);
    model.toldCopied();
  }

  private void showTable() {
    boolean none = model.cards().isEmpty();
    empty.setVisible(none);
    empty.setManaged(none);
    table.setVisible(!none);
    table.setManaged(!none);
  }

  private void showTornado(@Nullable Sensitivity sensitivity) {
    assumptions = sensitivity == null ? List.of() : sensitivity.most();
    chart.setVisible(!assumptions.isEmpty());
    chart.setManaged(!assumptions.isEmpty());
    if (sensitivity == null) {
      return;
    }
    ScenarioTexts words = model.words();
    List<SpanBars.Row> rows = new ArrayList<>();
    for (int i = 0; i < assumptions.size(); i++) {
      Assumption one = assumptions.get(i);
      rows.add(
          new SpanBars.Row(
              "assumption-" + i,
              words.of(one),
              one.down().hitProbability().value(),
              one.up().hitProbability().value(),
              words.value(one.down()),
              words.value(one.up()),
              words.sentence(one)));
    }
    tornado.show(
        new SpanBars.Data(
            PlotAxis.percent(texts),
            sensitivity.hitProbability().value(),
            texts.get("whatif.as-planned", texts.percent(sensitivity.hitProbability(), 1)),
            rows,
            rows.stream().map(SpanBars.Row::words).collect(Collectors.joining(". "))));
    showSides(words);
  }

  private void showSides(ScenarioTexts words) {
    List<MenuItem> items = new ArrayList<>();
    for (Assumption one : assumptions) {
      for (Side side : List.of(one.down(), one.up())) {
        var change = side.change();
        if (change != null) {
          MenuItem item = new MenuItem(words.change(change));
          item.setMnemonicParsing(false);
          item.setOnAction(_ -> model.keep(change));
          items.add(item);
        }
      }
    }
    asScenario.getItems().setAll(items);
  }
}
