package app.revier.desktop.nav;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The week the rep looked at last, for other screens that show a week. */
public final class WeekInView {

  private final ObjectProperty<LocalDate> monday;

  /** The week after the one of today, which is what is planned now. */
  public WeekInView(LocalDate today) {
    LocalDate first = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(1);
    monday = new SimpleObjectProperty<>(this, "monday", first);
  }

  /** Its first day. */
  public ObjectProperty<LocalDate> mondayProperty() {
    return monday;
  }
}
