package app.revier.desktop.screen.time;

import app.revier.agenda.Absence;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import app.revier.text.TimeTexts;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** The year as a calendar, and beside it what its time comes to. */
final class YearTimeView extends BorderPane {

  private static final double SIDE = 376;
  private static final double SIDE_NARROW = 320;
  private static final double NARROW = 900;
  private static final double LINE = 32;

  private final YearTimeViewModel model;
  private final Texts texts;
  private final YearCalendar calendar;
  private final KindQuestion question;

  YearTimeView(YearTimeViewModel model, Desk desk) {
    this.model = model;
    texts = desk.texts();
    getStyleClass().add("year-time");
    calendar = new YearCalendar(model, texts);
    question = new KindQuestion(model, texts, calendar::requestFocus);
    new YearDragging(calendar, model, this::ask, question::leave);
    new YearKeys(
        calendar,
        model,
        () -> {
          ask();
          question.focus();
        },
        question::leave);
    StackPane days = new StackPane(calendar, question);
    days.setAlignment(Pos.TOP_LEFT);
    Label help = Words.muted(texts.get("time.calendar-help"));
    help.getStyleClass().add("small-note");
    VBox left = new VBox(Space.S, days, legend(), help);
    VBox right =
        new VBox(
            Space.L,
            new FindingsList(model, texts, true),
            new YearSum(model, texts),
            new FindingsList(model, texts, false),
            new BalanceChart(model, desk));
    ScrollPane main = scrolled(left);
    ScrollPane side = scrolled(right);
    side.setId("time-side");
    widthProperty()
        .subscribe(
            width -> {
              double wide = width.doubleValue() < NARROW ? SIDE_NARROW : SIDE;
              side.setPrefWidth(wide);
              side.setMinWidth(wide);
            });
    HBox both = new HBox(Space.XL, main, side);
    HBox.setHgrow(main, Priority.ALWAYS);
    setTop(head());
    setCenter(both);
    BorderPane.setMargin(both, new Insets(Space.M, 0, 0, 0));
  }

  private static ScrollPane scrolled(Region content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.setMinSize(0, 0);
    scroll.setFocusTraversable(false);
    content.setPadding(new Insets(0, Space.M, Space.S, 0));
    return scroll;
  }

  private Node head() {
    Button before =
        Icons.bare(Material2AL.CHEVRON_LEFT, texts.get("time.previous-year"), () -> turn(-1));
    before.setId("time-previous-year");
    Button after =
        Icons.bare(Material2AL.CHEVRON_RIGHT, texts.get("time.next-year"), () -> turn(1));
    after.setId("time-next-year");
    Label year = Words.section("");
    year.setId("time-year");
    year.textProperty().bind(model.yearProperty().asString());
    Button plan = new Button();
    plan.setId("time-plan-year");
    plan.getStyleClass().add("small");
    model
        .yearProperty()
        .subscribe(
            now -> {
              plan.setText(texts.get("time.plan-year", String.valueOf(model.planYear())));
              plan.setDisable(now.intValue() == model.planYear());
            });
    plan.setOnAction(_ -> model.show(model.planYear()));
    HBox years = new HBox(Space.S, before, year, after, plan);
    years.setAlignment(Pos.CENTER_LEFT);
    years.setMinSize(USE_PREF_SIZE, LINE);
    years.setMaxHeight(LINE);
    RegionChoice region = new RegionChoice(model, texts);
    HBox.setHgrow(region, Priority.ALWAYS);
    return new HBox(Space.L, years, region);
  }

  private Node legend() {
    FlowPane legend = new FlowPane(Space.M, Space.XS);
    TimeTexts words = new TimeTexts(texts);
    for (Absence.Kind kind : YearTimeViewModel.kinds()) {
      legend.getChildren().add(key(DayCell.swatch(kind, model.letter(kind)), words.absence(kind)));
    }
    legend.getChildren().add(key(DayCell.swatch("day-holiday"), texts.get("time.use-holiday")));
    legend.getChildren().add(key(DayCell.swatch("day-free"), texts.get("time.use-field")));
    legend.getChildren().add(key(DayCell.swatch("day-desk"), texts.get("time.use-free")));
    return legend;
  }

  private static Node key(Node swatch, String words) {
    Label label = Words.muted(words);
    label.setWrapText(false);
    HBox key = new HBox(Space.XS, swatch, label);
    key.setAlignment(Pos.CENTER_LEFT);
    return key;
  }

  private void turn(int years) {
    question.leave();
    model.show(model.yearProperty().get() + years);
  }

  private void ask() {
    question.ask(
        calendar.place(model.marked().cursor()), calendar.getWidth(), calendar.getHeight());
  }

  Node keyboard() {
    return calendar;
  }
}
