package app.revier.desktop.shell;

import app.revier.book.Book;
import app.revier.book.PersonFiles;
import app.revier.book.PlanWriter;
import app.revier.book.Services;
import app.revier.book.TeamFiles;
import app.revier.book.WeekFiles;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Drafts;
import app.revier.desktop.nav.Memory;
import app.revier.desktop.nav.Screen;
import app.revier.desktop.work.FileDialogs;
import app.revier.desktop.work.Notices;
import app.revier.desktop.work.Tasks;
import app.revier.intake.TableReader;
import app.revier.text.Texts;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import javafx.scene.layout.Region;

/**
 * What a shell is made of.
 *
 * @param book the open book
 * @param texts the language
 * @param tasks runs the work
 * @param notices shows short words
 * @param reader opens workbooks and CSV files
 * @param planWriter writes the plan workbook
 * @param team how several plans are read and written together
 * @param weekFiles lead to calendars, paper and the phone
 * @param services lead to services outside of the laptop, if the settings name any
 * @param memory what the rep arranged
 * @param drafts what is typed and not in the book
 * @param personFiles what holds personal data beside the book
 * @param clock tells when something was saved
 * @param screens makes the screens in the order of the rail
 * @param actions what the program around does
 * @param dialogs lets the rep choose files
 * @param feedback shows notices and work under way, at the right of the status line
 */
public record ShellParts(
    Book book,
    Texts texts,
    Tasks tasks,
    Notices notices,
    TableReader reader,
    PlanWriter planWriter,
    TeamFiles team,
    WeekFiles weekFiles,
    Services services,
    Memory memory,
    Drafts drafts,
    PersonFiles personFiles,
    Clock clock,
    Function<Desk, List<Screen>> screens,
    ShellActions actions,
    FileDialogs dialogs,
    Region feedback) {}
