package app.revier.book;

import app.revier.book.BookStore.Numbered;
import app.revier.territory.GrowthProject;
import app.revier.territory.ProjectId;
import app.revier.territory.Territory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adds, changes and deletes the growth projects of an open book. */
public final class ProjectEdits {

  private final Committer committer;

  ProjectEdits(Committer committer) {
    this.committer = committer;
  }

  /** An id for a project that is about to be added. */
  public ProjectId nextId() {
    return new ProjectId(committer.nextId(Numbered.PROJECT));
  }

  /** Adds a project or replaces the one with the same id. */
  public Optional<BookChange> save(GrowthProject project) {
    return saveAll(List.of(project));
  }

  /** Adds or replaces several projects in one step. */
  public Optional<BookChange> saveAll(Collection<GrowthProject> projects) {
    return committer.commit(now -> saving(now.territory(), projects));
  }

  private static PlannedChange saving(Territory territory, Collection<GrowthProject> projects) {
    List<Write> writes = new ArrayList<>();
    boolean added = false;
    for (GrowthProject project : projects) {
      GrowthProject before = territory.project(project.id());
      added |= before == null;
      if (!project.equals(before)) {
        writes.add(new Write.PutProject(project));
      }
    }
    String code = added ? "project-added" : "project-edited";
    return new PlannedChange(PlannedChange.label(code, projects, GrowthProject::name), writes);
  }

  /** Deletes projects. */
  public Optional<BookChange> delete(Collection<ProjectId> ids) {
    return committer.commit(now -> deleting(now, ids));
  }

  private static PlannedChange deleting(Snapshot now, Collection<ProjectId> ids) {
    Set<ProjectId> wanted = new HashSet<>(ids);
    List<GrowthProject> gone =
        now.territory().projects().stream()
            .filter(project -> wanted.contains(project.id()))
            .toList();
    List<Write> writes = new ArrayList<>(AgendaChange.withoutProjects(now.agenda(), wanted));
    gone.forEach(project -> writes.add(new Write.RemoveProject(project.id())));
    return new PlannedChange(
        PlannedChange.label("project-deleted", gone, GrowthProject::name), writes);
  }
}
