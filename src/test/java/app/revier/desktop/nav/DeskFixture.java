package app.revier.desktop.nav;

import app.revier.book.Book;
import app.revier.book.MemoryPoints;
import app.revier.book.PersonFiles;
import app.revier.book.PlanWriter;
import app.revier.book.SampleBooks;
import app.revier.book.TeamsOnDisk;
import app.revier.book.UnsavedTexts;
import app.revier.desktop.project.EndingViewModel;
import app.revier.desktop.work.CurrentThreadTasks;
import app.revier.desktop.work.RecordingNotices;
import app.revier.desktop.work.Tasks;
import app.revier.dossier.DossierFiles;
import app.revier.intake.TableReader;
import app.revier.store.SqliteBooks;
import app.revier.text.Language;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A desk for tests, with everything it was told. */
public final class DeskFixture {

  private final TestFiles dialogs = new TestFiles();
  private final TestServices services = new TestServices();
  private final RecordingNotices notices = new RecordingNotices();
  private final CurrentThreadTasks tasks = new CurrentThreadTasks(notices);
  private final List<Place> places = new ArrayList<>();
  private final Map<String, String> remembered = new HashMap<>();
  private final PersonFiles personFiles =
      new PersonFiles(
          new DossierFiles(), new MemoryPoints(SampleBooks.CLOCK), UnsavedTexts.inMemory());
  private final LedMoves moves = new LedMoves();
  private final EndingViewModel endings;
  private final Desk desk;

  /** A desk that cannot read or write files. */
  public DeskFixture(Book book, Language language) {
    this(
        book,
        language,
        (file, opening) -> {
          throw new UnsupportedOperationException("no reader in this test: " + file);
        },
        new UnusedPlanWriter());
  }

  /** A desk that reads and writes files with these. */
  public DeskFixture(Book book, Language language, TableReader reader, PlanWriter writer) {
    Texts texts = new Texts(language);
    Memory memory =
        new Memory() {
          @Override
          public @Nullable String get(String name) {
            return remembered.get(name);
          }

          @Override
          public void put(String name, String value) {
            remembered.put(name, value);
          }
        };
    desk =
        new Desk(
            book,
            texts,
            new Terms(texts),
            tasks,
            notices,
            places::add,
            reader,
            writer,
            TeamsOnDisk.forgetful(new SqliteBooks(), SampleBooks.CLOCK),
            TestFiles.real(SampleBooks.CLOCK),
            services,
            dialogs,
            memory,
            new Drafts(),
            personFiles,
            moves);
    endings = new EndingViewModel(desk);
    moves.leadTo(endings);
    book.onChange(endings::refresh);
  }

  /** Answers the dialogs for files. */
  public TestFiles dialogs() {
    return dialogs;
  }

  /** Plays services of the internet. */
  public TestServices services() {
    return services;
  }

  /** Asks how projects end. */
  public EndingViewModel endings() {
    return endings;
  }

  /** The desk. */
  public Desk desk() {
    return desk;
  }

  /** The desk with other tasks. */
  public Desk desk(Tasks others) {
    return desk.with(others);
  }

  /** The same desk after a change of language. */
  public Desk desk(Language language) {
    Texts texts = new Texts(language);
    return new Desk(
        desk.book(),
        texts,
        new Terms(texts),
        tasks,
        notices,
        places::add,
        desk.reader(),
        desk.planWriter(),
        desk.team(),
        desk.weekFiles(),
        services,
        desk.dialogs(),
        desk.memory(),
        desk.drafts(),
        personFiles,
        moves);
  }

  /** The notices shown. */
  public RecordingNotices notices() {
    return notices;
  }

  /** The work done. */
  public CurrentThreadTasks tasks() {
    return tasks;
  }

  /** The places the rep was led to. */
  public List<Place> places() {
    return List.copyOf(places);
  }

  /** What was remembered, to look at and to change. */
  public Map<String, String> remembered() {
    return remembered;
  }
}
