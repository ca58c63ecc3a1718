package app.revier.desktop.screen.imports;

import app.revier.intake.ImportPlan;
import app.revier.intake.SheetReading;

/** Where the rep is needed first: a list that is understood needs only a look. */
final class FirstStep {

  private FirstStep() {}

  /** The first step that does not settle itself. */
  static Step of(FileLook look, ImportPlan sketch) {
    if (look.files().all().stream().anyMatch(ChosenFile::isUncertain)) {
      return Step.FILES;
    }
    boolean understood =
        sketch.sheets().stream().anyMatch(sheet -> sheet.kind() != null)
            && sketch.sheets().stream().allMatch(sheet -> sheet.missing().isEmpty());
    if (understood) {
      return Step.CHECK;
    }
    return visible(look, sketch) == 1 ? Step.COLUMNS : Step.SHEETS;
  }

  /** How many sheets have something in them and are not hidden. */
  private static long visible(FileLook look, ImportPlan sketch) {
    return sketch.sheets().stream()
        .map(SheetReading::sheet)
        .map(look::sheet)
        .filter(sheet -> !sheet.hidden() && !sheet.rows().isEmpty())
        .count();
  }
}
