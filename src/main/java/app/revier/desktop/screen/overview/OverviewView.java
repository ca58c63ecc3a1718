package app.revier.desktop.screen.overview;

import app.revier.desktop.chart.ChartCard;
import app.revier.desktop.chart.Waterfall;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.screen.overview.OverviewContent.AttentionLine;
import app.revier.desktop.screen.overview.OverviewContent.Gap;
import app.revier.desktop.theme.EmptyState;
import app.revier.desktop.theme.Shown;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Left the gap and the largest projects, right what needs attention and the small matrix. */
final class OverviewView extends StackPane {

  private static final double LEFT_PART = 62;

  /** Low enough for all cards to be seen at 1280 × 800; it grows with the window. */
  private static final double WATERFALL_HEIGHT = 180;

  private final Texts texts;
  private final OverviewViewModel model;
  private final Label sentence = Words.text("");
  private final Label outlook = Words.muted("");
  private final Waterfall waterfall;
  private final VBox gap;
  private final Node noTarget;
  private final VBox attention = new VBox(Space.XS);
  private final SmallMatrix matrix;
  private final ProjectList projects;
  private final Node full;
  private final Node empty;
  private final IdlePane idle;

  OverviewView(Desk desk, OverviewViewModel model) {
    texts = desk.texts();
    Terms terms = desk.terms();
    idle = new IdlePane(desk, () -> model.idleShownProperty().set(false));
    this.model = model;
    getStyleClass().add("overview");
    waterfall = new Waterfall(texts, model.currency(), model::openBar);
    waterfall.setPrefHeight(WATERFALL_HEIGHT);
    VBox.setVgrow(waterfall, Priority.ALWAYS);
    sentence.getStyleClass().add("overview-sentence");
    sentence.setMinHeight(USE_PREF_SIZE);
    outlook.setMinHeight(USE_PREF_SIZE);
    gap = new VBox(Space.S, sentence, outlook, waterfall);
    VBox.setVgrow(gap, Priority.ALWAYS);
    noTarget =
        new EmptyState(
            Material2OutlinedMZ.TRENDING_UP,
            texts.get("overview.target-invitation"),
            texts.get("overview.set-target"),
            model::setTarget);
    matrix = new SmallMatrix(texts, terms, model);
    projects = new ProjectList(texts, model);
    full = content(desk);
    empty =
        new EmptyState(
            Material2OutlinedMZ.PEOPLE,
            texts.get("overview.empty"),
            texts.get("overview.import"),
            model::importCustomers);
    model.contentProperty().subscribe(this::show);
    model.idleShownProperty().subscribe(_ -> show(model.contentProperty().get()));
  }

  private ChartCard way(Desk desk) {
    VBox content = new VBox(gap, noTarget);
    VBox.setVgrow(gap, Priority.ALWAYS);
    ChartCard card =
        new ChartCard("overview-way", texts.get("overview.gap"), waterfall, content, desk);
    card.setSpacing(Space.M);
    return card;
  }

  private Node content(Desk desk) {
    GridPane grid = new GridPane(Space.L, Space.L);
    grid.getStyleClass().add("overview-grid");
    grid.setPadding(Space.SCREEN);
    grid.getColumnConstraints().addAll(column(LEFT_PART), column(100 - LEFT_PART));
    grid.getRowConstraints().addAll(row(), row());
    grid.add(way(desk), 0, 0);
    grid.add(card(texts.get("overview.attention"), scrolled(attention)), 1, 0);
    grid.add(card(texts.get("overview.projects"), projects), 0, 1);
    grid.add(card(texts.get("overview.matrix"), matrix), 1, 1);
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return scroll;
  }

  /** As high as the card beside it, however many lines there are. */
  private static ScrollPane scrolled(VBox lines) {
    ScrollPane scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setPrefViewportHeight(WATERFALL_HEIGHT);
    scroll.setMinHeight(WATERFALL_HEIGHT);
    // The ground under the mouse goes a little beyond the words.
    lines.setPadding(new Insets(0, Space.S, 0, Space.S));
    VBox.setMargin(scroll, new Insets(0, -Space.S, 0, -Space.S));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  private static ColumnConstraints column(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    return column;
  }

  private static RowConstraints row() {
    RowConstraints row = new RowConstraints();
    row.setVgrow(Priority.SOMETIMES);
    return row;
  }

  private static VBox card(String title, Node... content) {
    VBox card = new VBox(Space.M, Words.section(title));
    card.getChildren().addAll(content);
    card.getStyleClass().add("card-pane");
    return card;
  }

  private void show(@Nullable OverviewContent content) {
    if (content == null) {
      // The frame stands at once; what is in it comes when it is worked out.
      getChildren().setAll(model.isEmptyBook() ? empty : full);
      sentence.setText(texts.get("overview.working"));
      Shown.only(waterfall, false);
      Shown.only(noTarget, false);
      return;
    }
    idle.show(content.idle(), content.idleMonths());
    if (model.idleShownProperty().get()) {
      // What is shown already keeps the keyboard.
      if (!getChildren().contains(idle)) {
        getChildren().setAll(idle);
        idle.takeKeyboard();
      }
      return;
    }
    getChildren().setAll(content.empty() ? empty : full);
    Gap plan = content.gap();
    Shown.only(waterfall, plan != null);
    Shown.only(gap, plan != null);
    Shown.only(noTarget, plan == null);
    if (plan != null) {
      sentence.setText(plan.sentence());
      outlook.setText(plan.outlook());
      waterfall.show(plan.steps(), plan.target(), plan.targetText(), plan.missingText());
    }
    showAttention(content.attention());
    matrix.show(content.fields(), content.missing());
    projects.show(content.projectHeading(), content.projects());
  }

  private void showAttention(List<AttentionLine> lines) {
    if (lines.isEmpty()) {
      attention.getChildren().setAll(Words.muted(texts.get("overview.nothing")));
      return;
    }
    attention.getChildren().setAll(lines.stream().map(this::line).toList());
  }

  private Node line(AttentionLine item) {
    return new AttentionRow(icon(item.kind()), item.text(), () -> model.open(item.place()));
  }

  private static Ikon icon(OverviewContent.Kind kind) {
    return switch (kind) {
      case TARGET -> Material2OutlinedAL.FLAG;
      case RISK -> Material2OutlinedMZ.TRENDING_DOWN;
      case DATE -> Material2OutlinedAL.EVENT;
      case DATA -> Material2OutlinedAL.EDIT;
    };
  }
}
