package app.revier.desktop.screen.gap;

import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.form.Editor;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.Input;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.Drafts;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.RecordKey;
import app.revier.desktop.nav.ScreenId;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProject.Choice;
import app.revier.territory.GrowthProject.Kind;
import app.revier.territory.Money;
import app.revier.territory.ProjectId;
import app.revier.territory.Stage;
import app.revier.territory.Territory;
import app.revier.text.Entry;
import app.revier.text.Texts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * A project being created or edited. One of the book is saved field by field as the fields are
 * left; a new one stays among the drafts of the book until it is created or dropped, whatever the
 * rep looks at meanwhile.
 */
final class ProjectEditorViewModel implements Drafts.Typing {

  /** What is in the pane. */
  enum Mode {
    /** Nothing. */
    CLOSED,
    /** A new project. */
    NEW,
    /** A project of the book. */
    EDIT
  }

  private static final RecordKey NEW = new RecordKey(new Place.Top(ScreenId.GAP), "new-project");

  private final Desk desk;
  private final Texts texts;
  private final CustomerPicker picker;
  private final ProjectFields fields;
  private final Editor<GrowthProject> editor;
  private final ReadOnlyObjectWrapper<Mode> mode =
      new ReadOnlyObjectWrapper<>(this, "mode", Mode.CLOSED);
  private final ReadOnlyStringWrapper reason = new ReadOnlyStringWrapper(this, "reason", "");
  private final Subscription seeking;
  private Consumer<ProjectId> created = _ -> {};
  private Snapshot snapshot;
  private @Nullable GrowthProject loaded;
  private boolean loading;
  private boolean creating;

  @SuppressWarnings("this-escape") // Final, and complete when others get to know it.
  ProjectEditorViewModel(Desk desk) {
    this.desk = desk;
    texts = desk.texts();
    snapshot = desk.book().snapshot();
    picker = new CustomerPicker(desk);
    fields =
        new ProjectFields(
            texts,
            texts.currencySign(snapshot.settings().get(Setting.CURRENCY)),
            customers(snapshot.territory()),
            snapshot.settings().get(Setting.STAGES));
    editor = new Editor<>(desk.drafts(), this::save);
    editor.add(fields.part());
    fields.all().forEach(input -> input.whenChanged(this::typed));
    picker.chosenProperty().subscribe((_, _) -> customerChosen());
    desk.drafts().join(this);
    seeking = desk.drafts().soughtProperty().subscribe(this::seek);
  }

  private static List<CustomerId> customers(Territory territory) {
    return territory.customers().stream().map(Customer::id).toList();
  }

  /** The book has changed: what is typed stays; closes if the project is gone. */
  void refresh(Snapshot now) {
    snapshot = now;
    loading = true;
    List<CustomerId> known = customers(now.territory());
    if (!fields.customer.values().equals(known)) {
      fields.customer.values().setAll(known);
    }
    List<Stage> stages = now.settings().get(Setting.STAGES);
    if (!fields.stage.values().equals(stages)) {
      fields.stage.values().setAll(stages);
    }
    picker.refresh(now.territory());
    loading = false;
    GrowthProject before = loaded;
    if (mode.get() == Mode.EDIT && before != null) {
      GrowthProject after = now.territory().project(before.id());
      if (after == null) {
        close();
      } else {
        show(after);
      }
    }
  }

  /** Opens a project of the book; a new one stays among the drafts. */
  void edit(GrowthProject project) {
    show(project);
    mode.set(Mode.EDIT);
    tellReason();
  }

  private void show(GrowthProject project) {
    loading = true;
    loaded = project;
    editor.open(
        RecordKey.of(new Place.OneProject(project.id())), Caption.plain(project.name()), project);
    showCustomer();
    loading = false;
    tellReason();
  }

  private void showCustomer() {
    CustomerId id = fields.customer.value();
    picker.choose(id == null ? null : snapshot.territory().customer(id));
  }

  /** Goes on with the new project that was begun, or begins one. */
  void begin() {
    if (mode.get() == Mode.NEW) {
      return;
    }
    editor.close();
    loading = true;
    loaded = null;
    fields.clear();
    for (Draft draft : desk.drafts().of(NEW)) {
      find(draft.field()).ifPresent(input -> input.resume(draft.typed()));
    }
    showCustomer();
    loading = false;
    mode.set(Mode.NEW);
    tellReason();
  }

  private Optional<Input> find(String name) {
    return fields.all().stream().filter(input -> input.caption().key().equals(name)).findFirst();
  }

  /** Closes the pane; what was typed is saved, or stays among the drafts. */
  void close() {
    editor.close();
    loaded = null;
    mode.set(Mode.CLOSED);
  }

  /** Drops the new project. */
  void drop() {
    desk.drafts().note(NEW, List.of());
    mode.set(Mode.CLOSED);
  }

  private void typed() {
    tellReason();
    if (!loading && mode.get() == Mode.NEW) {
      boolean stuck = !reason.get().isEmpty();
      desk.drafts()
          .note(
              NEW,
              fields.all().stream()
                  .filter(Input::isChanged)
                  .map(input -> draft(input, stuck))
                  .toList());
    }
  }

  private static Draft draft(Input input, boolean stuck) {
    return new Draft(
        NEW,
        Caption.of("gap.new-project"),
        input.caption().key(),
        input.caption(),
        input.noted(),
        input instanceof Field<?>,
        stuck);
  }

  private void customerChosen() {
    Customer customer = picker.chosenProperty().get();
    if (loading || customer == null) {
      return;
    }
    if (mode.get() == Mode.NEW) {
      boolean existing =
          customer.isExisting(snapshot.settings().baseYear(), snapshot.today().getYear());
      fields.kind.choose(existing ? Kind.SAME_USERS : Kind.NEW_CUSTOMER);
    }
    fields.customer.choose(customer.id());
  }

  /** Saves what can be saved of what is typed into a project of the book. */
  void keep() {
    editor.save();
  }

  /** Saves all that is typed, a new project only if it is complete. */
  @Override
  public void save() {
    create();
  }

  @Override
  public void letGo() {
    seeking.unsubscribe();
  }

  private void seek(@Nullable Draft draft) {
    if (draft != null && draft.record().equals(NEW)) {
      begin();
      if (find(draft.field()).filter(Input::reveal).isPresent()) {
        desk.drafts().found();
      }
    }
  }

  private void save(
      RecordKey record,
      UnaryOperator<GrowthProject> change,
      Runnable saved,
      Consumer<Exception> failed) {
    if (!(record.place() instanceof Place.OneProject(ProjectId id))) {
      throw new IllegalArgumentException("no project: " + record);
    }
    desk.tasks()
        .run(
            texts.get("gap.saving-project"),
            _ -> {
              GrowthProject project = desk.book().snapshot().territory().project(id);
              if (project != null) {
                desk.book().projects().save(change.apply(project));
              }
              return id;
            },
            _ -> saved.run(),
            failure -> {
              failed.accept(failure);
              desk.notices().failed(failure);
            });
  }

  /** Creates the new project, and shows it. */
  void create() {
    if (mode.get() != Mode.NEW || creating || !reason.get().isEmpty()) {
      return;
    }
    fields.typed().forEach(Field::leave);
    Function<ProjectId, GrowthProject> project = made();
    creating = true;
    desk.tasks()
        .run(
            texts.get("gap.saving-project"),
            _ -> {
              GrowthProject complete = project.apply(desk.book().projects().nextId());
              desk.book().projects().save(complete);
              return complete;
            },
            saved -> {
              creating = false;
              desk.drafts().note(NEW, List.of());
              if (mode.get() == Mode.NEW) {
                mode.set(Mode.CLOSED);
                edit(saved);
              }
              created.accept(saved.id());
            },
            failure -> {
              creating = false;
              desk.notices().failed(failure);
            });
  }

  /** The project as it is typed, for any id. */
  private Function<ProjectId, GrowthProject> made() {
    CustomerId customer = Objects.requireNonNull(fields.customer.value());
    String name = Objects.requireNonNull(fields.name.value());
    Kind kind = Objects.requireNonNull(fields.kind.value());
    String measure = Objects.requireNonNullElse(fields.measure.value(), "");
    String stage = Objects.requireNonNull(fields.stage.value()).code();
    Money value = Objects.requireNonNull(fields.yearlyValue.value());
    var start = fields.start.value();
    var probability = fields.probability.value();
    int visits = Objects.requireNonNullElse(fields.visits.value(), 0);
    int minutes = Objects.requireNonNullElse(fields.minutes.value(), 0);
    Money budget = Objects.requireNonNullElse(fields.budget.value(), Money.ZERO);
    return id ->
        new GrowthProject(
            id,
            customer,
            name,
            kind,
            measure,
            stage,
            value,
            start,
            probability,
            visits,
            minutes,
            budget,
            Choice.OPEN);
  }

  private void tellReason() {
    reason.set(whyNot());
  }

  private String whyNot() {
    if (desk.book().readOnly()) {
      return texts.get("gap.read-only");
    }
    if (fields.customer.value() == null) {
      return texts.get("gap.no-customer");
    }
    for (Field<?> field : fields.typed()) {
      if (field.entry() instanceof Entry.Bad<?>(String why)) {
        return why;
      }
      if (!field.isValid()) {
        return texts.get(field.equals(fields.name) ? "gap.no-name" : "gap.no-value");
      }
    }
    return fields.stage.value() == null ? texts.get("gap.no-stage") : "";
  }

  /** Calls this with each project that has been created. */
  void whenCreated(Consumer<ProjectId> use) {
    created = use;
  }

  /** Opens the customer of the project. */
  void openCustomer() {
    Customer customer = picker.chosenProperty().get();
    if (customer != null) {
      desk.navigator().accept(new Place.OneCustomer(customer.id()));
    }
  }

  /** The project of the book in the pane; none for a new one. */
  @Nullable GrowthProject loaded() {
    return loaded;
  }

  /** Whether a new project was begun and is not in the pane. */
  boolean hasDraft() {
    return mode.get() != Mode.NEW && !desk.drafts().of(NEW).isEmpty();
  }

  ReadOnlyObjectProperty<Mode> modeProperty() {
    return mode.getReadOnlyProperty();
  }

  /** Why the new project cannot be created as it stands, in words; empty if it can. */
  ReadOnlyStringProperty reasonProperty() {
    return reason.getReadOnlyProperty();
  }

  CustomerPicker picker() {
    return picker;
  }

  ProjectFields fields() {
    return fields;
  }

  /** The win probability of the stage, in words for the empty field. */
  String stageProbability() {
    Stage in = fields.stage.value();
    return in == null ? "" : texts.get("gap.by-stage", texts.percent(in.probability()));
  }

  String stageName(Stage of) {
    return desk.terms().stage(of);
  }

  Function<Kind, String> kindNames() {
    return desk.terms()::kind;
  }
}
