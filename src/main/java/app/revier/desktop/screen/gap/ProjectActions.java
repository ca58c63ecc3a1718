package app.revier.desktop.screen.gap;

import app.revier.desktop.nav.Desk;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProject.Choice;
import app.revier.territory.ProjectId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes projects into the plan or out, and deletes them. */
final class ProjectActions {

  private final Desk desk;
  private final Runnable closeEditor;

  ProjectActions(Desk desk, Runnable closeEditor) {
    this.desk = desk;
    this.closeEditor = closeEditor;
  }

  /** Takes the open ones of these projects into the plan, or all of them out if they are in. */
  void toggle(Collection<ProjectRow> some) {
    List<ProjectRow> open = some.stream().filter(ProjectRow::isOpen).toList();
    boolean takeIn = open.stream().anyMatch(row -> !row.selected());
    choose(open, takeIn ? Choice.IN : Choice.OUT);
  }

  /**
   * Goes on to the next of the three ways to decide: left to the plan, in, out. Where the projects
   * differ, all of them go in.
   */
  void cycle(Collection<ProjectRow> some) {
    List<ProjectRow> open = some.stream().filter(ProjectRow::isOpen).toList();
    Set<Choice> now = new HashSet<>();
    open.forEach(row -> now.add(row.project().choice()));
    choose(open, now.size() == 1 ? next(now.iterator().next()) : Choice.IN);
  }

  private static Choice next(Choice choice) {
    return switch (choice) {
      case OPEN -> Choice.IN;
      case IN -> Choice.OUT;
      case OUT -> Choice.OPEN;
    };
  }

  /** Lets the plan decide again on these projects. */
  void release(Collection<ProjectRow> some) {
    choose(some, Choice.OPEN);
  }

  /** Takes the open ones of these projects into the plan or leaves them out, whatever it says. */
  void choose(Collection<ProjectRow> some, Choice choice) {
    List<GrowthProject> changed =
        some.stream()
            .filter(row -> row.isOpen() || choice == Choice.OPEN)
            .map(ProjectRow::project)
            .filter(project -> project.choice() != choice)
            .map(project -> project.withChoice(choice))
            .toList();
    save(changed);
  }

  private void save(List<GrowthProject> changed) {
    if (!changed.isEmpty()) {
      desk.tasks()
          .run(
              desk.texts().get("gap.saving-choice"),
              _ -> desk.book().projects().saveAll(changed),
              change -> {
                // One is taken back where it was set, as what is typed is.
                if (changed.size() > 1) {
                  desk.undoing().offer(change);
                }
              });
    }
  }

  /** Deletes projects, with a way back. */
  void delete(Collection<ProjectRow> some) {
    Set<ProjectId> ids = new HashSet<>();
    some.forEach(row -> ids.add(row.id()));
    if (ids.isEmpty()) {
      return;
    }
    desk.tasks()
        .run(
            desk.texts().get("gap.deleting"),
            _ -> desk.book().projects().delete(ids),
            change -> {
              closeEditor.run();
              int count = ids.size();
              desk.undoing()
                  .offer(
                      desk.texts().get("gap.deleted", count, desk.texts().number(count)),
                      change,
                      () -> {});
            });
  }
}
