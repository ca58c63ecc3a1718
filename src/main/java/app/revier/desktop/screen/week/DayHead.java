package app.revier.desktop.screen.week;

import app.revier.agenda.SpecialRuleId;
import app.revier.desktop.screen.week.WeekContent.Day;
import app.revier.desktop.screen.week.WeekContent.Special;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Words;
import app.revier.desktop.tour.DayTour;
import app.revier.desktop.tour.TourLayer;
import app.revier.text.Texts;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Above a day: which it is, what it holds in sum, and what puts it in order. */
final class DayHead extends VBox {

  /** From this width on the day and its minutes on the road have room beside each other. */
  private static final double BOTH = 160;

  /**
   * The head of a day.
   *
   * @param shorten puts the day in order
   * @param takeBack takes back what holds on some days only
   */
  DayHead(Day day, Texts texts, Consumer<Day> shorten, Consumer<SpecialRuleId> takeBack) {
    getStyleClass().add("week-head");
    DayTour tour = day.tour();
    if (tour != null && !tour.visits().isEmpty()) {
      // The colour of its line on the map.
      getStyleClass().addAll("week-head-tour", TourLayer.colour(day.date().getDayOfWeek()));
    }
    setId("week-day-" + day.date());
    Label heading = new Label(day.heading());
    heading.getStyleClass().add("week-heading");
    heading.setMinWidth(USE_PREF_SIZE);
    boolean sound = day.conflicts().isEmpty();
    HBox first = new HBox(heading, gap());
    first.setAlignment(Pos.BASELINE_LEFT);
    if (sound && !day.drive().isEmpty()) {
      Label drive = new Label(day.drive());
      drive.getStyleClass().addAll("muted", "week-day-sum");
      drive.visibleProperty().bind(widthProperty().greaterThan(BOTH));
      drive.managedProperty().bind(drive.visibleProperty());
      first.getChildren().add(drive);
    }
    Label sum = new Label(sound ? day.sum() : String.join(" · ", day.conflicts()));
    sum.getStyleClass().addAll(sound ? "muted" : "complaint", "week-day-sum");
    sum.setMinWidth(0);
    HBox second = new HBox(sum, gap());
    second.setAlignment(Pos.CENTER_LEFT);
    if (day.isWorking() && day.blocks().stream().filter(WeekContent.Block::isMovable).count() > 1) {
      Button order =
          Icons.bare(
              Material2OutlinedMZ.SHUFFLE, texts.get("week.shorten"), () -> shorten.accept(day));
      order.setId("week-shorten-" + day.date());
      order.setMinWidth(USE_PREF_SIZE);
      second.getChildren().add(order);
    }
    getChildren().addAll(first, second);
    if (!day.special().isEmpty()) {
      getChildren().add(special(day, texts, takeBack));
    }
    String all =
        Stream.concat(day.conflicts().stream(), Stream.of(day.sum(), day.drive()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("\n"));
    if (!all.isEmpty()) {
      sum.setTooltip(Words.hint(all));
    }
  }

  /** What holds on this day only, and a menu that takes it back. */
  private static Node special(Day day, Texts texts, Consumer<SpecialRuleId> takeBack) {
    MenuButton menu = new MenuButton();
    menu.setText(day.special().stream().map(Special::words).collect(Collectors.joining(" · ")));
    menu.setId("week-special-" + day.date());
    menu.getStyleClass().add("week-special");
    menu.setMinWidth(0);
    menu.setTooltip(Words.hint(texts.get("week.special", menu.getText())));
    for (Special one : day.special()) {
      MenuItem back = new MenuItem(texts.get("week.take-back", one.words()));
      back.setOnAction(_ -> takeBack.accept(one.rule()));
      menu.getItems().add(back);
    }
    return menu;
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }
}
