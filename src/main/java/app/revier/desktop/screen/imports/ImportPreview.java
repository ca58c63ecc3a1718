package app.revier.desktop.screen.imports;

import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.intake.ImportKind;
import app.revier.intake.ImportPlan;
import app.revier.intake.LikelyDouble;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.List;
import java.util.Map;

/**
 * What an import would do, put together for the screen away from the JavaFX thread.
 *
 * @param plan what it would do
 * @param problems what was not taken, or only with doubt
 * @param created what is new, one line each
 * @param fresh how many records of each kind that is
 * @param amountHeading what the amounts of the new records are
 * @param changed what changes, one line for each value
 * @param changedRecords how many records change
 * @param basis the book it was worked out for
 */
record ImportPreview(
    ImportPlan plan,
    List<ProblemGroup> problems,
    List<ImportLine.New> created,
    Map<ImportKind, Integer> fresh,
    String amountHeading,
    List<ImportLine.Changed> changed,
    int changedRecords,
    Snapshot basis) {

  /** Puts a plan together. */
  static ImportPreview of(ImportPlan plan, Snapshot basis, Texts texts, Terms terms) {
    PreviewLines lines = new PreviewLines(plan, basis, texts, terms);
    return new ImportPreview(
        plan,
        ProblemGroup.of(plan),
        lines.created(),
        lines.fresh(),
        lines.amountHeading(),
        lines.changed(),
        lines.changedRecords(),
        basis);
  }

  /** The same in another language. */
  ImportPreview in(Texts texts, Terms terms) {
    return of(plan, basis, texts, terms);
  }

  /** How many rows are left out because the rep said so; the plan counts them as unchanged. */
  int leftOutByRep() {
    return (int)
        plan.doubles().stream()
            .filter(each -> each.decided() && each.taken() == LikelyDouble.Taken.LEFT_OUT)
            .map(LikelyDouble::place)
            .distinct()
            .count();
  }

  /** Whether it holds for the book as it is now. */
  boolean holdsFor(Snapshot now) {
    return now.territory().customers().equals(basis.territory().customers())
        && now.territory().projects().equals(basis.territory().projects())
        && now.settings().get(Setting.STAGES).equals(basis.settings().get(Setting.STAGES));
  }
}
