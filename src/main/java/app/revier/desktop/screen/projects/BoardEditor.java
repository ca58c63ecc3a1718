package app.revier.desktop.screen.projects;

import app.revier.book.BookChange;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.form.Choice;
import app.revier.desktop.form.Editor;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.form.FieldsPart;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.RecordKey;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.project.ProjectFields;
import app.revier.territory.Closing;
import app.revier.territory.DueStep;
import app.revier.territory.GrowthProject;
import app.revier.territory.PhaseState;
import app.revier.territory.ProjectId;
import app.revier.territory.SalesPhase;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The project in the pane beside the board, saved field by field as the fields are left. */
final class BoardEditor {

  private static final String PART = "project-";

  /** The fields of one phase. */
  record PhaseFields(Choice<Boolean> done, Choice<Integer> effect, Field<String> needed) {}

  private final Desk desk;
  private final Texts texts;
  private final Editor<GrowthProject> editor;
  private final ProjectFields fields;
  private final Field<String> step;
  private final Field<LocalDate> due;
  private final Field<String> reason;
  private final Map<SalesPhase, PhaseFields> phases = new EnumMap<>(SalesPhase.class);
  private final ReadOnlyObjectWrapper<@Nullable GrowthProject> loaded =
      new ReadOnlyObjectWrapper<>(this, "loaded", null);

  BoardEditor(Desk desk, Consumer<@Nullable ProjectId> choose) {
    this.desk = desk;
    texts = desk.texts();
    Snapshot now = desk.book().snapshot();
    fields =
        new ProjectFields(
            texts,
            texts.currencySign(now.settings().get(Setting.CURRENCY)),
            List.of(),
            now.settings().get(Setting.STAGES));
    Fields kinds = new Fields(texts);
    step = kinds.text(Caption.of("projects.step"), DueStep.LONGEST);
    due = kinds.date(Caption.of("projects.due"));
    due.checkedBy(_ -> step.text().isBlank() ? texts.get("projects.due-of-what") : "");
    step.textProperty().subscribe(_ -> due.recheck());
    reason = kinds.text(Caption.of("projects.reason"), Closing.LONGEST);
    editor = new Editor<>(desk, this::save);
    editor.add(fields.part());
    editor.add(more(kinds));
    desk.drafts().soughtProperty().subscribe(draft -> seek(draft, choose));
  }

  private FieldsPart<GrowthProject> more(Fields kinds) {
    FieldsPart<GrowthProject> part = new FieldsPart<>();
    part.field(step, BoardEditor::what, BoardEditor::withStep);
    part.field(due, BoardEditor::due, BoardEditor::withDue);
    part.field(reason, BoardEditor::reason, BoardEditor::withReason);
    for (SalesPhase phase : SalesPhase.values()) {
      String code = phase.name().toLowerCase(Locale.ROOT).replace('_', '-');
      PhaseFields row =
          new PhaseFields(
              Choice.mark(Caption.of("projects.phase-" + code)),
              new Choice<>(
                  Caption.of("projects.effect-" + code), List.of(1, 2, 3, 4, 5), String::valueOf),
              kinds.text(Caption.of("projects.needed-" + code), PhaseState.LONGEST));
      part.choice(
          row.done,
          project -> project.phase(phase).done(),
          (project, done) -> {
            PhaseState before = project.phase(phase);
            return project.with(
                new PhaseState(phase, Boolean.TRUE.equals(done), before.effect(), before.needed()));
          });
      part.choice(
          row.effect,
          project -> project.phase(phase).effect(),
          (project, effect) -> {
            PhaseState before = project.phase(phase);
            return project.with(new PhaseState(phase, before.done(), effect, before.needed()));
          });
      part.field(
          row.needed,
          project -> project.phase(phase).needed(),
          (project, needed) -> {
            PhaseState before = project.phase(phase);
            return project.with(
                new PhaseState(
                    phase, before.done(), before.effect(), Objects.requireNonNullElse(needed, "")));
          });
      phases.put(phase, row);
    }
    return part;
  }

  private static String what(GrowthProject project) {
    return project.next() == null ? "" : project.next().what();
  }

  private static @Nullable LocalDate due(GrowthProject project) {
    return project.next() == null ? null : project.next().due();
  }

  private static String reason(GrowthProject project) {
    return project.closing() == null ? "" : project.closing().reason();
  }

  private static GrowthProject withStep(GrowthProject project, @Nullable String what) {
    DueStep next = what == null || what.isBlank() ? null : new DueStep(what, due(project));
    return project.edit().next(next).build();
  }

  private static GrowthProject withDue(GrowthProject project, @Nullable LocalDate day) {
    DueStep next = project.next();
    return next == null ? project : project.edit().next(new DueStep(next.what(), day)).build();
  }

  private static GrowthProject withReason(GrowthProject project, @Nullable String why) {
    Closing closing = project.closing();
    return closing == null
        ? project
        : project
            .edit()
            .closing(closing.with(closing.value(), Objects.requireNonNullElse(why, "")))
            .build();
  }

  /** Shows a project as it is in the book; none closes the pane. */
  void show(@Nullable ProjectId id, Snapshot now) {
    GrowthProject project = id == null ? null : now.territory().project(id);
    if (project == null) {
      editor.close();
      loaded.set(null);
      return;
    }
    fields.stage.values().setAll(now.settings().get(Setting.STAGES));
    editor.open(key(project.id()), Caption.plain(project.name()), project);
    due.recheck();
    loaded.set(project);
  }

  private static RecordKey key(ProjectId id) {
    return new RecordKey(new Place.Top(ScreenId.PROJECTS), PART + id.value());
  }

  private static @Nullable ProjectId idOf(RecordKey key) {
    boolean here =
        key.place().equals(new Place.Top(ScreenId.PROJECTS)) && key.part().startsWith(PART);
    return here ? new ProjectId(Long.parseLong(key.part().substring(PART.length()))) : null;
  }

  private void seek(@Nullable Draft draft, Consumer<@Nullable ProjectId> choose) {
    ProjectId id = draft == null ? null : idOf(draft.record());
    if (id != null && desk.book().snapshot().territory().project(id) != null) {
      choose.accept(id);
    }
  }

  private void save(
      RecordKey record,
      UnaryOperator<GrowthProject> change,
      Consumer<Optional<BookChange>> saved,
      Consumer<Exception> failed) {
    ProjectId id = Objects.requireNonNull(idOf(record));
    desk.tasks()
        .run(
            texts.get("gap.saving-project"),
            _ -> {
              GrowthProject project = desk.book().snapshot().territory().project(id);
              return project == null
                  ? Optional.<BookChange>empty()
                  : desk.book().projects().save(change.apply(project));
            },
            saved,
            failure -> {
              failed.accept(failure);
              desk.notices().failed(failure);
            });
  }

  /** Saves what can be saved of what is typed. */
  void keep() {
    editor.save();
  }

  /** Deletes the project in the pane, with a way back. */
  void delete() {
    GrowthProject project = loaded.get();
    if (project != null) {
      desk.tasks()
          .run(
              texts.get("gap.deleting"),
              _ -> desk.book().projects().delete(List.of(project.id())),
              desk.undoing()::offer);
    }
  }

  /** The project in the pane; none if it is closed. */
  ReadOnlyObjectProperty<@Nullable GrowthProject> loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  ProjectFields fields() {
    return fields;
  }

  Field<String> step() {
    return step;
  }

  Field<LocalDate> due() {
    return due;
  }

  Field<String> reason() {
    return reason;
  }

  PhaseFields phase(SalesPhase phase) {
    return Objects.requireNonNull(phases.get(phase));
  }
}
