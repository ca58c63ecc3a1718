package app.revier.book;

import app.revier.intake.ImportOptions;
import app.revier.intake.OpenOptions;
import app.revier.intake.TableReader;
import app.revier.intake.TableSource;
import app.revier.intake.UnreadableFileException;
import app.revier.proposal.PlanMarks;
import app.revier.proposal.ReturnedPlan;
import app.revier.proposal.ReturnedPlanReading;
import app.revier.task.Progress;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes back into an open book what others changed in its plan workbook. */
public final class Proposals {

  private final Committer committer;
  private final Imports imports;

  Proposals(Committer committer, Imports imports) {
    this.committer = committer;
    this.imports = imports;
  }

  /**
   * What a file carries of how it was made as a plan workbook; none if it is none.
   *
   * @throws UnreadableFileException if it cannot be read
   */
  public @Nullable PlanMarks marks(TableReader reader, Path file, OpenOptions opening)
      throws UnreadableFileException {
    try (TableSource source = reader.open(file, opening)) {
      return ReturnedPlanReading.marks(source);
    }
  }

  /** Whether a plan workbook was made from this book. */
  public boolean isFromHere(PlanMarks marks) {
    return !marks.book().isEmpty() && marks.book().equals(committer.identity());
  }

  /**
   * Compares a plan workbook that came back with what it was and with the book.
   *
   * @return none if the file is no plan workbook
   * @throws UnreadableFileException if the file cannot be read
   */
  public @Nullable ReturnedPlan read(
      TableReader reader, PlanCells cells, Path file, OpenOptions opening)
      throws UnreadableFileException {
    try (TableSource source = reader.open(file, opening)) {
      PlanMarks marks = ReturnedPlanReading.marks(source);
      return marks == null
          ? null
          : ReturnedPlanReading.read(
              source, marks, cells.cells(committer.snapshot(), marks.language()));
    }
  }

  /**
   * Says what the accepted part of it would do, and changes nothing.
   *
   * @param accepted the keys of edits and rows
   * @param noted the remarks, by their place in the list, that are to be notes of their customers
   * @param file what the workbook is called, for the history and as the source of notes
   */
  public PreparedProposals prepare(
      ReturnedPlan returned,
      PlanCells cells,
      Set<String> accepted,
      Set<Integer> noted,
      String file) {
    Snapshot now = committer.snapshot();
    Map<String, Map<String, String>> today = cells.cells(now, returned.marks().language());
    ProposalChange change = new ProposalChange(now, returned, cells, today, file);
    change.accept(accepted, noted);
    try {
      return change.finish(
          imports.prepare(
              change.tables(),
              file,
              ImportOptions.DEFAULT.withSheets(change.tables().choices()),
              Progress.NONE));
    } catch (UnreadableFileException e) {
      throw new IllegalStateException("tables in memory", e);
    }
  }

  /**
   * Takes what was accepted, as one step of undo.
   *
   * @return the change; none if it changes nothing
   * @throws StaleImportException if the book has changed since it was prepared
   */
  public Optional<BookChange> apply(PreparedProposals prepared) {
    return committer.commit(
        now ->
            new PlannedChange(
                ChangeLabel.of("plan-returned", prepared.plan().file()),
                ImportChange.of(prepared.plan(), now.territory(), now.agenda())));
  }
}
