package app.revier.desktop.screen.gap;

import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.form.CustomerPicker;
import app.revier.desktop.form.Editor;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Drafts;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.RecordKey;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.project.NewProject;
import app.revier.desktop.project.ProgressFields;
import app.revier.desktop.project.ProjectFields;
import app.revier.desktop.project.ProjectSaving;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProject.Kind;
import app.revier.territory.ProjectId;
import app.revier.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * What is in the pane: a project of the book, saved field by field as the fields are left, or the
 * {@link NewProject new one}. A project is in the editor also while the pane is put away, so that
 * it can be edited in the table.
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

  private static final String PANE = "gap-screen.pane";

  private final Desk desk;
  private final Texts texts;
  private final CustomerPicker picker;
  private final ProjectFields fields;
  private final ProgressFields progress;
  private final NewProject newcomer;
  private final Editor<GrowthProject> editor;
  private final ReadOnlyObjectWrapper<Mode> mode =
      new ReadOnlyObjectWrapper<>(this, "mode", Mode.CLOSED);
  private final ReadOnlyObjectWrapper<@Nullable GrowthProject> loaded =
      new ReadOnlyObjectWrapper<>(this, "loaded", null);
  private final BooleanProperty paneOpen = new SimpleBooleanProperty(this, "paneOpen");
  private Consumer<ProjectId> created = _ -> {};
  private Snapshot snapshot;
  private boolean loading;

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
            List.of(),
            snapshot.settings().get(Setting.STAGES));
    fields.offer(snapshot);
    progress = new ProgressFields(texts, () -> desk.book().snapshot().today());
    newcomer = new NewProject(desk, fields, ScreenId.GAP);
    paneOpen.set(!"false".equals(desk.memory().get(PANE)));
    paneOpen.subscribe((_, open) -> desk.memory().put(PANE, String.valueOf(open)));
    editor = new Editor<>(desk, new ProjectSaving(desk, ProjectEditorViewModel::idOf));
    editor.add(fields.part());
    editor.add(progress.part());
    fields.all().forEach(input -> input.whenChanged(this::typed));
    picker.chosenProperty().subscribe((_, _) -> customerChosen());
    desk.drafts().join(this);
    newcomer.whenSought(this::begin);
  }

  private static @Nullable ProjectId idOf(RecordKey record) {
    return record.place() instanceof Place.OneProject(ProjectId id) ? id : null;
  }

  /** The book has changed: what is typed stays; closes if the project is gone. */
  void refresh(Snapshot now) {
    snapshot = now;
    loading = true;
    fields.offer(now);
    picker.refresh(now.territory());
    loading = false;
    GrowthProject before = loaded.get();
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
  }

  private void show(GrowthProject project) {
    loading = true;
    loaded.set(project);
    editor.open(
        RecordKey.of(new Place.OneProject(project.id())), Caption.plain(project.name()), project);
    progress.due.recheck();
    showCustomer();
    loading = false;
    newcomer.check();
  }

  private void showCustomer() {
    CustomerId id = fields.customer.value();
    picker.choose(id == null ? null : snapshot.territory().customer(id));
  }

  /** Goes on with the new project that was begun, or begins one. */
  void begin() {
    paneOpen.set(true);
    if (mode.get() == Mode.NEW) {
      return;
    }
    editor.close();
    loading = true;
    loaded.set(null);
    newcomer.resume();
    showCustomer();
    loading = false;
    mode.set(Mode.NEW);
    newcomer.check();
  }

  /**
   * Begins a new project at a customer, with what is proposed; one that was begun before is gone on
   * with as it is.
   */
  void begin(Place.NewProject wanted) {
    boolean begun = newcomer.isBegun();
    begin();
    if (!begun) {
      picker.choose(snapshot.territory().customer(wanted.customer()));
      Place.NewProject.Proposal proposal = wanted.proposal();
      if (proposal != null) {
        newcomer.propose(proposal);
      }
    } else if (!wanted.customer().equals(fields.customer.value())
        || (wanted.proposal() != null
            && !wanted.proposal().yearlyValue().equals(fields.yearlyValue.value()))) {
      desk.notices().done(texts.get("gap.project-begun"), null, null);
    }
  }

  /** Nothing is edited any more; what was typed is saved, or stays among the drafts. */
  void close() {
    editor.close();
    loaded.set(null);
    mode.set(Mode.CLOSED);
  }

  /** Puts the pane away; a project of the book can still be edited in the table. */
  void putAway() {
    if (mode.get() == Mode.EDIT) {
      editor.save();
      paneOpen.set(false);
    } else {
      close();
    }
  }

  /** Drops the new project. */
  void drop() {
    newcomer.drop();
    mode.set(Mode.CLOSED);
  }

  private void typed() {
    newcomer.check();
    if (!loading && mode.get() == Mode.NEW) {
      newcomer.note();
    }
  }

  private void customerChosen() {
    Customer customer = picker.chosenProperty().get();
    if (loading || customer == null) {
      return;
    }
    if (mode.get() == Mode.NEW) {
      fields.kind.choose(
          Kind.usualAt(customer, snapshot.settings().baseYear(), snapshot.today().getYear()));
    }
    fields.customer.choose(customer.id());
  }

  /** Saves what can be saved of what is typed into a project of the book. */
  void keep() {
    editor.save();
  }

  @Override
  public void save() {
    // A new project is created only when the rep says so; what is typed is among the drafts.
  }

  @Override
  public void letGo() {
    // The new project lets go of its drafts by itself.
  }

  /** Creates the new project, and shows it. */
  void create() {
    if (mode.get() == Mode.NEW) {
      newcomer.create(
          saved -> {
            if (mode.get() == Mode.NEW) {
              mode.set(Mode.CLOSED);
              edit(saved);
            }
            created.accept(saved.id());
          });
    }
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
    return loaded.get();
  }

  ReadOnlyObjectProperty<@Nullable GrowthProject> loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  /** Whether a new project was begun and is not in the pane. */
  boolean hasDraft() {
    return mode.get() != Mode.NEW && newcomer.isBegun();
  }

  ReadOnlyObjectProperty<Mode> modeProperty() {
    return mode.getReadOnlyProperty();
  }

  /** Whether the pane is to be seen when there is something in it; remembered. */
  BooleanProperty paneOpenProperty() {
    return paneOpen;
  }

  /** Why the new project cannot be created as it stands, in words; empty if it can. */
  ReadOnlyStringProperty reasonProperty() {
    return newcomer.reasonProperty();
  }

  CustomerPicker picker() {
    return picker;
  }

  ProgressFields progress() {
    return progress;
  }

  ProjectFields fields() {
    return fields;
  }
}
