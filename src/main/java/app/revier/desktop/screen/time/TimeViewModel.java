package app.revier.desktop.screen.time;

import app.revier.book.Snapshot;
import app.revier.callplan.JudgedGroup;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Draft;
import app.revier.territory.CustomerId;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What is looked at on the screen: each look has a ViewModel of its own. */
final class TimeViewModel {

  /** What is looked at. */
  enum Look {
    /** The days of a year and its visits. */
    YEAR,
    /** How often to visit whom. */
    CALL_PLAN
  }

  private final ObjectProperty<Look> look = new SimpleObjectProperty<>(this, "look", Look.YEAR);
  private final YearTimeViewModel year;
  private final CallPlanViewModel callPlan;

  TimeViewModel(Desk desk) {
    year = new YearTimeViewModel(desk);
    callPlan = new CallPlanViewModel(desk);
    look.subscribe(now -> callPlan.setLookedAt(now == Look.CALL_PLAN));
    desk.drafts().soughtProperty().subscribe(this::lookFor);
  }

  /** What was typed and is sought may be of the call plan. */
  private void lookFor(@Nullable Draft draft) {
    CustomerId customer = draft == null ? null : CallPlanEditor.of(draft.record());
    if (customer != null) {
      look.set(Look.CALL_PLAN);
      callPlan.select(customer);
    }
    JudgedGroup group = draft == null ? null : JudgedGroupEditor.of(draft.record());
    if (group != null) {
      look.set(Look.CALL_PLAN);
      callPlan.judged().seek(group);
    }
  }

  /** The book has changed. */
  void refresh(Snapshot now) {
    year.refresh(now);
    callPlan.refresh(now);
  }

  /** Looks at what was looked at in another language. */
  void goOnFrom(TimeViewModel before) {
    look.set(before.look.get());
    year.goOnFrom(before.year);
    callPlan.goOnFrom(before.callPlan);
  }

  ObjectProperty<Look> lookProperty() {
    return look;
  }

  /** How often to visit whom. */
  CallPlanViewModel callPlan() {
    return callPlan;
  }

  /** The days of a year and its visits. */
  YearTimeViewModel year() {
    return year;
  }
}
