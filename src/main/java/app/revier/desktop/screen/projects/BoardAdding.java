package app.revier.desktop.screen.projects;

import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.form.CustomerPicker;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Drafts;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.project.NewProject;
import app.revier.desktop.project.ProjectFields;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProject.Kind;
import app.revier.territory.ProjectId;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;

/**
 * A new project beside the board. What is typed stays among the drafts until it is created or
 * dropped, also while the form is put away.
 */
final class BoardAdding implements Drafts.Typing {

  private final Desk desk;
  private final CustomerPicker picker;
  private final ProjectFields fields;
  private final NewProject newcomer;
  private final Consumer<ProjectId> created;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open", false);
  private Snapshot snapshot;
  private boolean loading;

  /**
   * A form that is put away.
   *
   * @param created called with the project that has been created
   */
  @SuppressWarnings("this-escape") // Final, and complete when others get to know it.
  BoardAdding(Desk desk, Consumer<ProjectId> created) {
    this.desk = desk;
    this.created = created;
    snapshot = desk.book().snapshot();
    picker = new CustomerPicker(desk);
    fields =
        new ProjectFields(
            desk.texts(),
            desk.texts().currencySign(snapshot.settings().get(Setting.CURRENCY)),
            List.of(),
            snapshot.settings().get(Setting.STAGES));
    newcomer = new NewProject(desk, fields, ScreenId.PROJECTS);
    refresh(snapshot);
    fields.all().forEach(input -> input.whenChanged(this::typed));
    picker.chosenProperty().subscribe((_, _) -> customerChosen());
    desk.drafts().join(this);
    newcomer.whenSought(this::begin);
  }

  /** The book has changed; what is typed stays. */
  void refresh(Snapshot now) {
    snapshot = now;
    loading = true;
    fields.offer(now);
    picker.refresh(now.territory());
    loading = false;
  }

  /** Opens the form with what was typed so far. */
  void begin() {
    if (open.get()) {
      return;
    }
    loading = true;
    newcomer.resume();
    CustomerId id = fields.customer.value();
    picker.choose(id == null ? null : snapshot.territory().customer(id));
    loading = false;
    newcomer.check();
    open.set(true);
  }

  /** Puts the form away; what is typed stays among the drafts. */
  void putAway() {
    open.set(false);
  }

  /** Forgets what was typed. */
  void drop() {
    newcomer.drop();
    open.set(false);
  }

  /** Whether something is typed that was neither created nor dropped. */
  boolean isBegun() {
    return newcomer.isBegun();
  }

  private void typed() {
    newcomer.check();
    if (!loading && open.get()) {
      newcomer.note();
    }
  }

  private void customerChosen() {
    Customer customer = picker.chosenProperty().get();
    if (loading || customer == null) {
      return;
    }
    fields.kind.choose(
        Kind.usualAt(customer, snapshot.settings().baseYear(), snapshot.today().getYear()));
    fields.customer.choose(customer.id());
  }

  /** Creates the project, if it is complete, and shows it. */
  void create() {
    if (open.get()) {
      newcomer.create(this::created);
    }
  }

  private void created(GrowthProject project) {
    open.set(false);
    created.accept(project.id());
  }

  @Override
  public void save() {
    // It is created only when the rep says so; what is typed is among the drafts.
  }

  @Override
  public void letGo() {
    // The new project lets go of its drafts by itself.
  }

  /** Whether the form is to be seen. */
  ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /** Why the project cannot be created as it stands, in words; empty if it can. */
  ReadOnlyStringProperty reasonProperty() {
    return newcomer.reasonProperty();
  }

  CustomerPicker picker() {
    return picker;
  }

  ProjectFields fields() {
    return fields;
  }

  /** Why nothing can be typed, in words; empty if it can. */
  String readOnlyReason() {
    return desk.book().readOnly() ? desk.texts().get("projects.read-only") : "";
  }
}
