package app.revier.desktop.screen.gap;

import app.revier.book.BookChange;
import app.revier.desktop.form.Editor;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.RecordKey;
import app.revier.territory.GrowthProject;
import app.revier.territory.ProjectId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Saves what is typed into a project, on the project as it is then. */
final class ProjectSaving implements Editor.Saving<GrowthProject> {

  private final Desk desk;

  ProjectSaving(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void save(
      RecordKey record,
      UnaryOperator<GrowthProject> change,
      Consumer<Optional<BookChange>> saved,
      Consumer<Exception> failed) {
    if (!(record.place() instanceof Place.OneProject(ProjectId id))) {
      throw new IllegalArgumentException("no project: " + record);
    }
    desk.tasks()
        .run(
            desk.texts().get("gap.saving-project"),
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
}
