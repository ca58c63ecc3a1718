package app.revier.desktop.screen.review;

import app.revier.desktop.screen.review.ReviewContent.FigureThen;
import app.revier.desktop.theme.Shown;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Beside the review: the plan then and now, the matrix over time, and what brings most. */
final class ReviewSide extends ScrollPane {

  private static final double WIDTH = 360;

  private final ReviewViewModel model;
  private final Texts texts;
  private final MovesChart chart;
  private final VBox moves = new VBox(Space.S);
  private final Node movesCard;
  private final Node chartCard;
  private final Label title = Words.section("");
  private final GridPane figures = new GridPane(Space.S, Space.XS);

  ReviewSide(ReviewViewModel model, Texts texts, Terms terms) {
    this.model = model;
    this.texts = texts;
    chart = new MovesChart(texts, terms);
    movesCard = card(texts.get("moves.card"), moves);
    chartCard = card(texts.get("review.chart"), chart);
    VBox plan = new VBox(Space.M, title, figures);
    plan.getStyleClass().add("card-pane");
    VBox side = new VBox(Space.M, plan, chartCard, movesCard);
    side.setPrefWidth(WIDTH);
    side.setMinWidth(WIDTH);
    setContent(side);
    setFitToWidth(true);
    setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    setMinWidth(WIDTH + Space.S);
    BorderPane.setMargin(this, new Insets(0, 0, 0, Space.L));
  }

  private static VBox card(String title, Node content) {
    VBox card = new VBox(Space.M, Words.section(title), content);
    card.getStyleClass().add("card-pane");
    return card;
  }

  void show(ReviewContent content) {
    title.setText(content.figuresTitle());
    showFigures(content.figures());
    showMoves(content);
    chart.show(content.history());
    Shown.only(chartCard, !content.history().isEmpty());
  }

  private void showFigures(List<FigureThen> lines) {
    figures.getChildren().clear();
    boolean compares = lines.stream().anyMatch(line -> !line.then().isEmpty());
    int at = 0;
    if (compares) {
      figures.addRow(at++, new Label(), small("review.then"), small("review.today"));
    }
    for (FigureThen line : lines) {
      Label name = new Label(line.name());
      name.setWrapText(true);
      GridPane.setHgrow(name, Priority.ALWAYS);
      Label now = figure(line.now());
      if (compares) {
        figures.addRow(at++, name, figure(line.then()), now);
        if (!line.change().isEmpty()) {
          Label change = figure(line.change());
          change.getStyleClass().addAll("muted", "small-note");
          figures.add(change, 1, at++, 2, 1);
        }
      } else {
        figures.addRow(at++, name, now);
      }
    }
  }

  /** Without a target nothing can be said. */
  private void showMoves(ReviewContent content) {
    Shown.only(movesCard, !content.moves().isEmpty());
    moves
        .getChildren()
        .setAll(
            content.moves().stream()
                .map(
                    move -> {
                      Hyperlink link = new Hyperlink(move.text());
                      link.setWrapText(true);
                      link.setMinHeight(USE_PREF_SIZE);
                      link.setOnAction(_ -> model.open(move.place()));
                      return link;
                    })
                .toList());
  }

  private Label small(String key) {
    Label label = figure(texts.get(key));
    label.getStyleClass().addAll("muted", "small-note");
    return label;
  }

  private static Label figure(String text) {
    Label label = new Label(text);
    label.setMinWidth(Region.USE_PREF_SIZE);
    GridPane.setHalignment(label, HPos.RIGHT);
    return label;
  }
}
