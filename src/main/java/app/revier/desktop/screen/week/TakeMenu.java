package app.revier.desktop.screen.week;

import app.revier.book.MapService;
import app.revier.desktop.theme.Icons;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The button that offers how the week is taken along, and brings a calendar in. */
final class TakeMenu extends MenuButton {

  private final WeekViewModel model;
  private final Texts texts;
  private final Menu routes;

  TakeMenu(WeekViewModel model, Texts texts) {
    super(texts.get("take.menu"), Icons.of(Material2OutlinedMZ.SHARE));
    this.model = model;
    this.texts = texts;
    setId("week-take");
    TakingAlong taking = model.taking();
    MenuItem print = item("print", texts.get("take.print"), taking::print);
    MenuItem paper = item("paper", texts.get("take.paper"), taking::paper);
    MenuItem phone = item("phone", texts.get("take.phone"), taking::phone);
    MenuItem calendar = item("calendar", texts.get("take.calendar"), taking::calendar);
    MenuItem read = item("read-calendar", texts.get("take.read"), taking::readCalendar);
    MenuItem ticks = item("read-ticks", texts.get("take.ticks"), taking.fromPhone()::read);
    routes = new Menu(texts.get("take.routes"));
    routes.setId("week-take-routes");
    getItems().addAll(print, paper, phone, calendar, routes, new SeparatorMenuItem(), ticks, read);
    setOnShowing(
        _ -> {
          WeekContent shown = model.contentProperty().get();
          boolean nothing = shown == null || !shown.planned();
          print.setDisable(nothing);
          paper.setDisable(nothing);
          phone.setDisable(nothing);
          calendar.setDisable(nothing);
          ticks.setDisable(!model.readOnlyReason().isEmpty());
          read.setDisable(!model.readOnlyReason().isEmpty());
          showRoutes();
        });
  }

  /** Each day that has places; the menu itself says that a click leaves the laptop. */
  private void showRoutes() {
    DayRoutes ways = model.taking().routes();
    routes.getItems().clear();
    MenuItem note = new MenuItem(texts.get("take.routes-note"));
    note.setDisable(true);
    routes.getItems().add(note);
    for (int day = 0; day < 7; day++) {
      LocalDate date = model.monday().plusDays(day);
      if (!ways.of(date).isEmpty()) {
        routes
            .getItems()
            .add(
                item(
                    "route-" + date,
                    texts.get("take.route", texts.weekday(date)),
                    () -> ways.open(date)));
      }
    }
    routes.setDisable(routes.getItems().size() == 1);
    routes.getItems().add(new SeparatorMenuItem());
    ToggleGroup services = new ToggleGroup();
    for (MapService service : MapService.values()) {
      RadioMenuItem item =
          new RadioMenuItem(
              texts.get("take.map-" + service.name().toLowerCase(Locale.ROOT).replace('_', '-')));
      item.setId("week-take-map-" + service.name().toLowerCase(Locale.ROOT));
      item.setToggleGroup(services);
      item.setSelected(service == ways.service());
      item.setOnAction(_ -> ways.choose(service));
      routes.getItems().add(item);
    }
  }

  private static MenuItem item(String id, String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setId("week-take-" + id);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
