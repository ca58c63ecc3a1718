package app.revier.desktop.screen.gap;

import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.form.TypedField;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.territory.Customer;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProject.Choice;
import app.revier.territory.GrowthProject.Kind;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.Stage;
import app.revier.text.Entries;
import app.revier.text.Entry;
import app.revier.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * A project being created or edited. An existing one is kept field by field as the fields are left;
 * a new one stays a draft until it is created or dropped, even while the rep looks at others.
 */
final class ProjectEditorViewModel {

  /** What is in the pane. */
  enum Mode {
    /** Nothing. */
    CLOSED,
    /** A draft. */
    NEW,
    /** A project of the book. */
    EDIT
  }

  private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

  private final Desk desk;
  private final Texts texts;
  private final CustomerPicker picker;
  private final ReadOnlyObjectWrapper<Mode> mode =
      new ReadOnlyObjectWrapper<>(this, "mode", Mode.CLOSED);
  private final TypedField<String> name;
  private final TypedField<String> measure;
  private final ObjectProperty<Kind> kind =
      new SimpleObjectProperty<>(this, "kind", Kind.SAME_USERS);
  private final ObjectProperty<@Nullable Stage> stage =
      new SimpleObjectProperty<>(this, "stage", null);
  private final TypedField<Money> yearlyValue;
  private final TypedField<LocalDate> start;
  private final TypedField<BigDecimal> probability;
  private final TypedField<Integer> visits;
  private final TypedField<BigDecimal> hours;
  private final TypedField<Money> budget;
  private final List<TypedField<?>> fields;
  private final ReadOnlyStringWrapper reason = new ReadOnlyStringWrapper(this, "reason", "");
  private final ObservableList<Stage> stages = FXCollections.observableArrayList();
  private Snapshot snapshot;
  private @Nullable GrowthProject loaded;
  private @Nullable Draft draft;
  private boolean loading;

  /** What stood in the pane when the rep looked away. */
  private record Draft(
      @Nullable Customer customer, Kind kind, @Nullable Stage stage, List<String> typed) {}

  ProjectEditorViewModel(Desk desk) {
    this.desk = desk;
    texts = desk.texts();
    snapshot = desk.book().snapshot();
    picker = new CustomerPicker(desk);
    Entries entries = new Entries(texts);
    name = new TypedField<>(ProjectEditorViewModel::plain, text -> text, texts.get("gap.no-name"));
    measure = new TypedField<>(ProjectEditorViewModel::plain, text -> text, null);
    yearlyValue = new TypedField<>(entries::amount, this::amount, texts.get("gap.no-value"));
    start = new TypedField<>(entries::month, entries::writtenMonth, null);
    probability =
        new TypedField<>(
            entries::percent, share -> texts.number(share.doubleValue() * 100, 4), null);
    visits = new TypedField<>(text -> entries.whole(text, 0, 10_000), String::valueOf, null);
    hours =
        new TypedField<>(
            text -> entries.number(text, BigDecimal.ZERO, BigDecimal.valueOf(100_000)),
            number -> texts.number(number.doubleValue(), 2),
            null);
    budget = new TypedField<>(entries::amount, this::amount, null);
    fields = List.of(name, measure, yearlyValue, start, probability, visits, hours, budget);
    fields.forEach(field -> field.textProperty().subscribe(_ -> tellReason()));
    picker.chosenProperty().subscribe(_ -> customerChosen());
    kind.subscribe((_, _) -> keep());
    stage.subscribe((_, _) -> keep());
    stages.setAll(snapshot.settings().get(Setting.STAGES));
  }

  private static Entry<String> plain(String typed) {
    return typed.isBlank() ? new Entry.Blank<>() : new Entry.Value<>(typed.strip());
  }

  private String amount(Money amount) {
    return amount.cents() % 100 == 0 ? texts.amount(amount) : texts.amountWithCents(amount);
  }

  /** The book has changed: shows the project as it is now, or closes if it is gone. */
  void refresh(Snapshot now) {
    snapshot = now;
    picker.refresh(now.territory());
    List<Stage> known = now.settings().get(Setting.STAGES);
    if (!stages.equals(known)) {
      loading = true;
      stages.setAll(known);
      loading = false;
    }
    GrowthProject before = loaded;
    if (mode.get() == Mode.EDIT && before != null) {
      GrowthProject after =
          now.territory().projectsOf(before.customer()).stream()
              .filter(project -> project.id().equals(before.id()))
              .findFirst()
              .orElseGet(() -> find(before.id()));
      if (after == null) {
        close();
      } else if (!after.equals(before)) {
        load(after);
      }
    }
  }

  private @Nullable GrowthProject find(ProjectId id) {
    return snapshot.territory().projects().stream()
        .filter(project -> project.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  /** Opens a project of the book; a draft is put aside. */
  void edit(GrowthProject project) {
    if (mode.get() == Mode.EDIT && project.equals(loaded)) {
      return;
    }
    keep();
    putDraftAside();
    load(project);
    mode.set(Mode.EDIT);
    tellReason();
  }

  /** Goes on with the draft, or begins one. */
  void begin() {
    if (mode.get() == Mode.NEW) {
      return;
    }
    keep();
    loaded = null;
    mode.set(Mode.NEW);
    loading = true;
    Draft aside = draft;
    picker.choose(aside == null ? null : aside.customer());
    kind.set(aside == null ? Kind.SAME_USERS : aside.kind());
    stage.set(aside == null ? stages.getFirst() : aside.stage());
    for (int i = 0; i < fields.size(); i++) {
      fields.get(i).textProperty().set(aside == null ? "" : aside.typed().get(i));
    }
    loading = false;
    tellReason();
  }

  /** Closes the pane; a draft is put aside. */
  void close() {
    keep();
    putDraftAside();
    loaded = null;
    mode.set(Mode.CLOSED);
  }

  /** Drops the draft. */
  void drop() {
    draft = null;
    mode.set(Mode.CLOSED);
  }

  private void putDraftAside() {
    if (mode.get() == Mode.NEW) {
      List<String> typed = fields.stream().map(field -> field.textProperty().get()).toList();
      boolean something =
          picker.chosenProperty().get() != null || typed.stream().anyMatch(text -> !text.isBlank());
      draft =
          something
              ? new Draft(picker.chosenProperty().get(), kind.get(), stage.get(), typed)
              : null;
    }
  }

  private void load(GrowthProject project) {
    loading = true;
    loaded = project;
    picker.choose(snapshot.territory().customer(project.customer()));
    name.show(project.name());
    measure.show(project.measure());
    kind.set(project.kind());
    stage.set(
        stages.stream()
            .filter(listed -> listed.code().equals(project.stage()))
            .findFirst()
            .orElse(null));
    yearlyValue.show(project.yearlyValue());
    start.show(project.start());
    Probability byHand = project.winProbabilityByHand();
    probability.show(byHand == null ? null : BigDecimal.valueOf(byHand.value()));
    visits.show(project.visits());
    hours.show(BigDecimal.valueOf(project.minutes()).divide(MINUTES, 2, RoundingMode.HALF_UP));
    budget.show(project.budget());
    loading = false;
    tellReason();
  }

  private void customerChosen() {
    Customer customer = picker.chosenProperty().get();
    if (!loading && mode.get() == Mode.NEW && customer != null) {
      boolean existing =
          customer.isExisting(snapshot.settings().baseYear(), snapshot.today().getYear());
      kind.set(existing ? Kind.SAME_USERS : Kind.NEW_CUSTOMER);
    }
    tellReason();
    keep();
  }

  /** Keeps the project of the book as it stands in the pane, if it is new and sound. */
  void keep() {
    GrowthProject before = loaded;
    if (loading || mode.get() != Mode.EDIT || before == null || desk.book().readOnly()) {
      return;
    }
    GrowthProject after = made(before.id(), before.choice());
    if (after != null && !after.equals(before)) {
      loaded = after;
      save(after, _ -> {});
    }
  }

  /** Creates the project of the draft, and shows it. */
  void create() {
    if (mode.get() != Mode.NEW || !reason.get().isEmpty()) {
      return;
    }
    GrowthProject project = made(desk.book().projects().nextId(), Choice.OPEN);
    if (project != null) {
      save(
          project,
          saved -> {
            draft = null;
            mode.set(Mode.CLOSED);
            edit(saved);
          });
    }
  }

  private void save(GrowthProject project, Consumer<GrowthProject> saved) {
    desk.tasks()
        .run(
            texts.get("gap.saving-project"),
            _ -> {
              desk.book().projects().save(project);
              return project;
            },
            saved);
  }

  private @Nullable GrowthProject made(ProjectId id, Choice choice) {
    Customer customer = picker.chosenProperty().get();
    Stage in = stage.get();
    String called = name.value();
    Money value = yearlyValue.value();
    if (customer == null
        || called == null
        || value == null
        || !fields.stream().allMatch(TypedField::isSound)) {
      return null;
    }
    GrowthProject before = loaded;
    String stageCode =
        in == null && before != null ? before.stage() : in == null ? null : in.code();
    if (stageCode == null) {
      return null;
    }
    BigDecimal share = probability.value();
    return new GrowthProject(
        id,
        customer.id(),
        called,
        kind.get(),
        Objects.requireNonNullElse(measure.value(), ""),
        stageCode,
        value,
        startDay(before),
        share == null ? null : new Probability(share.doubleValue()),
        Objects.requireNonNullElse(visits.value(), 0),
        minutes(before),
        Objects.requireNonNullElse(budget.value(), Money.ZERO),
        choice);
  }

  /** Only the month is typed: a day that is known stays. */
  private @Nullable LocalDate startDay(@Nullable GrowthProject before) {
    LocalDate typed = start.value();
    LocalDate known = before == null ? null : before.start();
    boolean sameMonth =
        typed != null
            && known != null
            && typed.getYear() == known.getYear()
            && typed.getMonth() == known.getMonth();
    return sameMonth ? known : typed;
  }

  /** Hours are shown with two decimals: minutes that round to them stay. */
  private int minutes(@Nullable GrowthProject before) {
    BigDecimal typed = hours.value();
    if (typed == null) {
      return 0;
    }
    if (before != null) {
      BigDecimal shown =
          BigDecimal.valueOf(before.minutes()).divide(MINUTES, 2, RoundingMode.HALF_UP);
      if (shown.compareTo(typed) == 0) {
        return before.minutes();
      }
    }
    return typed.multiply(MINUTES).setScale(0, RoundingMode.HALF_UP).intValueExact();
  }

  private void tellReason() {
    if (desk.book().readOnly()) {
      reason.set(texts.get("gap.read-only"));
      return;
    }
    String none = picker.chosenProperty().get() == null ? texts.get("gap.no-customer") : "";
    reason.set(
        Stream.concat(
                Stream.of(none), fields.stream().map(field -> field.complaintProperty().get()))
            .filter(why -> !why.isEmpty())
            .findFirst()
            .orElse(""));
  }

  /** Opens the customer of the project. */
  void openCustomer() {
    Customer customer = picker.chosenProperty().get();
    if (customer != null) {
      desk.navigator().accept(new Place.OneCustomer(customer.id()));
    }
  }

  /** The project of the book in the pane; none for a draft. */
  @Nullable GrowthProject loaded() {
    return loaded;
  }

  /** Whether a draft waits. */
  boolean hasDraft() {
    return draft != null;
  }

  ReadOnlyObjectProperty<Mode> modeProperty() {
    return mode.getReadOnlyProperty();
  }

  /** Why the project cannot be kept as it stands, in words; empty if it can. */
  ReadOnlyStringProperty reasonProperty() {
    return reason.getReadOnlyProperty();
  }

  CustomerPicker picker() {
    return picker;
  }

  TypedField<String> name() {
    return name;
  }

  TypedField<String> measure() {
    return measure;
  }

  ObjectProperty<Kind> kindProperty() {
    return kind;
  }

  ObjectProperty<@Nullable Stage> stageProperty() {
    return stage;
  }

  ObservableList<Stage> stages() {
    return stages;
  }

  /** Yearly value, start, win probability, visits, hours and budget, in this order. */
  List<TypedField<?>> figures() {
    return List.of(yearlyValue, start, probability, visits, hours, budget);
  }

  /** The win probability of the stage, in words for the empty field. */
  String stageProbability() {
    Stage in = stage.get();
    return in == null ? "" : texts.get("gap.by-stage", texts.percent(in.probability()));
  }

  String stageName(Stage of) {
    return desk.terms().stage(of);
  }

  Function<Kind, String> kindNames() {
    return desk.terms()::kind;
  }
}
