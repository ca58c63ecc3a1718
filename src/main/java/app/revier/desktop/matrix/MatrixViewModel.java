package app.revier.desktop.matrix;

import app.revier.book.InvalidSettingException;
import app.revier.book.Setting;
import app.revier.book.Settings;
import app.revier.book.Snapshot;
import app.revier.desktop.frame.Desk;
import app.revier.desktop.frame.Place;
import app.revier.segment.Cell;
import app.revier.segment.Classification;
import app.revier.segment.Move;
import app.revier.segment.Segmentation;
import app.revier.segment.Thresholds;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.text.Explanations;
import app.revier.text.Texts;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
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
  private final Map<Setting<?>, Knob> knobs = new TreeMap<>(Comparator.comparing(Setting::key));
  private final ObjectProperty<Thresholds.Mode> mode =
      new SimpleObjectProperty<>(this, "mode", Thresholds.DEFAULTS.mode());
  private final ObjectProperty<Thresholds.Basis> basis =
      new SimpleObjectProperty<>(this, "basis", Thresholds.DEFAULTS.basis());
  private final ReadOnlyObjectWrapper<@Nullable MatrixState> state =
      new ReadOnlyObjectWrapper<>(this, "state", null);
  private final ReadOnlyBooleanWrapper trying = new ReadOnlyBooleanWrapper(this, "trying", false);
  private final ObjectProperty<Spot> selected =
      new SimpleObjectProperty<>(this, "selected", new Spot(Cell.A_MAINTAIN));
  private final ObservableList<Classification> customers = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper reason = new ReadOnlyStringWrapper(this, "reason", "");
  private final Object listTopic = new Object();
  private Snapshot snapshot;
  private boolean showing;

  MatrixViewModel(Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
    snapshot = desk.book().snapshot();
    for (Setting<?> setting :
        List.of(
            Setting.A_FROM,
            Setting.B_FROM,
            Setting.A_REACH,
            Setting.B_REACH,
            Setting.WIN_UP_TO,
            Setting.MAINTAIN_FROM,
            Setting.MINIMUM_WHITESPACE)) {
      knobs.put(setting, new Knob(setting, texts, () -> moved(setting)));
    }
    mode.subscribe((_, _) -> moved(Setting.SIZE_MODE));
    basis.subscribe((_, _) -> moved(Setting.SIZE_BASIS));
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

  /** Sets the knobs to what the book says. */
  private void showKept() {
    showing = true;
    Settings settings = snapshot.settings();
    Money largest = largest();
    knobs.values().forEach(knob -> knob.show(settings, largest));
    mode.set(settings.get(Setting.SIZE_MODE));
    basis.set(settings.get(Setting.SIZE_BASIS));
    trying.set(false);
    reason.set(whyNotKeep());
    showing = false;
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
    if (showing) {
      return;
    }
    Map<String, String> changes = changes();
    trying.set(!changes.isEmpty() || knobs.values().stream().anyMatch(Knob::isUnreadable));
    Settings trial;
    try {
      trial = snapshot.settings().withAll(changes);
    } catch (InvalidSettingException e) {
      Knob knob = knobs.get(setting);
      if (knob != null && knob.complaintProperty().get().isEmpty()) {
        knob.complain(texts.get("matrix.contradiction-" + group(setting)));
      }
      reason.set(whyNotKeep());
      return;
    }
    knobs.values().stream().filter(knob -> !knob.isUnreadable()).forEach(knob -> knob.complain(""));
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

  /** Which two thresholds contradict each other. */
  private static String group(Setting<?> setting) {
    if (setting.equals(Setting.A_FROM) || setting.equals(Setting.B_FROM)) {
      return "amounts";
    }
    return setting.equals(Setting.A_REACH) || setting.equals(Setting.B_REACH) ? "reach" : "share";
  }

  /** What differs from the book, by setting key. */
  private Map<String, String> changes() {
    Map<String, String> changes = new TreeMap<>();
    Settings kept = snapshot.settings();
    knobs.forEach(
        (setting, knob) -> {
          if (!knob.value().equals(plain(kept.text(setting)))) {
            changes.put(setting.key(), knob.value());
          }
        });
    if (mode.get() != kept.get(Setting.SIZE_MODE)) {
      changes.put(Setting.SIZE_MODE.key(), mode.get().name().toLowerCase(Locale.ROOT));
    }
    if (basis.get() != kept.get(Setting.SIZE_BASIS)) {
      changes.put(Setting.SIZE_BASIS.key(), basis.get().name().toLowerCase(Locale.ROOT));
    }
    return changes;
  }

  private static @Nullable String plain(@Nullable String text) {
    return text == null ? null : new BigDecimal(text).stripTrailingZeros().toPlainString();
  }

  /** Keeps the thresholds in the book, in one step of undo. */
  void keep() {
    Map<String, String> changes = changes();
    if (!whyNotKeep().isEmpty() || changes.isEmpty()) {
      return;
    }
    desk.tasks()
        .run(
            texts.get("matrix.keeping"),
            _ -> {
              desk.book().set(changes);
              return desk.book().snapshot();
            },
            this::refresh);
  }

  /** Goes back to the thresholds of the book. */
  void discard() {
    showKept();
    moved(Setting.SIZE_MODE);
  }

  /** Tries the thresholds of the method. */
  void tryDefaults() {
    showing = true;
    Settings initial = Settings.of(Map.of());
    Money largest = largest();
    knobs.values().forEach(knob -> knob.show(initial, largest));
    mode.set(initial.get(Setting.SIZE_MODE));
    basis.set(initial.get(Setting.SIZE_BASIS));
    showing = false;
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
    return knobs.values().stream()
        .map(knob -> knob.complaintProperty().get())
        .filter(why -> !why.isEmpty())
        .findFirst()
        .orElse("");
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

  Knob knob(Setting<?> setting) {
    return Objects.requireNonNull(knobs.get(setting));
  }

  ObjectProperty<Thresholds.Mode> modeProperty() {
    return mode;
  }

  ObjectProperty<Thresholds.Basis> basisProperty() {
    return basis;
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
