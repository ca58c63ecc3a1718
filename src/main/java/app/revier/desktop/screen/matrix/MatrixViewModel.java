package app.revier.desktop.screen.matrix;

import app.revier.book.Setting;
import app.revier.book.Settings;
import app.revier.book.Snapshot;
import app.revier.desktop.form.Editor;
import app.revier.desktop.form.FormPart;
import app.revier.desktop.form.Input;
import app.revier.desktop.form.SettingsSaving;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.RecordKey;
import app.revier.desktop.nav.ScreenId;
import app.revier.segment.Cell;
import app.revier.segment.Thresholds;
import app.revier.territory.CustomerId;
import app.revier.text.Entry;
import app.revier.text.Explanations;
import app.revier.text.Texts;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * The matrix and the limits between its classes. Changing a limit shows the matrix as it would be;
 * the book is only changed when the rep keeps the limits. Until then they are a draft like all that
 * is typed.
 */
final class MatrixViewModel {

  private static final RecordKey LIMITS = RecordKey.of(new Place.Top(ScreenId.MATRIX));

  private final Desk desk;
  private final Texts texts;
  private final Object topic = new Object();
  private final ThresholdForm form;
  private final ThresholdSlides slides;
  private final Editor<Settings> editor;
  private final FormPart<Settings, Thresholds, ThresholdForm> part;
  private final MatrixLists lists;
  private final CrossTableViewModel cross;
  private final ReadOnlyObjectWrapper<@Nullable MatrixState> state =
      new ReadOnlyObjectWrapper<>(this, "state", null);
  private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(this, "changed", false);
  private final ReadOnlyStringWrapper obstacle = new ReadOnlyStringWrapper(this, "obstacle", "");
  private final ObjectProperty<MatrixCell> selected =
      new SimpleObjectProperty<>(this, "selected", new MatrixCell(Cell.A_MAINTAIN));
  private Snapshot snapshot;
  private boolean filling;

  /** Those that were tried out last and could be taken; none if none were. */
  private @Nullable Thresholds tried;

  MatrixViewModel(Desk desk) {
    this.desk = desk;
    texts = desk.texts();
    snapshot = desk.book().snapshot();
    form = new ThresholdForm(texts, texts.currencySign(currency()));
    slides = new ThresholdSlides(form);
    editor = new Editor<>(desk, new SettingsSaving(desk));
    part = editor.add(FormPart.onRequest(form, Settings::thresholds, MatrixViewModel::with));
    cross = new CrossTableViewModel(desk);
    lists = new MatrixLists(desk, texts.currencySign(currency()));
    for (Input input : form.inputs()) {
      input.whenChanged(this::limitsChanged);
    }
    form.fields().forEach(field -> field.whenEntered(this::keep));
    state.subscribe(now -> lists.show(now));
    selected.subscribe(cell -> lists.show(cell));
  }

  private static Settings with(Settings settings, @Nullable Thresholds limits) {
    return settings.with(Objects.requireNonNull(limits));
  }

  /** The book has changed. Limits that have been changed on the screen stay as they are. */
  void refresh(Snapshot now) {
    snapshot = now;
    filling = true;
    editor.open(LIMITS, Caption.of("matrix.title"), now.settings());
    filling = false;
    limitsChanged();
    cross.refresh(now);
  }

  private void limitsChanged() {
    if (filling) {
      return;
    }
    changed.set(form.isChanged());
    obstacle.set(desk.book().readOnly() ? texts.get("matrix.read-only") : form.obstacle());
    Snapshot book = snapshot;
    Thresholds limits = limitsShown();
    desk.tasks().latest(topic, progress -> MatrixState.of(book, limits), this::show);
  }

  /**
   * The limits that the matrix is shown by. While those on the screen cannot be taken they are the
   * last ones that could, else those of the fields that can be with what the book has for the
   * others.
   */
  private Thresholds limitsShown() {
    if (form.value() instanceof Entry.Value<Thresholds>(Thresholds limits)) {
      tried = changed.get() ? limits : null;
      return limits;
    }
    Thresholds last = tried;
    if (last != null) {
      return last;
    }
    return form.savable() instanceof Entry.Value<Thresholds>(Thresholds fit)
        ? fit
        : snapshot.settings().thresholds();
  }

  /** Goes on with the cell and the limits that were looked at in another language. */
  void goOnFrom(MatrixViewModel before) {
    tried = before.tried;
    selected.set(before.selected.get());
  }

  private void show(MatrixState next) {
    slides.reach(next.largest());
    state.set(next);
  }

  /** Keeps the limits in the book, in one step of undo. */
  void keep() {
    if (obstacle.get().isEmpty()) {
      part.keep();
    }
  }

  /** Goes back to the limits of the book. */
  void discard() {
    change(form::restore);
  }

  /** Changes the limits on the screen to those of the method. */
  void enterDefaults() {
    change(() -> form.enter(Thresholds.DEFAULTS));
  }

  /** Changes several limits and looks at the matrix once. */
  private void change(Runnable several) {
    filling = true;
    several.run();
    filling = false;
    limitsChanged();
  }

  /** Why the limits cannot be kept, in words; empty if they can. */
  ReadOnlyStringProperty obstacleProperty() {
    return obstacle.getReadOnlyProperty();
  }

  /** The limits as they stand on the screen. */
  ThresholdForm limits() {
    return form;
  }

  /** The sliders of the limits. */
  ThresholdSlides slides() {
    return slides;
  }

  /** The customers of the selected cell, and those that change their cell. */
  MatrixLists lists() {
    return lists;
  }

  /** What is shown; none until it has been worked out. */
  ReadOnlyObjectProperty<@Nullable MatrixState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Whether the limits on the screen are others than those of the book. */
  ReadOnlyBooleanProperty changedProperty() {
    return changed.getReadOnlyProperty();
  }

  /** The cell whose customers are listed. */
  ObjectProperty<MatrixCell> selectedProperty() {
    return selected;
  }

  /** Customers by two things at once. */
  CrossTableViewModel cross() {
    return cross;
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

  /** Why a customer is where it is, by the limits on the screen; empty for one not there. */
  String explain(CustomerId customer) {
    MatrixState now = state.get();
    if (now == null || snapshot.territory().customer(customer) == null) {
      return "";
    }
    return now.shown().classifications().stream()
        .filter(one -> one.customer().id().equals(customer))
        .findFirst()
        .map(
            one ->
                one.customer().name()
                    + ". "
                    + new Explanations(texts, desk.terms(), currency())
                        .classification(one, now.shown().thresholds()))
        .orElse("");
  }

  /** Opens the customers of a cell in the list, as the limits on the screen have it. */
  void open(MatrixCell cell) {
    MatrixState now = state.get();
    if (now == null || !changed.get()) {
      desk.navigator().accept(new Place.CustomersOf(cell.cell()));
      return;
    }
    Set<CustomerId> inside = new LinkedHashSet<>();
    now.shown().classifications().stream()
        .filter(cell::holds)
        .forEach(one -> inside.add(one.customer().id()));
    String title = texts.get("matrix.changed-title", desk.terms().cell(cell.cell()));
    desk.navigator().accept(new Place.SomeCustomers(Caption.plain(title), inside));
  }

  /** Opens one customer, or several in a list of their own. */
  void open(Collection<CustomerId> customers) {
    if (customers.size() == 1) {
      desk.navigator().accept(new Place.OneCustomer(customers.iterator().next()));
    } else if (!customers.isEmpty()) {
      Caption title = Caption.of("matrix.selected-title");
      desk.navigator().accept(new Place.SomeCustomers(title, new LinkedHashSet<>(customers)));
    }
  }

  /** Opens the customers that would change their cell. */
  void openMoves() {
    MatrixState now = state.get();
    if (now != null && !now.moves().isEmpty()) {
      Set<CustomerId> moving = new LinkedHashSet<>();
      now.moves().forEach(move -> moving.add(move.customer().id()));
      desk.navigator().accept(new Place.SomeCustomers(Caption.of("matrix.moves-title"), moving));
    }
  }

  /** Leads to the import. */
  void openImport() {
    desk.navigator().accept(new Place.Import(null));
  }
}
