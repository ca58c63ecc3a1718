package app.revier.book;

import app.revier.book.BookStore.Numbered;
import app.revier.effect.WhatWorks;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.Stage;
import app.revier.territory.Territory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

  /**
   * Makes a won project of the growth that the contracts of customers secure beyond what the plan
   * counts, in one step; its value in the plan year is what {@link ContractGrowth#of} says. Nothing
   * is counted twice: where won projects cover it by now, nothing is made.
   *
   * @param customers whose; others stay as they are
   * @param name what each of the projects is called
   */
  public Optional<BookChange> takeContracts(Collection<CustomerId> customers, String name) {
    return committer.commit(now -> ContractGrowth.change(now, customers, name, this::nextId));
  }

  /**
   * Gives the open stages the probabilities that the rep's own history says (method, section 16),
   * in one step; nothing as long as there are too few decided projects.
   */
  public Optional<BookChange> takeLearned() {
    return committer.commit(
        now -> {
          WhatWorks works = now.whatWorks();
          Map<String, Probability> learned = new HashMap<>();
          if (works.isEnough()) {
            works.stages().forEach(one -> learned.put(one.stage().code(), one.learned()));
          }
          List<Stage> stages =
              now.settings().get(Setting.STAGES).stream()
                  .map(
                      stage ->
                          new Stage(
                              stage.code(),
                              stage.label(),
                              learned.getOrDefault(stage.code(), stage.probability()),
                              stage.state()))
                  .toList();
          return new PlannedChange(ChangeLabel.of("stages-learned"), stages(now, stages));
        });
  }

  /**
   * Makes one of two stages, in one step: its projects, and all that is known of the past, are in
   * the other from then on.
   *
   * @param from the code of the stage that goes
   * @param into the code of the one that stays
   * @throws IllegalArgumentException if they are not two stages of the book
   */
  public Optional<BookChange> mergeStages(String from, String into) {
    return committer.commit(now -> StageMerge.of(now, from, into));
  }

  /**
   * Makes one of two measures, in one step: the projects of the one have the other from then on.
   *
   * @param from the code of the measure that goes
   * @param into the code of the one that stays
   * @throws IllegalArgumentException if they are not two measures of the book
   */
  public Optional<BookChange> mergeMeasures(String from, String into) {
    return committer.commit(now -> MeasureEdits.merge(now, from, into));
  }

  /** Sets the stages, if they are others. */
  static List<Write> stages(Snapshot now, List<Stage> stages) {
    String key = Setting.STAGES.key();
    String text = Setting.STAGES.format().apply(stages);
    return stages.equals(now.settings().get(Setting.STAGES))
        ? List.of()
        : List.of(
            new Write.PutSetting(key, now.settings().withAll(Map.of(key, text)).texts().get(key)));
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
