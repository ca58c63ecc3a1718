package app.revier.desktop.screen.imports;

import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.intake.ImportOptions;
import app.revier.intake.ImportPlan;
import app.revier.intake.UnreadableFileException;
import app.revier.task.CancelledException;
import app.revier.task.Progress;
import java.util.Optional;

/** Reads files for the assistant, away from the JavaFX thread. */
final class ImportReading {

  private final Desk desk;

  ImportReading(Desk desk) {
    this.desk = desk;
  }

  /**
   * What a first look at files gives.
   *
   * @param look how they begin
   * @param said what is said of their sheets, or remembered of such
   * @param sketch how their sheets are understood with that
   */
  record Looked(FileLook look, SheetChoices said, ImportPlan sketch) {}

  /** Looks at files; none if the rep cancelled it. */
  Optional<Looked> look(ChosenFiles files, ImportChoices choices, Progress progress)
      throws UnusableFileException, UnreadableFileException {
    try {
      FileLook look = FileLook.at(files, desk.reader());
      SheetChoices said = choices.of(look);
      ImportPlan sketch = sketch(look, choices.options(said), progress);
      return Optional.of(new Looked(look, said, sketch));
    } catch (CancelledException e) {
      return Optional.empty();
    }
  }

  /** How the sheets of files are understood; their first rows are enough for that. */
  ImportPlan sketch(FileLook look, ImportOptions options, Progress progress)
      throws UnreadableFileException {
    return desk.book()
        .imports()
        .prepare(look.rows(), look.files().name(desk.texts()), options, progress);
  }

  /** What all rows of files would do; none if the rep cancelled it. */
  Optional<ImportPreview> check(ChosenFiles files, ImportOptions options, Progress progress)
      throws UnusableFileException, UnreadableFileException {
    try (ChosenFiles.Open open = files.open(desk.reader())) {
      Snapshot basis = desk.book().snapshot();
      ImportPlan plan =
          desk.book().imports().prepare(open.tables(), files.name(desk.texts()), options, progress);
      return Optional.of(ImportPreview.of(plan, basis, desk.texts(), desk.terms()));
    } catch (CancelledException e) {
      return Optional.empty();
    }
  }
}
