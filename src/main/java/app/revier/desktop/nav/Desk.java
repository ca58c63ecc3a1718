package app.revier.desktop.nav;

import app.revier.book.Book;
import app.revier.book.Consent;
import app.revier.book.PersonFiles;
import app.revier.book.PlanWriter;
import app.revier.book.Services;
import app.revier.book.TeamFiles;
import app.revier.book.WeekFiles;
import app.revier.desktop.work.FileDialogs;
import app.revier.desktop.work.Notices;
import app.revier.desktop.work.Tasks;
import app.revier.desktop.work.Undoing;
import app.revier.intake.TableReader;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.function.Consumer;

/**
 * What a screen works with while one book is open in one language. Nothing in here is a JavaFX
 * node, so that ViewModels can take it.
 *
 * @param book the open book
 * @param texts the language
 * @param terms its words for kinds and classes
 * @param tasks for work that may take long, every change of the book included
 * @param notices for short words to the rep
 * @param navigator leads to a place
 * @param reader opens workbooks and CSV files
 * @param planWriter writes the plan workbook
 * @param team how several plans are read and written together
 * @param weekFiles lead to calendars, paper and the phone
 * @param services lead to services outside of the laptop, if the settings name any
 * @param dialogs let the rep choose files
 * @param memory what the rep arranged: columns, splitters, filters
 * @param drafts what is typed and not in the book
 * @param personFiles what holds personal data beside the book
 * @param moves brings projects to another stage
 */
public record Desk(
    Book book,
    Texts texts,
    Terms terms,
    Tasks tasks,
    Notices notices,
    Consumer<Place> navigator,
    TableReader reader,
    PlanWriter planWriter,
    TeamFiles team,
    WeekFiles weekFiles,
    Services services,
    FileDialogs dialogs,
    Memory memory,
    Drafts drafts,
    PersonFiles personFiles,
    ProjectMoves moves) {

  /** Offers to take back what was changed. */
  public Undoing undoing() {
    return new Undoing(book, texts, tasks, notices);
  }

  /** Which services outside of the laptop the user has turned on. */
  public Consent consent() {
    return new Consent(memory::get, memory::put);
  }

  /** The same desk with other tasks. */
  public Desk with(Tasks others) {
    return new Desk(
        book,
        texts,
        terms,
        others,
        notices,
        navigator,
        reader,
        planWriter,
        team,
        weekFiles,
        services,
        dialogs,
        memory,
        drafts,
        personFiles,
        moves);
  }
}
