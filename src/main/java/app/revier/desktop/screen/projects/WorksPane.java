package app.revier.desktop.screen.projects;

import app.revier.book.Setting;
import app.revier.desktop.chart.ChartCard;
import app.revier.desktop.chart.LinePlot;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.theme.CellChip;
import app.revier.desktop.theme.EmptyState;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Why;
import app.revier.desktop.theme.Words;
import app.revier.effect.LearnedStage;
import app.revier.effect.MeasureRate;
import app.revier.effect.SuccessRate;
import app.revier.effect.WhatWorks;
import app.revier.text.Texts;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Which measures work where, how good the stated chances were, and what the stages teach. */
final class WorksPane extends StackPane {

  private static final double PLOT_WIDTH = 440;
  private static final double PLOT_HEIGHT = 300;

  private final BoardViewModel model;
  private final Desk desk;
  private final Texts texts;

  WorksPane(BoardViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    texts = desk.texts();
    setId("projects-works");
    model.worksProperty().subscribe(this::show);
  }

  private void show(@Nullable WhatWorks works) {
    getChildren().clear();
    if (works == null) {
      return;
    }
    MeasureRate overall = works.overall();
    if (overall == null) {
      getChildren()
          .add(new EmptyState(Material2OutlinedAL.INSIGHTS, texts.get("projects.works-empty")));
      return;
    }
    FlowPane below = new FlowPane(Space.XL, Space.L, calibration(works), stages(works));
    Region sentence = sentence(overall);
    VBox all = new VBox(Space.L, sentence, measures(works), below);
    ScrollPane scroll = new ScrollPane(all);
    // Long names may make the table wider than the window; the sentence is read at once.
    sentence.maxWidthProperty().bind(scroll.widthProperty().subtract(Space.L));
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    getChildren().add(scroll);
  }

  private Region sentence(MeasureRate overall) {
    SuccessRate rate = overall.rate();
    return Words.text(
        texts.get(
            "projects.works-overall",
            texts.number(rate.won()),
            texts.number(rate.closed()),
            texts.percent(rate.rate()),
            money(overall)));
  }

  private String money(MeasureRate rate) {
    return texts.money(rate.value(), model.snapshot().settings().get(Setting.CURRENCY));
  }

  private Node measures(WhatWorks works) {
    GridPane grid = grid();
    grid.setId("projects-measures");
    heads(
        grid,
        List.of(
            "projects.measure",
            "projects.cell",
            "projects.won",
            "projects.lost",
            "projects.rate",
            "projects.interval",
            "projects.value-won"));
    int row = 1;
    for (MeasureRate measure : works.measures()) {
      Label name =
          new Label(
              measure.measure().isEmpty() ? texts.get("projects.no-measure") : measure.measure());
      name.getStyleClass().add("card-name");
      row(grid, row++, name, new Label(texts.get("projects.everywhere")), measure);
      for (MeasureRate field : works.fields()) {
        if (field.measure().equals(measure.measure())) {
          row(grid, row++, new Label(""), new CellChip(desk.terms(), field.cell()), field);
        }
      }
    }
    VBox box = new VBox(Space.S, Words.section(texts.get("projects.works-measures")), grid);
    if (!works.undecided().isEmpty()) {
      box.getChildren()
          .add(Words.muted(texts.get("projects.undecided", String.join(", ", works.undecided()))));
    }
    return box;
  }

  private void row(GridPane grid, int row, Node name, Node where, MeasureRate measure) {
    SuccessRate rate = measure.rate();
    grid.addRow(
        row,
        name,
        where,
        figure(texts.number(rate.won())),
        figure(texts.number(rate.lost())),
        figure(texts.percent(rate.rate())),
        figure(interval(rate)),
        figure(money(measure)));
  }

  private String interval(SuccessRate rate) {
    return texts.percent(rate.low()) + " – " + texts.percent(rate.high());
  }

  private static Label figure(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("figure");
    GridPane.setHalignment(label, HPos.RIGHT);
    return label;
  }

  private static GridPane grid() {
    GridPane grid = new GridPane(Space.M, Space.XS);
    grid.setMaxWidth(USE_PREF_SIZE);
    return grid;
  }

  private void heads(GridPane grid, List<String> keys) {
    for (int i = 0; i < keys.size(); i++) {
      Label head = new Label(texts.get(keys.get(i)));
      head.getStyleClass().addAll("muted", "small-note");
      GridPane.setHalignment(head, i < 2 ? HPos.LEFT : HPos.RIGHT);
      grid.add(head, i, 0);
    }
  }

  private Node calibration(WhatWorks works) {
    Double brier = works.calibration().brier();
    String title = texts.get("projects.plot-title");
    Region box;
    if (brier == null) {
      box = new VBox(Space.S, Words.section(title), Words.muted(texts.get("projects.no-stated")));
    } else {
      int closed = works.calibration().closed();
      LinePlot plot = new LinePlot();
      plot.setPrefSize(PLOT_WIDTH, PLOT_HEIGHT);
      plot.show(ReliabilityPlot.of(works.calibration(), texts));
      Label words =
          Words.text(
              texts.get("projects.brier", closed, texts.number(closed), texts.number(brier, 2)));
      Node content = new VBox(Space.S, words, plot, Words.muted(texts.get("projects.plot-counts")));
      box = new ChartCard("projects-reliability", title, plot, content, desk);
    }
    box.setMaxWidth(PLOT_WIDTH + 2 * Space.L);
    return box;
  }

  private Node stages(WhatWorks works) {
    GridPane grid = grid();
    heads(
        grid,
        List.of(
            "projects.stage",
            "projects.set",
            "projects.won",
            "projects.lost",
            "projects.interval",
            "projects.learned"));
    int row = 1;
    for (LearnedStage learned : works.stages()) {
      SuccessRate rate = learned.rate();
      grid.addRow(
          row++,
          new Label(desk.terms().stage(learned.stage())),
          figure(texts.percent(learned.stage().probability())),
          figure(texts.number(rate.won())),
          figure(texts.number(rate.lost())),
          figure(interval(rate)),
          figure(texts.percent(learned.learned())));
    }
    Button take = new Button(texts.get("projects.take-learned"));
    take.setId("projects-take-learned");
    take.setOnAction(_ -> model.takeLearned());
    HBox button = new HBox(new Why(take, new SimpleStringProperty(whyNot(works))));
    VBox box =
        new VBox(
            Space.S,
            Words.section(texts.get("projects.learned-title")),
            works.stages().isEmpty() ? Words.muted(texts.get("projects.no-learned")) : grid,
            button,
            Words.muted(texts.get("projects.learned-hint")));
    box.setMaxWidth(520);
    return box;
  }

  private String whyNot(WhatWorks works) {
    if (!model.readOnlyReason().isEmpty()) {
      return model.readOnlyReason();
    }
    MeasureRate overall = works.overall();
    int closed = overall == null ? 0 : overall.rate().closed();
    if (!works.isEnough()) {
      return texts.get("projects.too-few", texts.number(WhatWorks.ENOUGH), texts.number(closed));
    }
    boolean same =
        works.stages().stream().allMatch(one -> one.learned().equals(one.stage().probability()));
    return same ? texts.get("projects.learned-already") : "";
  }
}
