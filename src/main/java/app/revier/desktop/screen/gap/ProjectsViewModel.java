package app.revier.desktop.screen.gap;

import app.revier.book.Setting;
import app.revier.book.Settings;
import app.revier.desktop.form.Field;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.RecordKey;
import app.revier.desktop.project.ProjectFields;
import app.revier.desktop.screen.gap.ProjectEditorViewModel.Mode;
import app.revier.desktop.table.NameOrder;
import app.revier.desktop.table.Selected;
import app.revier.desktop.table.SortOrder;
import app.revier.desktop.table.TableModel;
import app.revier.gap.Rung;
import app.revier.territory.GrowthProject;
import app.revier.territory.ProjectId;
import app.revier.territory.Stage;
import java.text.CollationKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * The projects of the plan in a table: those of one rung or all, and which are selected. The one
 * that is selected alone is in the editor.
 */
final class ProjectsViewModel {

  private static final TableModel.Setup SETUP =
      new TableModel.Setup(
              ProjectColumns.DEFAULTS, ProjectColumns.PROJECT, SortOrder.by("rung", false), false)
          .yielding(ProjectColumns.YIELDING);

  private final Desk desk;
  private final ProjectEditorViewModel editor;
  private final TableModel<ProjectRow, ProjectId> table;
  private final ObjectProperty<@Nullable Rung> rung =
      new SimpleObjectProperty<>(this, "rung", null);
  private final ReadOnlyIntegerWrapper pinned = new ReadOnlyIntegerWrapper(this, "pinned", 0);
  private final NameOrder names;
  private List<ProjectRow> rows = List.of();

  /**
   * What the projects were called when the rep last sorted them: those that are equal in the order
   * stand by that, so that a project stays where it is while it is given another name.
   */
  private final Map<ProjectId, String> calledThen = new HashMap<>();

  private boolean keepsOrder;
  private boolean keepsWidths;
  private @Nullable ProjectId wanted;
  private @Nullable Runnable revealed;

  ProjectsViewModel(Desk desk, ProjectEditorViewModel editor) {
    this.desk = desk;
    this.editor = editor;
    table = new TableModel<>(desk.memory(), "gap-projects", ProjectRow::id, SETUP);
    names = new NameOrder(desk.texts().language().locale());
    table
        .orderProperty()
        .subscribe(
            (_, _) -> {
              calledThen.clear();
              keepsOrder = false;
              list();
            });
    rung.subscribe((_, _) -> list());
    table.selectionProperty().subscribe((_, _) -> selected());
    editor.whenCreated(this::reveal);
  }

  /**
   * Shows the projects of another plan.
   *
   * @param searching whether reasons are still to come: a table that is sorted by them keeps its
   *     order until then, and no column becomes wider or narrower by words that stand in for them
   */
  void show(List<ProjectRow> next, Settings settings, boolean searching) {
    keepsOrder = searching && table.orderProperty().get().isBy(ProjectColumns.REASON);
    keepsWidths = searching && !table.rows().isEmpty();
    rows = next;
    String sign = desk.texts().currencySign(settings.get(Setting.CURRENCY));
    table.setColumns(ProjectColumns.of(desk.texts(), settings.planYear(), sign));
    list();
    pinned.set(pinned().size());
    revealWanted();
  }

  /** Looks at the same rung and selects the same projects as in another language. */
  void goOnFrom(ProjectsViewModel before) {
    rung.set(before.rung.get());
    table.select(before.table.selectionProperty().get());
  }

  private void list() {
    Rung only = rung.get();
    List<ProjectRow> shown =
        only == null ? rows : rows.stream().filter(row -> row.planned().rung() == only).toList();
    rows.forEach(row -> calledThen.putIfAbsent(row.id(), row.project().name()));
    Map<ProjectId, CollationKey> then = new HashMap<>();
    calledThen.forEach((id, name) -> then.put(id, names.keyOf(name)));
    List<ProjectRow> byName = new ArrayList<>(shown);
    byName.sort(Comparator.comparing(row -> Objects.requireNonNull(then.get(row.id()))));
    List<ProjectRow> ordered = keepsOrder ? asShown(byName) : table.sortedStably(byName);
    if (keepsWidths) {
      table.show(ordered, table.sampleProperty().get());
    } else {
      table.show(ordered);
    }
  }

  /** As the table shows them now; those that it does not show yet stand last. */
  private List<ProjectRow> asShown(List<ProjectRow> some) {
    Map<ProjectId, Integer> places = new HashMap<>();
    table.rows().forEach(row -> places.put(row.id(), places.size()));
    List<ProjectRow> ordered = new ArrayList<>(some);
    ordered.sort(Comparator.comparing(row -> places.getOrDefault(row.id(), Integer.MAX_VALUE)));
    return ordered;
  }

  /** What the table shows, in which order, and what is selected. */
  TableModel<ProjectRow, ProjectId> table() {
    return table;
  }

  /** All projects of the plan. */
  List<ProjectRow> rows() {
    return rows;
  }

  /** The projects on which the rep has decided, whichever rung is looked at. */
  List<ProjectRow> pinned() {
    return rows.stream().filter(ProjectRow::isPinned).toList();
  }

  /** On how many projects the rep has decided. */
  ReadOnlyIntegerProperty pinnedProperty() {
    return pinned.getReadOnlyProperty();
  }

  /** The row of a project; none if the plan does not have it. */
  @Nullable ProjectRow row(ProjectId id) {
    return rows.stream().filter(row -> row.id().equals(id)).findFirst().orElse(null);
  }

  /** The rung that is looked at; none looks at all. */
  ObjectProperty<@Nullable Rung> rungProperty() {
    return rung;
  }

  /** A new project that is being typed gives way to what the rep selects, and to nothing else. */
  private void selected() {
    boolean typingNew = editor.modeProperty().get() == Mode.NEW;
    if (table.selectedRows().size() == 1) {
      if (!typingNew || !table.isShowing()) {
        editSelected();
      }
    } else if (!typingNew) {
      editor.close();
    }
  }

  private void editSelected() {
    ProjectId id = table.selectedRows().getFirst().id();
    // The plan may still be on its way to what the book has already.
    GrowthProject project = desk.book().snapshot().territory().project(id);
    if (project != null) {
      editor.edit(project);
    }
  }

  /** Opens the pane on the selected project. */
  void open() {
    if (table.selectedRows().size() == 1) {
      editor.paneOpenProperty().set(true);
      editSelected();
    }
  }

  /** Selects a project and shows it in the pane, as soon as the plan has it. */
  void reveal(ProjectId project) {
    wanted = project;
    revealWanted();
  }

  private void revealWanted() {
    ProjectId project = wanted;
    if (project != null && row(project) != null) {
      wanted = null;
      rung.set(null);
      table.select(Selected.of(project));
      open();
      if (revealed != null) {
        revealed.run();
      }
    }
  }

  /** Calls this when a project that was looked for has been selected. */
  void whenRevealed(Runnable action) {
    revealed = action;
  }

  // Editing in the cell

  /** Whether the cell of the selected project in a column is edited by typing. */
  boolean canEdit(String column) {
    return fields().containsKey(column) && !desk.book().readOnly();
  }

  /** The field behind a cell of the selected project, the same as in the pane. */
  Field<?> field(String column) {
    editSelected();
    return Objects.requireNonNull(fields().get(column));
  }

  /** What is typed for a cell of any project and cannot be saved as it is; none if nothing is. */
  @Nullable Draft stuck(ProjectId project, String column) {
    Field<?> field = fields().get(column);
    return field == null
        ? null
        : desk.drafts().stuck(RecordKey.of(new Place.OneProject(project))).stream()
            .filter(draft -> draft.field().equals(field.caption().key()))
            .findFirst()
            .orElse(null);
  }

  private Map<String, Field<?>> fields() {
    ProjectFields all = editor.fields();
    return Map.of(
        ProjectColumns.PROJECT,
        all.name,
        "start",
        all.start,
        "value",
        all.yearlyValue,
        "yearly",
        all.yearlyValue,
        "probability",
        all.probability,
        "visits",
        all.visits,
        "hours",
        all.minutes,
        "budget",
        all.budget);
  }

  /** What the field of a column means, where the cell shows something else; else empty. */
  String note(String column) {
    return switch (column) {
      case "value" -> desk.texts().get("gap.note-value");
      case "probability" -> {
        Stage stage = editor.fields().stage.value();
        yield stage == null
            ? ""
            : desk.texts().get("gap.note-probability", desk.texts().percent(stage.probability()));
      }
      default -> "";
    };
  }
}
