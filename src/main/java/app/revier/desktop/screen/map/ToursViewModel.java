package app.revier.desktop.screen.map;

import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.WeekInView;
import app.revier.desktop.tour.WeekTours;
import java.time.LocalDate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The tours of a week on the map: the one looked at last, else the next; to be switched off. */
final class ToursViewModel {

  private static final String KEY = "map-screen.tours";
  private static final String OFF = "off";

  private final Desk desk;
  private final ReadOnlyObjectWrapper<@Nullable WeekTours> tours =
      new ReadOnlyObjectWrapper<>(this, "tours");
  private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper(this, "shown");
  private LocalDate monday;
  private @Nullable Snapshot snapshot;

  ToursViewModel(Desk desk, WeekInView week) {
    this.desk = desk;
    shown.set(!OFF.equals(desk.memory().get(KEY)));
    monday = week.mondayProperty().get();
    week.mondayProperty().subscribe((_, now) -> show(now));
  }

  /** The tours; none while they are switched off or not worked out yet. */
  ReadOnlyObjectProperty<@Nullable WeekTours> toursProperty() {
    return tours.getReadOnlyProperty();
  }

  /** Whether tours are to be seen. */
  ReadOnlyBooleanProperty shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Switches the tours on or off. */
  void show(boolean on) {
    shown.set(on);
    desk.memory().put(KEY, on ? "" : OFF);
    work();
  }

  /** Goes some weeks on, or back. */
  void turn(int weeks) {
    show(monday.plusWeeks(weeks));
  }

  private void show(LocalDate first) {
    monday = first;
    work();
  }

  /** Shows another state of the book. */
  void refresh(Snapshot now) {
    snapshot = now;
    work();
  }

  private void work() {
    Snapshot now = snapshot;
    if (now == null) {
      return;
    }
    if (!shown.get()) {
      desk.tasks().drop(this);
      tours.set(null);
      return;
    }
    LocalDate first = monday;
    desk.tasks().latest(this, _ -> WeekTours.of(now, desk.texts(), first), tours::set);
  }
}
