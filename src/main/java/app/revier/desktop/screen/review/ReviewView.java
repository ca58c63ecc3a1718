package app.revier.desktop.screen.review;

import app.revier.agenda.Review;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.theme.EmptyState;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Shown;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Why;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
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

  private final ReviewViewModel model;
  private final Texts texts;
  private final StepLine steps;
  private final Label compared = Words.muted("");
  private final Label title = Words.section("");
  private final Label hint = Words.muted("");
  private final LinesView rows;
  private final YearView year;
  private final Hyperlink more = new Hyperlink();
  private final Label nothing = Words.muted("");
  private final Button next;
  private final Node finish;
  private final ReviewSide side;
  private final ScrollPane scroll;
  private final Node full;
  private final Node empty;
  private int shownStep = -1;

  ReviewView(Desk desk, ReviewViewModel model) {
    this.model = model;
    texts = desk.texts();
    getStyleClass().add("review");
    steps = new StepLine(model, texts);
    side = new ReviewSide(model, texts, desk.terms());
    rows = new LinesView(model, texts, desk.terms(), this::onward);
    year = new YearView(model, texts);
    next = new Button();
    next.setId("review-next");
    next.setOnAction(_ -> model.next());
    Button keep = Icons.button(Material2AL.CHECK, texts.get("review.finish-button"), model::finish);
    keep.getStyleClass().add("accent");
    keep.setId("review-finish");
    finish = new Why(keep, new SimpleStringProperty(model.readOnlyReason()));
    VBox body =
        new VBox(Space.M, new VBox(Space.XS, title, hint), rows, year, nothing, more, next, finish);
    body.setPadding(new Insets(0, Space.S, Space.L, 0));
    hint.setMinHeight(USE_PREF_SIZE);
    scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    BorderPane page = new BorderPane(scroll);
    page.setPadding(Space.SCREEN);
    VBox top = new VBox(Space.M, head(), steps);
    top.setPadding(new Insets(0, 0, Space.M, 0));
    page.setTop(top);
    page.setRight(side);
    full = page;
    empty =
        new EmptyState(
            Material2OutlinedMZ.PEOPLE,
            texts.get("review.empty"),
            texts.get("review.import"),
            () -> model.open(new Place.Import(null)));
    model.contentProperty().subscribe(this::show);
    model.year().contentProperty().subscribe(_ -> showTitle(model.contentProperty().get()));
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

  /** Where the keyboard goes on arriving: what is to be settled first, else on to the next step. */
  Node keyboard() {
    return rows.getChildren().isEmpty() ? onward() : rows;
  }

  private Node onward() {
    return year.isVisible() ? year : next.isVisible() ? next : finish;
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
    showTitle(content);
    rows.show(content.rows());
    Shown.only(year, step.kind() == ReviewStep.Kind.YEAR);
    Shown.only(nothing, step.kind() == ReviewStep.Kind.LINES && content.rows().isEmpty());
    nothing.setText(texts.get(step.total() == 0 ? "review.none-here" : "review.all-settled"));
    more.setText(content.more());
    Shown.only(more, content.morePlace() != null);
    Place place = content.morePlace();
    more.setOnAction(
        _ -> {
          if (place != null) {
            model.open(place);
          }
        });
    Shown.only(next, !step.isLast());
    if (!step.isLast()) {
      next.setText(texts.get("review.next-step", content.steps().get(content.at() + 1).title()));
    }
    Shown.only(finish, step.isLast());
    side.show(content);
    if (shownStep != content.at()) {
      boolean moved = shownStep >= 0;
      shownStep = content.at();
      scroll.setVvalue(0);
      if (moved && isFocusWithin()) {
        rows.focus(0);
      }
    }
  }

  /** What the step is called: that of the next plan year depends on what can be done. */
  private void showTitle(@Nullable ReviewContent content) {
    if (content == null) {
      return;
    }
    ReviewStep step = content.step();
    YearContent start = model.year().contentProperty().get();
    boolean ofYear = step.kind() == ReviewStep.Kind.YEAR && start != null;
    title.setText(
        ofYear && start != null
            ? start.title()
            : step.section() == null
                ? step.title()
                : texts.get("review.section-" + step.section().code()));
    hint.setText(ofYear && start != null ? start.hint() : step.hint());
  }
}
