package app.revier.desktop.screen.review;

import app.revier.agenda.Review;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Focusable;
import app.revier.desktop.nav.Place;
import app.revier.desktop.screen.review.ReviewContent.FigureThen;
import app.revier.desktop.theme.EmptyState;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Why;
import app.revier.desktop.theme.Words;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The steps on top, below them what is to be settled, and beside it what has changed. */
final class ReviewView extends StackPane {

  private static final double SIDE_WIDTH = 344;

  private final ReviewViewModel model;
  private final Texts texts;
  private final Terms terms;
  private final StepLine steps;
  private final Label compared = Words.muted("");
  private final Label title = Words.section("");
  private final Label hint = Words.muted("");
  private final VBox rows = new VBox(Space.S);
  private final Hyperlink more = new Hyperlink();
  private final Label nothing = Words.muted("");
  private final Button next;
  private final Node finish;
  private final MovesChart chart;
  private final VBox moves = new VBox(Space.S);
  private final Node movesCard;
  private final Node chartCard;
  private final GridPane figures = new GridPane(Space.S, Space.XS);
  private final ScrollPane scroll;
  private final Map<String, RowView> views = new HashMap<>();
  private final Node full;
  private final Node empty;
  private int shownStep = -1;

  ReviewView(Desk desk, ReviewViewModel model) {
    this.model = model;
    texts = desk.texts();
    terms = desk.terms();
    getStyleClass().add("review");
    steps = new StepLine(model, texts);
    chart = new MovesChart(texts, terms);
    next = new Button();
    next.setId("review-next");
    next.setOnAction(_ -> model.next());
    Button keep = Icons.button(Material2AL.CHECK, texts.get("review.finish-button"), model::finish);
    keep.getStyleClass().add("accent");
    keep.setId("review-finish");
    finish = new Why(keep, new SimpleStringProperty(model.readOnlyReason()));
    VBox body =
        new VBox(Space.M, new VBox(Space.XS, title, hint), rows, nothing, more, next, finish);
    body.setPadding(new Insets(0, Space.S, Space.L, 0));
    hint.setMinHeight(USE_PREF_SIZE);
    scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    movesCard = card(texts.get("moves.card"), moves);
    chartCard = card(texts.get("review.chart"), chart);
    BorderPane page = new BorderPane(scroll);
    page.setPadding(Space.SCREEN);
    VBox top = new VBox(Space.M, head(), steps);
    top.setPadding(new Insets(0, 0, Space.M, 0));
    page.setTop(top);
    page.setRight(side());
    full = page;
    empty =
        new EmptyState(
            Material2OutlinedMZ.PEOPLE,
            texts.get("review.empty"),
            texts.get("review.import"),
            () -> model.open(new Place.Import(null)));
    model.contentProperty().subscribe(this::show);
  }

  private Node head() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox kinds = new HBox();
    ToggleGroup group = new ToggleGroup();
    List<ToggleButton> buttons = new ArrayList<>();
    for (Review.Kind kind : Review.Kind.values()) {
      ToggleButton button = new ToggleButton(model.name(kind));
      button.setId("review-" + kind.name().toLowerCase(Locale.ROOT));
      button.setToggleGroup(group);
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(
          _ -> {
            model.choose(kind);
            button.setSelected(true);
          });
      model.kindProperty().subscribe(now -> button.setSelected(now == kind));
      buttons.add(button);
    }
    kinds.getChildren().setAll(buttons);
    Label name = Words.title(texts.get("review.title"));
    name.setMinWidth(USE_PREF_SIZE);
    compared.setWrapText(false);
    HBox head = new HBox(Space.M, name, compared, gap, kinds);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private Node side() {
    VBox side = new VBox(Space.M, card(texts.get("review.figures"), figures), chartCard, movesCard);
    side.setPrefWidth(SIDE_WIDTH);
    side.setMinWidth(SIDE_WIDTH);
    ScrollPane around = new ScrollPane(side);
    around.setFitToWidth(true);
    around.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    around.setMinWidth(SIDE_WIDTH + Space.S);
    BorderPane.setMargin(around, new Insets(0, 0, 0, Space.L));
    return around;
  }

  private static VBox card(String title, Node content) {
    VBox card = new VBox(Space.M, Words.section(title), content);
    card.getStyleClass().add("card-pane");
    return card;
  }

  /** Where the keyboard goes on arriving: what is to be settled first, else on to the next step. */
  Node keyboard() {
    return rows.getChildren().isEmpty() ? (next.isVisible() ? next : finish) : rows;
  }

  private void show(@Nullable ReviewContent content) {
    if (content == null) {
      getChildren().setAll(Words.muted(texts.get("review.working")));
      return;
    }
    Node wanted = content.empty() ? empty : full;
    if (!getChildren().contains(wanted)) {
      getChildren().setAll(wanted);
    }
    compared.setText(content.compared());
    steps.show(content);
    ReviewStep step = content.step();
    title.setText(
        step.section() == null
            ? step.title()
            : texts.get("review.section-" + step.section().code()));
    hint.setText(step.hint());
    showRows(content.rows());
    showOnly(nothing, !step.isLast() && content.rows().isEmpty());
    nothing.setText(texts.get(step.total() == 0 ? "review.none-here" : "review.all-settled"));
    more.setText(content.more());
    showOnly(more, content.morePlace() != null);
    Place place = content.morePlace();
    more.setOnAction(
        _ -> {
          if (place != null) {
            model.open(place);
          }
        });
    showOnly(next, !step.isLast());
    if (!step.isLast()) {
      next.setText(texts.get("review.next-step", content.steps().get(content.at() + 1).title()));
    }
    showOnly(finish, step.isLast());
    showFigures(content.figures());
    showMoves(content);
    chart.show(content.history());
    showOnly(chartCard, !content.history().isEmpty());
    if (shownStep != content.at()) {
      boolean moved = shownStep >= 0;
      shownStep = content.at();
      scroll.setVvalue(0);
      if (moved && isFocusWithin()) {
        focus(0);
      }
    }
  }

  /** Rows that stay keep their place, and what is typed there the keyboard. */
  private void showRows(List<ReviewRow> wanted) {
    int focused = focusedRow();
    List<Node> nodes = new ArrayList<>();
    for (ReviewRow row : wanted) {
      RowView view = views.computeIfAbsent(row.key(), _ -> new RowView(row, model, texts, terms));
      if (!view.isOf(row)) {
        view = new RowView(row, model, texts, terms);
        views.put(row.key(), view);
      }
      view.update();
      nodes.add(view);
    }
    if (!rows.getChildren().equals(nodes)) {
      rows.getChildren().retainAll(nodes);
      if (!rows.getChildren().equals(nodes)) {
        rows.getChildren().setAll(nodes);
      }
      if (focused >= 0 && focusedRow() < 0) {
        focus(focused);
      }
    }
  }

  private int focusedRow() {
    for (int i = 0; i < rows.getChildren().size(); i++) {
      if (rows.getChildren().get(i).isFocusWithin()) {
        return i;
      }
    }
    return -1;
  }

  /** The keyboard goes on with the line that took the place of the one that is settled. */
  private void focus(int row) {
    Node there =
        rows.getChildren().isEmpty()
            ? (next.isVisible() ? next : finish)
            : rows.getChildren().get(Math.min(row, rows.getChildren().size() - 1));
    Node first = Focusable.first(there);
    if (first != null) {
      first.requestFocus();
    }
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
    showOnly(movesCard, !content.moves().isEmpty());
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

  private static void showOnly(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
