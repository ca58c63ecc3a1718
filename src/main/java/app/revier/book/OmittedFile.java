package app.revier.book;

import app.revier.intake.UnreadableFileException;
import app.revier.team.Roster;
import java.nio.file.Path;

/**
 * A file that is not in the team view.
 *
 * @param file as it was named
 * @param why what keeps it out
 */
public record OmittedFile(Path file, Why why) {

  /** What keeps a file out. */
  public sealed interface Why {

    /** The book cannot be opened. */
    record Failed(BookFailure failure) implements Why {}

    /** The workbook cannot be read. */
    record Unreadable(UnreadableFileException failure) implements Why {}

    /** A workbook or list that is no plan workbook with all that belongs to one. */
    record NoPlan() implements Why {}

    /** A plan workbook of a newer Revier. */
    record Newer() implements Why {}

    /** What the workbook says of the settings has not the form they have. */
    record WrongSetting(String key) implements Why {}

    /** The plan needs the public holidays of its year, which are not known. */
    record NoHolidays(String region, int year) implements Why {}

    /** The same file is named twice. */
    record Twice() implements Why {}

    /**
     * It does not fit to the others.
     *
     * @param own what the file has: a year, a currency; or the file that is the same version
     * @param team what the others have
     */
    record Misfit(Roster.Reason reason, String own, String team) implements Why {}
  }
}
