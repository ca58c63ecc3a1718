package app.revier.desktop.screen.projects;

import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.form.Editor;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.RecordKey;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.project.ProgressFields;
import app.revier.desktop.project.ProjectFields;
import app.revier.desktop.project.ProjectSaving;
import app.revier.territory.GrowthProject;
import app.revier.territory.ProjectId;
import app.revier.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The project in the pane beside the board, saved field by field as the fields are left. */
final class BoardEditor {

  private static final String PART = "project-";

  private final Desk desk;
  private final Texts texts;
  private final Editor<GrowthProject> editor;
  private final ProjectFields fields;
  private final ProgressFields progress;
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
    progress = new ProgressFields(texts, () -> desk.book().snapshot().today());
    editor = new Editor<>(desk, new ProjectSaving(desk, BoardEditor::idOf));
    editor.add(fields.part());
    editor.add(progress.part());
    desk.drafts().soughtProperty().subscribe(draft -> seek(draft, choose));
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
    progress.due.recheck();
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

  ProgressFields progress() {
    return progress;
  }
}
