package app.revier.desktop.project;

import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.ProjectMoves;
import app.revier.territory.GrowthProject;
import app.revier.territory.ProjectId;
import app.revier.territory.Stage;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Brings projects to another stage from everywhere in the window, and asks how they end: one
 * question after the other.
 */
public final class EndingViewModel implements ProjectMoves {

  private final Desk desk;
  private final Texts texts;
  private final List<EndingQuestion> waiting = new ArrayList<>();
  private final ReadOnlyObjectWrapper<@Nullable EndingQuestion> question =
      new ReadOnlyObjectWrapper<>(this, "question", null);

  /** For one book and language. */
  public EndingViewModel(Desk desk) {
    this.desk = desk;
    texts = desk.texts();
  }

  /** What is asked; none if nothing is. */
  public ReadOnlyObjectProperty<@Nullable EndingQuestion> questionProperty() {
    return question.getReadOnlyProperty();
  }

  @Override
  public void move(Collection<ProjectId> projects, Stage stage) {
    List<GrowthProject> moving =
        found(projects).filter(project -> !project.stage().equals(stage.code())).toList();
    if (moving.isEmpty() || desk.book().readOnly()) {
      return;
    }
    forget(moving.stream().map(GrowthProject::id).toList());
    if (stage.state().isOver()) {
      ask(moving, stage, false);
    } else {
      save(moving, now -> now.edit().stage(stage.code()).build());
    }
    next();
  }

  @Override
  public void ended(Snapshot before) {
    List<Stage> stages = desk.book().snapshot().settings().get(Setting.STAGES);
    for (GrowthProject project : desk.book().snapshot().territory().projects()) {
      GrowthProject then = before.territory().project(project.id());
      Stage stage = project.stageIn(stages);
      if (stage != null && stage.state().isOver() && then != null && then.isOpen(stages)) {
        ask(List.of(project), stage, true);
      }
    }
    next();
  }

  private Stream<GrowthProject> found(Collection<ProjectId> ids) {
    Snapshot now = desk.book().snapshot();
    return ids.stream().map(now.territory()::project).filter(Objects::nonNull);
  }

  private void ask(List<GrowthProject> projects, Stage stage, boolean told) {
    String sign = texts.currencySign(desk.book().snapshot().settings().get(Setting.CURRENCY));
    if (stage.state() == Stage.State.WON) {
      projects.forEach(
          one -> waiting.add(new EndingQuestion(List.of(one), stage, told, texts, sign)));
    } else {
      waiting.add(new EndingQuestion(projects, stage, told, texts, sign));
    }
  }

  /** Nothing more is asked about projects that are moved again. */
  private void forget(List<ProjectId> ids) {
    waiting.removeIf(asked -> asked.ids().stream().anyMatch(ids::contains));
  }

  private void next() {
    question.set(waiting.isEmpty() ? null : waiting.getFirst());
  }

  /** How many questions there are, the one that is asked included. */
  public int count() {
    return waiting.size();
  }

  /** The book has changed: what is asked about may be gone, or open again. */
  public void refresh(Snapshot now) {
    List<Stage> stages = now.settings().get(Setting.STAGES);
    boolean changed =
        waiting.removeIf(
            asked ->
                asked.ids().stream()
                    .map(now.territory()::project)
                    .anyMatch(project -> project == null || isPast(asked, project, stages)));
    if (changed) {
      next();
    }
  }

  private static boolean isPast(EndingQuestion asked, GrowthProject now, List<Stage> stages) {
    boolean there = now.stage().equals(asked.stage().code());
    return asked.isTold() != there || !stages.contains(asked.stage());
  }

  /** Goes on with what is asked in another language. */
  public void takeOver(EndingViewModel before) {
    for (EndingQuestion asked : before.waiting) {
      int at = waiting.size();
      ask(asked.projects(), asked.stage(), asked.isTold());
      waiting.get(at).goOnFrom(asked);
    }
    next();
  }

  /** What was asked is answered. */
  public void answer() {
    EndingQuestion asked = question.get();
    if (asked != null && asked.isComplete()) {
      leave();
      var today = desk.book().snapshot().today();
      save(found(asked.ids()).toList(), now -> asked.answered(now, today));
    }
  }

  /** Nothing is done: projects stay where they are, and what is known of their end stays so. */
  public void leave() {
    waiting.remove(question.get());
    next();
  }

  /** What a project that is won means for the plan, in words. */
  String inPlan(EndingQuestion asked) {
    Snapshot now = desk.book().snapshot();
    GrowthProject project = asked.projects().getFirst();
    boolean typed = asked.value().isValid() && asked.value().value() != null;
    GrowthProject won = typed ? asked.answered(project, now.today()) : project;
    return texts.get(
        "projects.won-in-plan",
        String.valueOf(now.settings().planYear()),
        texts.money(won.valueOnTop(now.planYears()), now.settings().get(Setting.CURRENCY)));
  }

  private void save(List<GrowthProject> projects, UnaryOperator<GrowthProject> change) {
    List<ProjectId> ids = projects.stream().map(GrowthProject::id).toList();
    desk.tasks()
        .run(
            texts.get("projects.moving"),
            _ -> desk.book().projects().saveAll(found(ids).map(change).toList()),
            desk.undoing()::offer);
  }
}
