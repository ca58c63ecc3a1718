package app.revier.desktop.screen.time;

import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What is looked at on the screen: each look has a ViewModel of its own. */
final class TimeViewModel {

  /** What is looked at. */
  enum Look {
    /** The days of a year and its visits. */
    YEAR
  }

  private final ObjectProperty<Look> look = new SimpleObjectProperty<>(this, "look", Look.YEAR);
  private final YearTimeViewModel year;

  TimeViewModel(Desk desk) {
    year = new YearTimeViewModel(desk);
  }

  /** The book has changed. */
  void refresh(Snapshot now) {
    year.refresh(now);
  }

  /** Looks at what was looked at in another language. */
  void goOnFrom(TimeViewModel before) {
    look.set(before.look.get());
    year.goOnFrom(before.year);
  }

  ObjectProperty<Look> lookProperty() {
    return look;
  }

  /** The days of a year and its visits. */
  YearTimeViewModel year() {
    return year;
  }
}
