package app.revier.desktop.project;

import app.revier.book.BookChange;
import app.revier.desktop.form.Editor;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.RecordKey;
import app.revier.territory.GrowthProject;
import app.revier.territory.ProjectId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Saves what is typed into a project, on the project as it is then. */
public final class ProjectSaving implements Editor.Saving<GrowthProject> {

  private final Desk desk;
  private final Function<RecordKey, @Nullable ProjectId> project;

  /**
   * Into the desk's book.
   *
   * @param project which project a record is; none for a record of another kind
   */
  public ProjectSaving(Desk desk, Function<RecordKey, @Nullable ProjectId> project) {
    this.desk = desk;
    this.project = project;
  }

  @Override
  public void save(
      RecordKey record,
      UnaryOperator<GrowthProject> change,
      Consumer<Optional<BookChange>> saved,
      Consumer<Exception> failed) {
    ProjectId id = project.apply(record);
    if (id == null) {
      throw new IllegalArgumentException("no project: " + record);
    }
    desk.tasks()
        .run(
            desk.texts().get("gap.saving-project"),
            _ -> {
              GrowthProject now = desk.book().snapshot().territory().project(id);
              return now == null
                  ? Optional.<BookChange>empty()
                  : desk.book().projects().save(change.apply(now));
            },
            saved,
            failure -> {
              failed.accept(failure);
              desk.notices().failed(failure);
            });
  }
}
