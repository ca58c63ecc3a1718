package app.revier.desktop.screen.week.ahead;

import app.revier.agenda.StopId;
import app.revier.desktop.screen.week.ahead.WeeksContent.Day;
import app.revier.desktop.screen.week.ahead.WeeksContent.Week;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One week: its name, its days with what stands on them, and how full it is. */
final class WeekRow extends HBox {

  /** More wants a place than can be made. */
  static final PseudoClass TOO_MUCH = PseudoClass.getPseudoClass("too-much");

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double NAME = 104;
  private static final double LOAD = 244;
  private static final double HEIGHT = 40;
  private static final double GAP = 3;

  private final Week week;
  private final Map<Day, Pane> days = new LinkedHashMap<>();
  private final List<DotView> dots = new ArrayList<>();

  WeekRow(Week week, int most) {
    this.week = week;
    getStyleClass().add("weeks-row");
    setId("weeks-" + week.monday());
    setFocusTraversable(true);
    setAccessibleText(String.join(" ", week.name(), week.dates(), week.load(), week.late()));
    Label name = new Label(week.name());
    name.getStyleClass().add("weeks-name");
    Label dates = Words.muted(week.dates());
    dates.getStyleClass().add("small-note");
    getChildren().add(fixed(new VBox(name, dates), NAME));
    week.days().forEach(day -> getChildren().add(day(day)));
    getChildren().add(fixed(load(most), LOAD));
  }

  /** The heads of the columns, as wide as the columns are. */
  static HBox heads(List<String> weekdays, String load) {
    HBox heads = new HBox(fixed(new Label(""), NAME));
    heads.getStyleClass().add("weeks-heads");
    for (String weekday : weekdays) {
      Label head = new Label(weekday);
      head.getStyleClass().add("week-heading");
      heads.getChildren().add(column(head));
    }
    Label head = new Label(load);
    head.getStyleClass().add("week-heading");
    heads.getChildren().add(fixed(head, LOAD));
    return heads;
  }

  private static Region fixed(Region part, double width) {
    part.setMinWidth(width);
    part.setPrefWidth(width);
    part.setMaxWidth(width);
    part.getStyleClass().add("weeks-part");
    if (part instanceof VBox box) {
      box.setAlignment(Pos.CENTER_LEFT);
    }
    return part;
  }

  private static <R extends Region> R column(R part) {
    part.setMinWidth(0);
    part.setPrefWidth(0);
    part.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(part, Priority.ALWAYS);
    return part;
  }

  private Node day(Day day) {
    FlowPane pane = column(new FlowPane(GAP, GAP));
    pane.setId("weeks-day-" + day.date());
    pane.setMinHeight(HEIGHT);
    pane.setPrefHeight(HEIGHT);
    pane.setAlignment(Pos.CENTER_LEFT);
    pane.getStyleClass().addAll("weeks-day", day.field() ? "week-field" : "week-office");
    if (!day.off().isEmpty()) {
      pane.getStyleClass().setAll("weeks-day", "week-off");
      Label off = Words.muted(day.off());
      off.getStyleClass().add("small-note");
      off.setWrapText(false);
      off.maxWidthProperty().bind(pane.widthProperty().subtract(2 * Space.XS));
      pane.getChildren().add(off);
    }
    day.dots()
        .forEach(
            dot -> {
              DotView view = new DotView(dot);
              dots.add(view);
              pane.getChildren().add(view);
            });
    days.put(day, pane);
    return pane;
  }

  private VBox load(int most) {
    Label load = Words.muted(week.load());
    load.getStyleClass().add("small-note");
    load.setWrapText(false);
    VBox box = new VBox(2, new LoadBar(week, most), load);
    if (!week.late().isEmpty()) {
      Label late = new Label(week.late());
      late.getStyleClass().addAll("small-note", "weeks-late");
      late.setTooltip(Words.hint(week.late()));
      box.getChildren().add(late);
    }
    return box;
  }

  Week week() {
    return week;
  }

  /** What stands in it, day by day. */
  List<DotView> dots() {
    return dots;
  }

  /** The day at a point of the scene; none if there is none. */
  @Nullable Day dayAt(double sceneX, double sceneY) {
    for (Map.Entry<Day, Pane> each : days.entrySet()) {
      if (each.getValue().contains(each.getValue().sceneToLocal(sceneX, sceneY))) {
        return each.getKey();
      }
    }
    return null;
  }

  /** Lights a day while something is dragged over it. */
  void light(@Nullable Day lit) {
    days.forEach((day, pane) -> pane.pseudoClassStateChanged(CHOSEN, day.equals(lit)));
  }

  void setChosen(boolean chosen, @Nullable StopId stop) {
    pseudoClassStateChanged(CHOSEN, chosen);
    dots.forEach(view -> view.setChosen(view.dot().stop().equals(stop)));
  }
}
