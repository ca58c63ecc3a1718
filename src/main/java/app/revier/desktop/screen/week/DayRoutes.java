package app.revier.desktop.screen.week;

import app.revier.agenda.Night;
import app.revier.book.MapLinks;
import app.revier.book.MapService;
import app.revier.book.Snapshot;
import app.revier.book.WeekSettings;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.work.LinkOpener;
import app.revier.territory.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The way of a day on a map of the internet, which the rep has chosen once on this laptop. */
final class DayRoutes {

  private static final String SERVICE = "layout.maps";

  private final Desk desk;

  DayRoutes(Desk desk) {
    this.desk = desk;
  }

  /** The map that is opened. */
  MapService service() {
    String kept = desk.memory().get(SERVICE);
    for (MapService service : MapService.values()) {
      if (service.name().equals(kept)) {
        return service;
      }
    }
    return MapService.GOOGLE;
  }

  /** Another map is opened from now on. */
  void choose(MapService service) {
    desk.memory().put(SERVICE, service.name());
  }

  /** The addresses of a day's route, in parts if it has too many places; none without places. */
  List<String> of(LocalDate date) {
    Snapshot now = desk.book().snapshot();
    List<String> targets =
        now.agenda().stopsOn(date).stream()
            .map(stop -> stop.customer() == null ? null : now.territory().customer(stop.customer()))
            .filter(Objects::nonNull)
            .map(MapLinks::target)
            .filter(target -> !target.isEmpty())
            .toList();
    return targets.isEmpty() ? List.of() : service().routes(start(now, date), targets);
  }

  /** Where the rep has slept; empty if nobody said. */
  private static String start(Snapshot now, LocalDate date) {
    Position home = now.settings().find(WeekSettings.HOME);
    return now.settings().get(WeekSettings.NIGHTS).stream()
        .filter(night -> night.date().equals(date.minusDays(1)))
        .map(Night::position)
        .findFirst()
        .map(MapLinks::point)
        .orElse(home == null ? "" : MapLinks.point(home));
  }

  /** Opens the route of a day in the browser: this leaves the laptop, and only when asked for. */
  void open(LocalDate date) {
    String shown = desk.texts().get("take.route-of", desk.texts().weekday(date));
    for (String address : of(date)) {
      new LinkOpener(desk.tasks(), desk.notices(), desk.texts()).open(address, shown, address);
    }
  }
}
