package app.revier.desktop.window;

import app.revier.book.DossierWriter;
import app.revier.book.Library;
import app.revier.book.PlanWriter;
import app.revier.book.Preferences;
import app.revier.book.Services;
import app.revier.book.TeamFiles;
import app.revier.book.UnsavedTexts;
import app.revier.book.WeekFiles;
import app.revier.intake.TableReader;
import app.revier.text.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the desktop works with.
 *
 * @param library makes, opens and finds books
 * @param reader opens workbooks and CSV files
 * @param planWriter writes the plan workbook
 * @param team how several plans are read and written together
 * @param weekFiles lead to calendars, paper and the phone
 * @param services lead to services outside of the laptop, if the settings name any
 * @param preferences remembers language, theme, window and how the screens are arranged
 * @param unsaved keeps what is typed and in no book beyond the end of the program
 * @param dossiers writes what is kept about somebody
 * @param clock tells day and time, in the rep's time zone
 * @param system the locale of the operating system, for the first start
 * @param language the language asked for; none takes the remembered one, else the system's
 * @param book the book asked for; none opens the one open last
 * @param list a list to import into that book, or into a new one if there is none; none for no
 *     import
 * @param version of the program, for reports of bugs
 */
public record DesktopParts(
    Library library,
    TableReader reader,
    PlanWriter planWriter,
    TeamFiles team,
    WeekFiles weekFiles,
    Services services,
    Preferences preferences,
    UnsavedTexts unsaved,
    DossierWriter dossiers,
    Clock clock,
    Locale system,
    @Nullable Language language,
    @Nullable Path book,
    @Nullable Path list,
    String version) {}
