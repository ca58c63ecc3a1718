package app.revier.desktop.screen.matrix;

import app.revier.book.InvalidSettingException;
import app.revier.book.Setting;
import app.revier.book.Settings;
import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.segment.Cell;
import app.revier.segment.Classification;
import app.revier.segment.Move;
import app.revier.segment.Segmentation;
import app.revier.segment.Thresholds;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.text.Explanations;
import app.revier.text.Texts;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The matrix and its thresholds. Moving a threshold shows the matrix as it would be; the book is
 * only changed when the rep keeps it.
 */
final class MatrixViewModel {

  private final Desk desk;
  private final Texts texts;
  private final Object topic = new Object();
  private final Limits limits;
  private final ReadOnlyObjectWrapper<@Nullable MatrixState> state =
      new ReadOnlyObjectWrapper<>(this, "state", null);
  private final ReadOnlyBooleanWrapper trying = new ReadOnlyBooleanWrapper(this, "trying", false);
  private final ObjectProperty<Spot> selected =
      new SimpleObjectProperty<>(this, "selected", new Spot(Cell.A_MAINTAIN));
  private final ObservableList<Classification> customers = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper reason = new ReadOnlyStringWrapper(this, "reason", "");
  private final Object listTopic = new Object();
  private Snapshot snapshot;

  MatrixViewModel(Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
    snapshot = desk.book().snapshot();
    limits = new Limits(texts, this::moved);
    selected.subscribe((_, _) -> listCustomers());
  }

  /** The book has changed. Thresholds that are being tried stay as they are. */
  void refresh(Snapshot now) {
    snapshot = now;
    if (!trying.get()) {
      showKept();
    }
    moved(Setting.SIZE_MODE);
  }

  private void show(MatrixState next) {
    boolean firstTime = state.get() == null;
    state.set(next);
    if (firstTime && !trying.get()) {
      // Only now the largest amount is known, which is the range of the sliders.
      showKept();
    }
    listCustomers();
  }

  /** Sets the limits to what the book says. */
  private void showKept() {
    limits.show(snapshot.settings(), largest());
    trying.set(false);
    reason.set(whyNotKeep());
  }

  private Money largest() {
    MatrixState now = state.get();
    if (now == null) {
      return Money.ZERO;
    }
    boolean byPotential = snapshot.settings().get(Setting.SIZE_BASIS) == Thresholds.Basis.POTENTIAL;
    return now.kept().classifications().stream()
        .map(one -> byPotential && one.potential() != null ? one.potential() : one.revenue())
        .max(Comparator.naturalOrder())
        .orElse(Money.ZERO);
  }

  private void moved(Setting<?> setting) {
    Map<String, String> changes = limits.changesTo(snapshot.settings());
    trying.set(!changes.isEmpty() || limits.hasUnreadable());
    Settings trial;
    try {
      trial = snapshot.settings().withAll(changes);
    } catch (InvalidSettingException e) {
      limits.contradict(setting);
      reason.set(whyNotKeep());
      return;
    }
    limits.agree();
    reason.set(whyNotKeep());
    Snapshot book = snapshot;
    desk.tasks()
        .latest(
            topic,
            _ -> {
              Segmentation kept = book.segmentation();
              Segmentation tried = changes.isEmpty() ? kept : book.classify(trial);
              return new MatrixState(kept, tried, kept.movesTo(tried));
            },
            this::show);
  }

  /** Keeps the thresholds in the book, in one step of undo. */
  void keep() {
    Map<String, String> changes = limits.changesTo(snapshot.settings());
    if (!whyNotKeep().isEmpty() || changes.isEmpty()) {
      return;
    }
    desk.tasks()
        .run(
            texts.get("matrix.keeping"),
            _ -> {
              desk.book().settings().set(changes);
              return changes.size();
            },
            _ -> {});
  }

  /** Goes back to the thresholds of the book. */
  void discard() {
    showKept();
    moved(Setting.SIZE_MODE);
  }

  /** Tries the thresholds of the method. */
  void tryDefaults() {
    limits.show(Settings.of(Map.of()), largest());
    moved(Setting.SIZE_MODE);
  }

  /** Why the thresholds cannot be kept, in words; empty if they can. */
  ReadOnlyStringProperty reasonProperty() {
    return reason.getReadOnlyProperty();
  }

  private String whyNotKeep() {
    if (desk.book().readOnly()) {
      return texts.get("matrix.read-only");
    }
    return limits.complaint();
  }

  private void listCustomers() {
    MatrixState now = state.get();
    if (now == null) {
      customers.clear();
      return;
    }
    Spot spot = selected.get();
    desk.tasks()
        .latest(
            listTopic,
            _ ->
                now.shown().classifications().stream()
                    .filter(spot::holds)
                    .sorted(Comparator.comparing(Classification::revenue).reversed())
                    .toList(),
            customers::setAll);
  }

  /** The thresholds as they stand on the screen. */
  Limits limits() {
    return limits;
  }

  /** What is shown; none until it has been worked out. */
  ReadOnlyObjectProperty<@Nullable MatrixState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Whether the thresholds on the screen differ from those of the book. */
  ReadOnlyBooleanProperty tryingProperty() {
    return trying.getReadOnlyProperty();
  }

  /** The box whose customers are listed. */
  ObjectProperty<Spot> selectedProperty() {
    return selected;
  }

  /** The customers of the selected box, the largest first. */
  ObservableList<Classification> customers() {
    return customers;
  }

  boolean isEmptyBook() {
    return snapshot.territory().customers().isEmpty();
  }

  int baseYear() {
    return snapshot.settings().baseYear();
  }

  String currency() {
    return snapshot.settings().get(Setting.CURRENCY);
  }

  /** Why a customer is where it is, by the thresholds on the screen. */
  String explain(Classification classification) {
    MatrixState now = state.get();
    Thresholds thresholds =
        now == null ? snapshot.settings().thresholds() : now.shown().thresholds();
    return new Explanations(texts, desk.terms(), currency())
        .classification(classification, thresholds);
  }

  /** Opens the customers of a box in the list, as the thresholds on the screen have it. */
  void open(Spot spot) {
    MatrixState now = state.get();
    if (now == null || !trying.get()) {
      desk.navigator().accept(new Place.CustomersOf(spot.cell()));
      return;
    }
    Set<CustomerId> inside = new LinkedHashSet<>();
    now.shown().classifications().stream()
        .filter(spot::holds)
        .forEach(one -> inside.add(one.customer().id()));
    String title = texts.get("matrix.tried-title", desk.terms().cell(spot.cell()));
    desk.navigator().accept(new Place.SomeCustomers(title, inside));
  }

  /** Opens one customer. */
  void open(CustomerId customer) {
    desk.navigator().accept(new Place.OneCustomer(customer));
  }

  /** Opens the customers that would change their field. */
  void openMoves() {
    MatrixState now = state.get();
    if (now != null && !now.moves().isEmpty()) {
      Set<CustomerId> moving = new LinkedHashSet<>();
      now.moves().forEach((Move move) -> moving.add(move.customer().id()));
      desk.navigator().accept(new Place.SomeCustomers(texts.get("matrix.moves-title"), moving));
    }
  }

  /** Leads to the import. */
  void openImport() {
    desk.navigator().accept(new Place.Import(null));
  }
}
