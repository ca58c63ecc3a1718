package app.revier.desktop.screen.customers.past;

import app.revier.agenda.Activity;
import app.revier.agenda.ActivityId;
import app.revier.book.Snapshot;
import app.revier.book.Timeline;
import app.revier.book.TimelineEntry;
import app.revier.book.Timelines;
import app.revier.desktop.nav.Desk;
import app.revier.segment.OrderRhythm;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.text.OrderTexts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * What happened with the customer in the pane. It is put together on a worker thread, and only
 * while it is looked at.
 */
public final class PastViewModel {

  private static final String TOPIC = "customers-past";

  private final Desk desk;
  private final OrderTexts orders;
  private final PastLine line;
  private final ObservableList<TimelineEntry> shown = FXCollections.observableArrayList();
  private final ObservableList<PastGroup> groups = FXCollections.observableArrayList();
  private final ObjectProperty<PastGroup> group =
      new SimpleObjectProperty<>(this, "group", PastGroup.ALL);
  private final ReadOnlyStringWrapper rhythm = new ReadOnlyStringWrapper(this, "rhythm", "");
  private final ReadOnlyBooleanWrapper broken = new ReadOnlyBooleanWrapper(this, "broken");
  private List<TimelineEntry> all = List.of();
  private @Nullable Snapshot snapshot;
  private @Nullable CustomerId customer;
  private final ReadOnlyIntegerWrapper found = new ReadOnlyIntegerWrapper(this, "found", -1);
  private @Nullable ActivityId sought;
  private boolean looked;
  private boolean stale;

  /** Nobody's past yet. */
  public PastViewModel(Desk desk) {
    this.desk = desk;
    orders = new OrderTexts(desk.texts());
    line = new PastLine(desk);
    group.subscribe(_ -> sift());
  }

  /** The line to add to it. */
  PastLine line() {
    return line;
  }

  /** What is shown, the latest first. */
  ObservableList<TimelineEntry> shown() {
    return shown;
  }

  /** Where the entry is that was sought last; below 0 while there is none. */
  ReadOnlyIntegerProperty foundProperty() {
    return found.getReadOnlyProperty();
  }

  /** Looks for the report of a contact, as soon as there is what happened. */
  public void seek(ActivityId activity) {
    sought = activity;
    group.set(PastGroup.ALL);
    find();
  }

  private void find() {
    found.set(-1);
    for (int i = 0; i < shown.size() && sought != null; i++) {
      if (shown.get(i) instanceof TimelineEntry.Met(Activity activity)
          && activity.id().equals(sought)) {
        sought = null;
        found.set(i);
      }
    }
  }

  /** What of it there is to be looked at by itself. */
  ObservableList<PastGroup> groups() {
    return groups;
  }

  /** What of it is looked at. */
  ObjectProperty<PastGroup> groupProperty() {
    return group;
  }

  /** How many entries a group has. */
  int count(PastGroup of) {
    return (int) all.stream().filter(of::holds).count();
  }

  /** How regularly the customer orders, in words; empty if it never did. */
  ReadOnlyStringProperty rhythmProperty() {
    return rhythm.getReadOnlyProperty();
  }

  /** Whether its rhythm is broken. */
  ReadOnlyBooleanProperty brokenProperty() {
    return broken.getReadOnlyProperty();
  }

  /** The book that what is shown comes from; none at first. */
  @Nullable Snapshot snapshot() {
    return snapshot;
  }

  /** Shows a customer as the book has it now. */
  public void show(Snapshot now, Customer who) {
    if (!who.id().equals(customer)) {
      all = List.of();
      sift();
      group.set(PastGroup.ALL);
    }
    snapshot = now;
    customer = who.id();
    line.open(who);
    OrderRhythm of = OrderRhythm.of(who.orders(), now.today());
    rhythm.set(orders.rhythm(of));
    broken.set(of.isBroken());
    stale = true;
    load();
  }

  /** Whether it is looked at. */
  void look(boolean now) {
    looked = now;
    load();
  }

  private void load() {
    Snapshot now = snapshot;
    Customer who = now == null || customer == null ? null : now.territory().customer(customer);
    if (!looked || !stale || now == null || who == null) {
      return;
    }
    stale = false;
    desk.tasks()
        .latest(
            TOPIC,
            _ -> Timelines.of(now, who, desk.book().salesOf(who.id())),
            timeline -> take(who.id(), timeline));
  }

  private void take(CustomerId who, Timeline timeline) {
    if (who.equals(customer)) {
      all = timeline.entries();
      sift();
      if (sought != null) {
        find();
      }
    }
  }

  private void sift() {
    List<PastGroup> there = new ArrayList<>();
    for (PastGroup one : PastGroup.values()) {
      if (one == PastGroup.ALL || all.stream().anyMatch(one::holds)) {
        there.add(one);
      }
    }
    if (!groups.equals(there)) {
      groups.setAll(there);
    }
    PastGroup chosen = group.get();
    List<TimelineEntry> now =
        all.stream().filter(entry -> chosen == null || chosen.holds(entry)).toList();
    if (!shown.equals(now)) {
      shown.setAll(now);
    }
  }
}
