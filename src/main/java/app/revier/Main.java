package app.revier;

import app.revier.book.Library;
import app.revier.book.PersonFiles;
import app.revier.book.PlanFileReader;
import app.revier.book.TeamFiles;
import app.revier.book.UnwritableFileException;
import app.revier.book.WeekFiles;
import app.revier.cli.CommandParts;
import app.revier.cli.Commands;
import app.revier.cli.StandardStream;
import app.revier.cli.SystemTerminal;
import app.revier.cli.WindowCall;
import app.revier.desktop.pictures.Pictures;
import app.revier.desktop.window.Desktop;
import app.revier.desktop.window.DesktopParts;
import app.revier.desktop.window.NoWindowException;
import app.revier.dossier.DossierFiles;
import app.revier.excel.FileTableReader;
import app.revier.excel.WorkbookTemp;
import app.revier.excel.plan.PlanWorkbookWriter;
import app.revier.excel.plan.TeamWorkbookWriter;
import app.revier.files.Neighbour;
import app.revier.files.WorkFolder;
import app.revier.holidays.JollydayHolidays;
import app.revier.ics.IcsCalendarReader;
import app.revier.ics.IcsWeekWriter;
import app.revier.online.WebServices;
import app.revier.paper.PdfPaperFiles;
import app.revier.phone.HtmlPhoneFiles;
import app.revier.preferences.PreferencesFile;
import app.revier.preferences.SeenPlans;
import app.revier.preferences.UnsavedFiles;
import app.revier.sample.SampleJob;
import app.revier.sample.SampleTerritory;
import app.revier.store.SqliteBooks;
import app.revier.store.SqliteRestorePoints;
import app.revier.text.FailureTexts;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Begins the program and puts it together by hand: without a command the desktop, with one the
 * command line.
 */
public final class Main {

  private static final Logger LOG = LoggerFactory.getLogger(Main.class);

  private final UserFolders folders;
  private final Clock clock = Clock.system(ZoneId.systemDefault());
  private final Language language = Language.of(Locale.getDefault());
  private final JollydayHolidays holidays = new JollydayHolidays();
  private final SqliteRestorePoints points;
  private final SqliteBooks books;
  private final FileTableReader reader = new FileTableReader();
  private final PlanWorkbookWriter planWriter = new PlanWorkbookWriter();
  private final WeekFiles weekFiles =
      new WeekFiles(
          new IcsWeekWriter(clock),
          new IcsCalendarReader(),
          new HtmlPhoneFiles(),
          new PdfPaperFiles());
  private final WorkFolder work;
  private final WebServices services;
  private final DossierFiles dossiers = new DossierFiles();
  private final UnsavedFiles unsaved;
  private final TeamFiles team;
  private final Pictures pictures;
  private final PrintStream out = StandardStream.of(new FileOutputStream(FileDescriptor.out));
  private final PrintStream err = StandardStream.of(new FileOutputStream(FileDescriptor.err));

  private Main() {
    folders =
        UserFolders.of(
            System.getProperty("os.name", ""),
            Path.of(System.getProperty("user.home", "")),
            System.getenv());
    points = new SqliteRestorePoints(folders.data().resolve("restore-points"), clock);
    books = new SqliteBooks(points, folders.data().resolve("closed-books"));
    work = new WorkFolder(folders.cache().resolve("tmp"));
    services = new WebServices(folders.cache().resolve("tiles"), Commands.version(), clock);
    unsaved = new UnsavedFiles(folders.data().resolve("unsaved"));
    team =
        new TeamFiles(
            new PlanFileReader(books, reader, holidays, clock),
            new SeenPlans(folders.data()),
            new TeamWorkbookWriter());
    pictures =
        new Pictures(
            reader,
            planWriter,
            team,
            weekFiles,
            services,
            new PersonFiles(dossiers, points, unsaved),
            clock);
  }

  /** Runs the program and ends it with its exit status. */
  public static void main(String[] arguments) {
    System.exit(ended(arguments));
  }

  /** Runs the program; where even a message finds no room, it still ends with a sentence. */
  private static int ended(String[] arguments) {
    Main main = new Main();
    try {
      return main.run(arguments);
    } catch (OutOfMemoryError e) {
      main.err.println(new Texts(main.language).get("cli.no-memory-anywhere"));
      main.err.flush();
      return 4;
    }
  }

  private int run(String[] arguments) {
    LogFile.install(folders.data().resolve("revier.log"));
    try (work) {
      prepareWork();
      WindowCall call = WindowCall.of(arguments);
      return call != null ? window(call) : command(arguments);
    } catch (InvalidPathException e) {
      // A system that does not use UTF-8 cannot name every file.
      err.println(new Texts(language).get("cli.impossible-name"));
      return 2;
    } catch (UnwritableFileException e) {
      return bug(new Texts(language), e);
    } finally {
      out.flush();
      err.flush();
    }
  }

  /** Temporary files are kept apart from those of other users of this computer. */
  private void prepareWork() {
    work.clearUp();
    Neighbour.noteIn(work);
    WorkbookTemp.use(work);
    // Used only where its library does not lie ready, as it does in the installed program.
    if (System.getProperty("org.sqlite.lib.path") == null) {
      System.setProperty("org.sqlite.tmpdir", work.path().toString());
    }
  }

  private int command(String[] arguments) {
    try (PreferencesFile preferences = preferences()) {
      return Commands.run(
          new CommandParts(
              books,
              points,
              reader,
              planWriter,
              team,
              weekFiles,
              dossiers,
              unsaved,
              pictures::draw,
              work,
              folders.defaultBook(),
              language,
              holidays,
              services,
              preferences,
              clock,
              new SystemTerminal(),
              out,
              err),
          arguments);
    }
  }

  private PreferencesFile preferences() {
    return new PreferencesFile(folders.settings().resolve("revier.json"));
  }

  /** Opens the window; where there is no display, does what the window would offer first. */
  private int window(WindowCall call) {
    Texts texts = new Texts(call.language() == null ? language : call.language());
    if (call.problem() != null) {
      err.println(texts.get(call.problem(), call.file()));
      return 2;
    }
    try (PreferencesFile preferences = preferences()) {
      Library library =
          new Library(
              folders.defaultBook(),
              books,
              points,
              reader,
              SampleTerritory.of(texts, work),
              preferences,
              holidays,
              clock);
      Desktop.open(
          new DesktopParts(
              library,
              reader,
              planWriter,
              team,
              weekFiles,
              services,
              preferences,
              unsaved,
              dossiers,
              clock,
              Locale.getDefault(),
              call.language(),
              call.book(),
              call.list(),
              Commands.version()));
      return 0;
    } catch (NoWindowException e) {
      return withoutWindow(texts, e);
    } catch (RuntimeException e) {
      return bug(texts, e);
    }
  }

  private int withoutWindow(Texts texts, NoWindowException why) {
    LOG.info("no window", why);
    String reason =
        switch (why.reason()) {
          case NO_DISPLAY -> texts.get("cli.no-display");
          case LIBRARY_MISSING -> texts.get("cli.no-library", why.missing());
          case DISPLAY_REFUSED -> texts.get("cli.no-access");
        };
    String target = System.getProperty("revier.output");
    if (target == null) {
      err.println(reason);
      err.println(texts.get("cli.no-window-help"));
      return 4;
    }
    out.println(reason);
    out.println(texts.get("cli.no-window"));
    try {
      new SampleJob(books, points, reader, planWriter, pictures, work, holidays, clock, texts, out)
          .run(Path.of(target));
      return 0;
    } catch (Exception e) {
      return bug(texts, e);
    }
  }

  private int bug(Texts texts, Exception failure) {
    String expected = new FailureTexts(texts).expected(failure);
    if (expected != null) {
      LOG.info("not done", failure);
      err.println(expected);
      return 4;
    }
    String code = FailureTexts.code(failure);
    LOG.error("bug {}", code, failure);
    err.println(texts.get("cli.bug", code));
    return 70;
  }
}
