package app.revier.book;

import app.revier.intake.ImportOptions;
import app.revier.intake.TableSource;
import app.revier.intake.UnreadableFileException;
import app.revier.proposal.PlanMarks;
import app.revier.proposal.ReturnedPlan;
import app.revier.proposal.ReturnedPlanReading;
import app.revier.task.Progress;
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
   * Compares a plan workbook of this book that came back with what it was and with the book.
   *
   * @param source the workbook, opened
   * @return none if it is no plan workbook, or one of another book
   * @throws UnreadableFileException if it cannot be read to its end
   */
  public @Nullable ReturnedPlan readOwn(TableSource source, PlanCells cells)
      throws UnreadableFileException {
    PlanMarks marks = ReturnedPlanReading.marks(source);
    return marks == null || marks.book().isEmpty() || !marks.book().equals(committer.identity())
        ? null
        : ReturnedPlanReading.read(
            source, marks, cells.cells(committer.snapshot(), marks.language()));
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
