package app.revier.desktop.screen.imports;

import app.revier.desktop.screen.imports.ImportState.Imported;
import app.revier.desktop.screen.imports.ImportState.Opened;
import app.revier.intake.ImportPlan;
import app.revier.intake.Problem;

/** How a step stands. */
enum StepStanding {
  /** It is settled. */
  DONE,
  /** Something in it should be looked at. */
  NEEDED,
  /** It comes later. */
  OPEN;

  /**
   * How a step stands.
   *
   * @param now the step that is looked at
   */
  static StepStanding of(ImportState state, Step now, Step step) {
    return switch (state) {
      case Imported _ -> DONE;
      case ImportState.Importing _ -> step == Step.CHECK ? OPEN : DONE;
      case Opened opened -> of(opened, now, step);
      case ImportState.Locked _, ImportState.Unusable _ -> step == Step.FILES ? NEEDED : OPEN;
      default -> OPEN;
    };
  }

  private static StepStanding of(Opened opened, Step now, Step step) {
    ImportPlan plan = opened.plan();
    boolean needed =
        switch (step) {
          case FILES -> opened.isUncertain();
          case SHEETS -> plan.sheets().stream().allMatch(sheet -> sheet.kind() == null);
          case COLUMNS ->
              plan.sheets().stream().anyMatch(sheet -> !sheet.missing().isEmpty())
                  || plan.problems().stream().anyMatch(StepStanding::isOfColumns);
          case CHECK -> opened.current() && plan.counts().rejected() > 0;
        };
    if (needed) {
      return NEEDED;
    }
    boolean ahead = step.ordinal() > now.ordinal() || (step == Step.CHECK);
    return ahead && !opened.current() ? OPEN : step == Step.CHECK ? OPEN : DONE;
  }

  private static boolean isOfColumns(Problem problem) {
    return problem.code() == Problem.Code.COLUMN_IGNORED;
  }
}
