package app.revier.cli;

import app.revier.book.Book;
import app.revier.book.BookFiles;
import app.revier.book.Consent;
import app.revier.book.DossierWriter;
import app.revier.book.PlanWriter;
import app.revier.book.Preferences;
import app.revier.book.RestorePoints;
import app.revier.book.Services;
import app.revier.book.TeamFiles;
import app.revier.book.UnsavedTexts;
import app.revier.book.WeekFiles;
import app.revier.capacity.HolidayCalendar;
import app.revier.files.WorkFolder;
import app.revier.intake.TableReader;
import app.revier.text.Language;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * What the command line works with.
 *
 * @param books makes and opens books
 * @param points keep states of books to go back to
 * @param reader opens files to import
 * @param planWriter writes the plan workbook
 * @param team how several plans are read and written together
 * @param weekFiles lead to calendars, paper and the phone
 * @param dossiers writes what is kept about somebody
 * @param unsaved keeps what is typed in the window and not in the book
 * @param pictures draws the screens
 * @param work takes temporary files
 * @param defaultBook the book used without {@code --book}
 * @param language the language used without {@code --lang}
 * @param holidays knows the public holidays of regions
 * @param services lead to services outside of the laptop, if the settings name any
 * @param preferences what the program remembers of this user, outside of any book
 * @param clock tells the day
 * @param terminal asks whoever called, if somebody sits there
 * @param out for results
 * @param err for problems
 */
public record CommandParts(
    BookFiles books,
    RestorePoints points,
    TableReader reader,
    PlanWriter planWriter,
    TeamFiles team,
    WeekFiles weekFiles,
    DossierWriter dossiers,
    UnsavedTexts unsaved,
    Pictures pictures,
    WorkFolder work,
    Path defaultBook,
    Language language,
    HolidayCalendar holidays,
    Services services,
    Preferences preferences,
    Clock clock,
    Terminal terminal,
    PrintStream out,
    PrintStream err) {

  /** Which services this user has turned on. */
  Consent consent() {
    return Consent.of(preferences);
  }

  /** The same, printing elsewhere. */
  CommandParts printing(PrintStream results, PrintStream problems) {
    return new CommandParts(
        books,
        points,
        reader,
        planWriter,
        team,
        weekFiles,
        dossiers,
        unsaved,
        pictures,
        work,
        defaultBook,
        language,
        holidays,
        services,
        preferences,
        clock,
        terminal,
        results,
        problems);
  }

  /** Draws every screen of a book without a display. */
  @FunctionalInterface
  public interface Pictures {

    /** Writes PNG files into a folder, which is made if need be, and returns them. */
    List<Path> draw(Book book, Path folder, Language language);
  }
}
