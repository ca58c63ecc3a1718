package app.revier.desktop.screen.customers.past;

import app.revier.agenda.Activity;
import app.revier.agenda.ActivityId;
import app.revier.book.Snapshot;
import app.revier.book.TimelineEntry;
import app.revier.book.Timelines;
import app.revier.desktop.nav.Desk;
import app.revier.search.SearchText;
import app.revier.segment.OrderRhythm;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.text.OrderTexts;
import app.revier.text.TimelineTexts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
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
  private final ReadOnlyObjectWrapper<Map<PastGroup, Integer>> counts =
      new ReadOnlyObjectWrapper<>(this, "counts", Map.of());
  private final StringProperty wanted = new SimpleStringProperty(this, "wanted", "");
  private final TimelineTexts words;
  private List<Line> all = List.of();
  private @Nullable Snapshot snapshot;
  private @Nullable CustomerId customer;
  private final ReadOnlyIntegerWrapper found = new ReadOnlyIntegerWrapper(this, "found", -1);
  private @Nullable ActivityId sought;
  private boolean looked;
  private boolean stale;

  /** An entry, with its words as they are searched. */
  private record Line(TimelineEntry entry, String folded) {}

  /** Nobody's past yet. */
  public PastViewModel(Desk desk) {
    this.desk = desk;
    orders = new OrderTexts(desk.texts());
    line = new PastLine(desk);
    words = new TimelineTexts(desk.texts());
    group.subscribe(_ -> sift());
    wanted.subscribe(_ -> sift());
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
    wanted.set("");
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

  /** Words that what is looked at has to hold; all of it if empty. */
  StringProperty wantedProperty() {
    return wanted;
  }

  /** How many entries each group has, of those that have any. */
  ReadOnlyObjectProperty<Map<PastGroup, Integer>> countsProperty() {
    return counts.getReadOnlyProperty();
  }

  private int count(PastGroup of) {
    return (int) all.stream().map(Line::entry).filter(of::holds).count();
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
      count();
      sift();
      group.set(PastGroup.ALL);
      wanted.set("");
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
    desk.tasks().latest(TOPIC, _ -> lines(now, who), lines -> take(who.id(), lines));
  }

  private List<Line> lines(Snapshot now, Customer who) {
    return Timelines.of(now, who, desk.book().salesOf(who.id())).entries().stream()
        .map(
            entry ->
                new Line(
                    entry, SearchText.fold(words.heading(entry) + "\n" + words.told(entry, now))))
        .toList();
  }

  private void take(CustomerId who, List<Line> lines) {
    if (who.equals(customer)) {
      all = lines;
      count();
      sift();
      if (sought != null) {
        find();
      }
    }
  }

  private void count() {
    Map<PastGroup, Integer> now = new EnumMap<>(PastGroup.class);
    for (PastGroup one : PastGroup.values()) {
      int many = count(one);
      if (one == PastGroup.ALL || many > 0) {
        now.put(one, many);
      }
    }
    counts.set(now);
    if (!groups.equals(List.copyOf(now.keySet()))) {
      groups.setAll(now.keySet());
    }
  }

  private void sift() {
    PastGroup chosen = group.get();
    List<SearchText.Word> sought = SearchText.words(wanted.get());
    List<TimelineEntry> now =
        all.stream()
            .filter(line -> chosen == null || chosen.holds(line.entry()))
            .filter(line -> sought.stream().allMatch(word -> word.isIn(line.folded())))
            .map(Line::entry)
            .toList();
    showOnly(now);
  }

  /** Changes only what differs, so that whoever reads further down stays there. */
  private void showOnly(List<TimelineEntry> now) {
    int most = Math.min(shown.size(), now.size());
    int before = 0;
    while (before < most && shown.get(before).equals(now.get(before))) {
      before++;
    }
    int behind = 0;
    while (behind < most - before
        && shown.get(shown.size() - 1 - behind).equals(now.get(now.size() - 1 - behind))) {
      behind++;
    }
    if (before + behind < shown.size()) {
      shown.remove(before, shown.size() - behind);
    }
    if (before + behind < now.size()) {
      shown.addAll(before, now.subList(before, now.size() - behind));
    }
  }
}
