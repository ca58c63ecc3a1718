package app.revier.desktop.screen.time;

import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** The days of a year and its visits. */
final class YearTimeViewModel {

  private final IntegerProperty year;

  YearTimeViewModel(Desk desk) {
    year = new SimpleIntegerProperty(this, "year", desk.book().snapshot().settings().planYear());
  }

  /** The book has changed. */
  void refresh(Snapshot now) {
    // Nothing is shown of it yet.
  }

  void goOnFrom(YearTimeViewModel before) {
    year.set(before.year.get());
  }

  /** The year that is looked at. */
  IntegerProperty yearProperty() {
    return year;
  }
}
