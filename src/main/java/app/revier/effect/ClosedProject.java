package app.revier.effect;

import app.revier.segment.Cell;
import app.revier.segment.Segmentation;
import app.revier.territory.Closing;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A project that was won or lost.
 *
 * @param id which project
 * @param measure the activity that was to bring it about, in one spelling
 * @param cell the field its customer was in then, or is in if that was not kept
 * @param won whether it was won
 * @param value what it is worth in twelve months; nothing if it was lost
 * @param stated the probability that was in force before, if it is known
 * @param stages the codes of the stages it is known to have been in
 */
record ClosedProject(
    ProjectId id,
    String measure,
    @Nullable Cell cell,
    boolean won,
    Money value,
    @Nullable Probability stated,
    Set<String> stages) {

  static ClosedProject of(
      GrowthProject project, boolean won, Segmentation segmentation, Set<String> stages) {
    Closing closing = project.closing();
    return new ClosedProject(
        project.id(),
        project.measure().strip(),
        cell(project, segmentation),
        won,
        won ? project.yearlyValue() : Money.ZERO,
        closing == null ? null : closing.stated(),
        stages);
  }

  private static @Nullable Cell cell(GrowthProject project, Segmentation segmentation) {
    Closing closing = project.closing();
    if (closing != null && !closing.cell().isEmpty()) {
      for (Cell cell : Cell.values()) {
        if (cell.code().equals(closing.cell())) {
          return cell;
        }
      }
    }
    return segmentation.of(project.customer()).cell();
  }
}
