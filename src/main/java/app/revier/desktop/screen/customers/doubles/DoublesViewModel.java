package app.revier.desktop.screen.customers.doubles;

import app.revier.book.BookChange;
import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.doubles.LikelyDoubles;
import app.revier.doubles.LikelyPair;
import app.revier.doubles.MergeRevenue;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.text.DoubleTexts;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The pairs of customers who are probably the same, and what the rep decides about each. */
public final class DoublesViewModel {

  private static final String FIND = "doubles";

  private final Desk desk;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", State.SEARCHING);
  private final ObservableList<LikelyPair> pairs = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable LikelyPair> selected =
      new SimpleObjectProperty<>(this, "selected");
  private final PairChoice choice;
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper(this, "count", "");
  private final Set<List<CustomerId>> skipped = new HashSet<>();
  private final Set<List<CustomerId>> decided = new HashSet<>();
  private @Nullable List<Customer> searched;

  /** Whether there is something to decide. */
  enum State {
    /** That is being found out. */
    SEARCHING,
    /** There is nothing. */
    NONE,
    /** There is nothing but what was skipped. */
    SKIPPED,
    /** There are pairs. */
    PAIRS
  }

  /** The pairs of a desk's book; nothing is searched before {@link #refresh}. */
  public DoublesViewModel(Desk desk) {
    this.desk = desk;
    choice = new PairChoice(desk);
    selected.subscribe(choice::begin);
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The pairs, the likeliest first. */
  ObservableList<LikelyPair> pairs() {
    return pairs;
  }

  /** The pair that is looked at; none while there is none. */
  ObjectProperty<@Nullable LikelyPair> selectedProperty() {
    return selected;
  }

  /** What is chosen for it. */
  PairChoice choice() {
    return choice;
  }

  /** How many pairs there are, in words. */
  ReadOnlyStringProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /** Why nothing can be changed, in words; empty if it can. */
  String readOnlyReason() {
    return desk.book().readOnly() ? desk.texts().get("customers.read-only") : "";
  }

  /** Searches anew if customers have changed. */
  public void refresh(Snapshot snapshot) {
    List<Customer> customers = snapshot.territory().customers();
    if (customers.equals(searched)) {
      return;
    }
    searched = customers;
    desk.tasks().latest(FIND, desk.book().doubles()::find, this::found);
  }

  private void found(LikelyDoubles doubles) {
    LikelyPair before = selected.get();
    boolean first = choice.keepsFirstProperty().get();
    MergeRevenue revenue = choice.revenueProperty().get();
    int at = Math.max(0, before == null ? 0 : pairs.indexOf(before));
    pairs.setAll(doubles.pairs().stream().filter(pair -> !skipped.contains(ids(pair))).toList());
    LikelyPair same =
        before == null
            ? null
            : pairs.stream().filter(pair -> ids(pair).equals(ids(before))).findFirst().orElse(null);
    // What was undone is what the rep looks for.
    LikelyPair back =
        pairs.stream().filter(pair -> decided.contains(ids(pair))).findFirst().orElse(null);
    // The list forgets what was selected when it gets other pairs, although the pair is the same.
    selected.set(null);
    if (back != null) {
      decided.remove(ids(back));
      selected.set(back);
    } else {
      select(same, at);
      if (same != null) {
        choice.take(first, revenue);
      }
    }
    settle();
  }

  private void select(@Nullable LikelyPair wanted, int otherwise) {
    if (wanted != null) {
      selected.set(wanted);
    } else {
      selected.set(pairs.isEmpty() ? null : pairs.get(Math.min(otherwise, pairs.size() - 1)));
    }
  }

  private void settle() {
    state.set(!pairs.isEmpty() ? State.PAIRS : skipped.isEmpty() ? State.NONE : State.SKIPPED);
    long likely = pairs.stream().filter(pair -> pair.likeness().isLikely()).count();
    long doubtful = pairs.size() - likely;
    count.set(
        pairs.isEmpty()
            ? ""
            : desk.texts()
                .get(
                    "twins.count",
                    likely,
                    desk.texts().number(likely),
                    doubtful,
                    desk.texts().number(doubtful)));
  }

  private static List<CustomerId> ids(LikelyPair pair) {
    return List.of(pair.a().id(), pair.b().id());
  }

  /** What is known of both, side by side. */
  List<PairLine> lines(LikelyPair pair) {
    return PairLines.of(desk.texts(), desk.book().snapshot(), pair);
  }

  /** Whether both have different revenue in a year, so that there is something to choose. */
  static boolean hasRevenueInBoth(LikelyPair pair) {
    boolean[] both = {false};
    pair.a().revenue().forEach((_, year) -> both[0] |= pair.b().revenue().knows(year));
    return both[0];
  }

  /** Merges the pair; the notice offers to take it back. */
  void merge() {
    LikelyPair pair = selected.get();
    if (pair == null || isReadOnly()) {
      return;
    }
    Customer keep = choice.keep(pair);
    Customer drop = choice.drop(pair);
    desk.drafts().saveAll();
    if (!desk.drafts().at(new Place.OneCustomer(drop.id())).isEmpty()) {
      desk.notices().explain(desk.texts().get("twins.typed", drop.name()));
      return;
    }
    MergeRevenue revenue = choice.revenueProperty().get();
    DoubleTexts words = new DoubleTexts(desk.texts(), desk.book().snapshot().settings());
    desk.tasks()
        .run(
            desk.texts().get("twins.merging"),
            _ -> desk.book().doubles().merge(keep.id(), drop.id(), revenue, words),
            change -> done(pair, change));
  }

  /** Keeps the pair apart for good; the notice offers to take it back. */
  void apart() {
    LikelyPair pair = selected.get();
    if (pair == null || isReadOnly()) {
      return;
    }
    desk.tasks()
        .run(
            desk.texts().get("twins.parting"),
            _ -> desk.book().doubles().apart(pair.a().id(), pair.b().id()),
            change -> done(pair, change));
  }

  /** Says why nothing can be changed, if it cannot: the keyboard knows no disabled button. */
  private boolean isReadOnly() {
    String reason = readOnlyReason();
    if (!reason.isEmpty()) {
      desk.notices().explain(reason);
    }
    return !reason.isEmpty();
  }

  private void done(LikelyPair pair, Optional<BookChange> change) {
    decided.add(ids(pair));
    remove(pair);
    desk.undoing().offer(change);
  }

  /** Leaves the pair undecided until the search is opened again. */
  void skip() {
    LikelyPair pair = selected.get();
    if (pair != null) {
      skipped.add(ids(pair));
      remove(pair);
    }
  }

  /** Shows what was skipped as well. */
  public void open() {
    if (!skipped.isEmpty()) {
      skipped.clear();
      searched = null;
      if (pairs.isEmpty()) {
        state.set(State.SEARCHING);
      }
    }
    refresh(desk.book().snapshot());
  }

  /** Goes on where the rep was in another language: the same pair, and what was chosen for it. */
  public void goOnFrom(DoublesViewModel before) {
    skipped.addAll(before.skipped);
    decided.addAll(before.decided);
    pairs.setAll(before.pairs);
    selected.set(before.selected.get());
    choice.take(before.choice.keepsFirstProperty().get(), before.choice.revenueProperty().get());
    if (before.state.get() != State.SEARCHING) {
      settle();
    }
    refresh(desk.book().snapshot());
  }

  private void remove(LikelyPair pair) {
    int at = pairs.indexOf(pair);
    LikelyPair now = selected.get();
    pairs.remove(pair);
    select(Objects.equals(now, pair) ? null : now, Math.max(0, at));
    settle();
  }
}
