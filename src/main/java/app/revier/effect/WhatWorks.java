package app.revier.effect;

import app.revier.agenda.Activity;
import app.revier.agenda.Agenda;
import app.revier.agenda.StageChange;
import app.revier.segment.Cell;
import app.revier.segment.Segmentation;
import app.revier.territory.Closing;
import app.revier.territory.GrowthProject;
import app.revier.territory.Measure;
import app.revier.territory.Money;
import app.revier.territory.ProjectId;
import app.revier.territory.Stage;
import app.revier.territory.Territory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which measures work where (method, section 16). Projects that are open or put aside do not count:
 * nobody decided on them.
 *
 * @param overall how many of all projects were won; none as long as none was decided
 * @param measures each measure in all fields together, those with most projects first
 * @param fields each measure in each field in which it has projects, in the same order
 * @param undecided the measures of which no project is decided yet, in the order of the list
 * @param calibration what became of the probabilities that were stated
 * @param stages what became of the projects that have been in an open stage, as far as there are
 *     any, in the order of the stages
 */
public record WhatWorks(
    @Nullable MeasureRate overall,
    List<MeasureRate> measures,
    List<MeasureRate> fields,
    List<String> undecided,
    Calibration calibration,
    List<LearnedStage> stages) {

  /** From so many decided projects on, learned probabilities are worth offering. */
  public static final int ENOUGH = 20;

  /**
   * Works it out from all projects of a territory.
   *
   * @param list the rep's measures, which say how they are written
   */
  public static WhatWorks of(
      Territory territory,
      Agenda agenda,
      List<Stage> stages,
      List<Measure> list,
      Segmentation segmentation) {
    List<ClosedProject> closed = closed(territory, agenda, stages, segmentation);
    double expected = expected(closed);
    Map<String, List<ClosedProject>> byMeasure = new TreeMap<>();
    closed.forEach(
        project ->
            byMeasure
                .computeIfAbsent(Measure.key(project.measure()), _ -> new ArrayList<>())
                .add(project));
    Map<String, String> names = new HashMap<>();
    list.forEach(measure -> names.put(Measure.key(measure.name()), measure.name()));
    List<List<ClosedProject>> groups = new ArrayList<>(byMeasure.values());
    groups.sort(Comparator.<List<ClosedProject>>comparingInt(List::size).reversed());
    List<MeasureRate> measures = new ArrayList<>();
    List<MeasureRate> fields = new ArrayList<>();
    for (List<ClosedProject> group : groups) {
      String last = group.getLast().measure();
      String measure = names.getOrDefault(Measure.key(last), last);
      measures.add(rate(measure, null, group, expected));
      fields.addAll(fields(measure, group, expected));
    }
    return new WhatWorks(
        closed.isEmpty() ? null : rate("", null, closed, expected),
        List.copyOf(measures),
        List.copyOf(fields),
        list.stream()
            .map(Measure::name)
            .filter(name -> !byMeasure.containsKey(Measure.key(name)))
            .toList(),
        Calibration.of(closed),
        learned(stages, closed));
  }

  /** Whether there are enough projects for the learned probabilities to be offered. */
  public boolean isEnough() {
    return overall != null && overall.rate().closed() >= ENOUGH;
  }

  private static List<ClosedProject> closed(
      Territory territory, Agenda agenda, List<Stage> stages, Segmentation segmentation) {
    Map<ProjectId, Set<String>> passed = passed(agenda);
    List<ClosedProject> closed = new ArrayList<>();
    for (GrowthProject project : territory.projects()) {
      Stage stage = project.stageIn(stages);
      if (stage != null
          && (stage.state() == Stage.State.WON || stage.state() == Stage.State.LOST)) {
        Set<String> been = new HashSet<>(passed.getOrDefault(project.id(), Set.of()));
        Closing closing = project.closing();
        if (closing != null) {
          been.add(closing.stage());
        }
        closed.add(ClosedProject.of(project, stage.state() == Stage.State.WON, segmentation, been));
      }
    }
    return closed;
  }

  private static Map<ProjectId, Set<String>> passed(Agenda agenda) {
    Map<ProjectId, Set<String>> passed = new HashMap<>();
    for (StageChange change : agenda.stageChanges()) {
      Set<String> been = passed.computeIfAbsent(change.project(), _ -> new HashSet<>());
      been.add(change.from());
      been.add(change.to());
    }
    for (Activity activity : agenda.activities()) {
      if (activity.project() != null && !activity.stage().isEmpty()) {
        Set<String> been = passed.computeIfAbsent(activity.project(), _ -> new HashSet<>());
        been.add(activity.stage());
        been.add(activity.effects().stage());
      }
    }
    return passed;
  }

  /** The overall rate; as long as all were won, or all lost, one of each is added. */
  private static double expected(List<ClosedProject> closed) {
    int won = won(closed);
    return won == 0 || won == closed.size()
        ? (won + 1.0) / (closed.size() + 2)
        : (double) won / closed.size();
  }

  private static List<MeasureRate> fields(
      String measure, List<ClosedProject> group, double expected) {
    List<MeasureRate> rates = new ArrayList<>();
    List<@Nullable Cell> cells = new ArrayList<>(List.of(Cell.values()));
    cells.add(null);
    for (Cell cell : cells) {
      List<ClosedProject> there = group.stream().filter(project -> project.cell() == cell).toList();
      if (!there.isEmpty()) {
        rates.add(rate(measure, cell, there, expected));
      }
    }
    return rates;
  }

  private static MeasureRate rate(
      String measure, @Nullable Cell cell, List<ClosedProject> some, double expected) {
    int won = won(some);
    Money value = some.stream().map(ClosedProject::value).reduce(Money.ZERO, Money::plus);
    return new MeasureRate(measure, cell, SuccessRate.of(won, some.size() - won, expected), value);
  }

  private static int won(List<ClosedProject> some) {
    return (int) some.stream().filter(ClosedProject::won).count();
  }

  private static List<LearnedStage> learned(List<Stage> stages, List<ClosedProject> closed) {
    List<LearnedStage> learned = new ArrayList<>();
    for (Stage stage : stages) {
      List<ClosedProject> been =
          closed.stream().filter(project -> project.stages().contains(stage.code())).toList();
      if (stage.state() == Stage.State.OPEN && !been.isEmpty()) {
        int won = won(been);
        learned.add(LearnedStage.of(stage, won, been.size() - won));
      }
    }
    return List.copyOf(learned);
  }
}
