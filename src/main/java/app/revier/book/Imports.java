package app.revier.book;

import app.revier.intake.ImportOptions;
import app.revier.intake.ImportPlan;
import app.revier.intake.ImportTarget;
import app.revier.intake.Importer;
import app.revier.intake.TableReader;
import app.revier.intake.TableSource;
import app.revier.intake.UnreadableFileException;
import app.revier.task.Progress;
import java.nio.file.Path;
import java.util.Optional;

/** Takes files into an open book, in two steps: first what they would do is shown. */
public final class Imports {

  private final Committer committer;

  Imports(Committer committer) {
    this.committer = committer;
  }

  /**
   * Says what an import would do, and changes nothing.
   *
   * @throws UnreadableFileException if the file cannot be used at all
   */
  public ImportPlan prepare(TableReader reader, Path file, ImportOptions options, Progress progress)
      throws UnreadableFileException {
    Path name = file.getFileName();
    return prepare(
        reader, file, name == null ? file.toString() : name.toString(), options, progress);
  }

  /**
   * Says what an import would do, and changes nothing.
   *
   * @param name what the file is called in the history and in notes, whatever its own name is
   * @throws UnreadableFileException if the file cannot be used at all
   */
  ImportPlan prepare(
      TableReader reader, Path file, String name, ImportOptions options, Progress progress)
      throws UnreadableFileException {
    try (TableSource source = reader.open(file, options.opening())) {
      return prepare(source, name, options, progress);
    }
  }

  /**
   * Says what an import of an opened table would do, and changes nothing.
   *
   * @param name what the table is called in the history and in notes
   * @throws UnreadableFileException if it cannot be read to its end
   */
  public ImportPlan prepare(
      TableSource source, String name, ImportOptions options, Progress progress)
      throws UnreadableFileException {
    return Importer.prepare(source, name, target(), options, progress);
  }

  /**
   * Carries out an import, as one step of undo.
   *
   * @return the change; none if there was nothing to import
   * @throws StaleImportException if the book has changed since the import was prepared
   */
  public Optional<BookChange> apply(ImportPlan plan, Progress progress) {
    return committer.commit(
        now ->
            new PlannedChange(
                ChangeLabel.of("imported", plan.file()),
                ImportChange.of(plan, now.territory(), now.agenda())),
        progress);
  }

  private ImportTarget target() {
    return new ImportBase(
        committer.snapshot(),
        committer::nextId,
        action ->
            committer.reading(
                store -> {
                  store.forEachSalesLine(action);
                  return action;
                }));
  }
}
