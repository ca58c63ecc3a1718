package app.revier.intake;

import app.revier.intake.Problem.Code;
import app.revier.territory.DueStep;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.Stage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts what a row says about a project onto the project. An empty cell changes nothing. */
final class ProjectReader {

  private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(GrowthProject.MOST_HOURS);
  private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

  private final List<Stage> stages;
  private final Vocabulary<Stage> stageWords;

  /** Reads projects of a book with these stages, of which there is at least one. */
  ProjectReader(List<Stage> stages) {
    this.stages = stages;
    stageWords = ColumnWords.stages(stages);
  }

  /** The stage of a project of which none is known. */
  Stage firstStage() {
    return stages.getFirst();
  }

  /** The project with what the row says. */
  GrowthProject read(Row row, RowValues values, GrowthProject before) {
    GrowthProject.Kind kind = values.word(ImportField.KIND, ColumnWords.KINDS);
    String measure = values.text(ImportField.MEASURE);
    Stage outcome = outcome(values);
    Stage stage = outcome == null ? stage(values, before.stage()) : outcome;
    Money value = values.positiveMoney(ImportField.YEARLY_VALUE);
    LocalDate start = values.day(ImportField.START);
    BigDecimal probability = values.share(ImportField.WIN_PROBABILITY);
    Integer visits = values.whole(ImportField.VISITS, 0, GrowthProject.MOST_VISITS);
    BigDecimal hours = values.decimal(ImportField.HOURS, BigDecimal.ZERO, MOST_HOURS);
    Money budget = values.positiveMoney(ImportField.BUDGET);
    GrowthProject.Choice choice = values.word(ImportField.CHOICE, ColumnWords.CHOICES);
    String stageCode = stage == null ? before.stage() : stage.code();
    return before
        .edit()
        .kind(Objects.requireNonNullElse(kind, before.kind()))
        .measure(Objects.requireNonNullElse(measure, before.measure()))
        .stage(stageCode)
        .yearlyValue(Objects.requireNonNullElse(value, before.yearlyValue()))
        .start(start == null ? before.start() : start)
        .winProbabilityByHand(byHand(probability, stageCode, before.winProbabilityByHand()))
        .visits(Objects.requireNonNullElse(visits, before.visits()))
        .minutes(hours == null ? before.minutes() : minutes(hours))
        .budget(Objects.requireNonNullElse(budget, before.budget()))
        .choice(Objects.requireNonNullElse(choice, before.choice()))
        .next(next(row, values, before.next()))
        .build();
  }

  /** What comes next: a day alone is that of the step the project has. */
  private static @Nullable DueStep next(Row row, RowValues values, @Nullable DueStep before) {
    String step = values.text(ImportField.NEXT_STEP);
    LocalDate due = values.day(ImportField.NEXT_STEP_DATE);
    if (row.isLeftOut(row.table().column(ImportField.NEXT_STEP))) {
      // The day is that of a step that could not be read, and not that of the one before.
      return before;
    }
    if (step == null) {
      if (before == null && due != null) {
        row.leaveOut(row.table().column(ImportField.NEXT_STEP_DATE), Code.STEP_MISSING);
      }
      return before == null || due == null ? before : new DueStep(before.what(), due);
    }
    boolean same = before != null && before.what().equals(step);
    return due == null && same ? before : new DueStep(step, due);
  }

  private @Nullable Stage stage(RowValues values, String before) {
    return values.word(ImportField.STAGE, stageWords, word -> probably(word, before));
  }

  private @Nullable String probably(String word, String before) {
    Stage known = stageWords.find(ProgramStages.withoutPipeline(word));
    Stage stage = known == null ? ProgramStages.find(word, stages, before) : known;
    return stage == null ? null : stage.code();
  }

  /** The stage of a project that is told to be won or lost beside its stage; else none. */
  private @Nullable Stage outcome(RowValues values) {
    String word = values.text(ImportField.OUTCOME);
    Stage stage = word == null ? null : stageWords.find(ProgramStages.withoutPipeline(word));
    return stage == null || stage.state() == Stage.State.OPEN ? null : stage;
  }

  private static int minutes(BigDecimal hours) {
    return hours.multiply(MINUTES).setScale(0, RoundingMode.HALF_UP).intValueExact();
  }

  /**
   * A win probability that is just that of the stage was not set by hand: lists and the plan
   * workbook show it for every project.
   */
  private @Nullable Probability byHand(
      @Nullable BigDecimal given, String stageCode, @Nullable Probability before) {
    if (given == null) {
      return before;
    }
    Probability probability = CustomerReader.probability(given);
    if (before != null && before.equals(probability)) {
      return before;
    }
    for (Stage stage : stages) {
      if (stage.code().equals(stageCode) && stage.probability().equals(probability)) {
        return null;
      }
    }
    return probability;
  }

  /** Whether the row says nothing about the yearly value. */
  boolean isValueMissing(Row row) {
    return row.cell(row.table().column(ImportField.YEARLY_VALUE)) instanceof SourceCell.Blank;
  }
}
