package app.revier.cli;

import app.revier.book.AddressSearch;
import app.revier.book.Book;
import app.revier.book.BookFiles;
import app.revier.book.MapTiles;
import app.revier.book.Preferences;
import app.revier.book.RoadSearch;
import app.revier.book.Services;
import app.revier.book.TeamsOnDisk;
import app.revier.book.TileAddress;
import app.revier.book.UnsavedTexts;
import app.revier.book.WeekFiles;
import app.revier.dossier.DossierFiles;
import app.revier.excel.FileTableReader;
import app.revier.excel.plan.PlanWorkbookWriter;
import app.revier.files.WorkFolder;
import app.revier.holidays.JollydayHolidays;
import app.revier.ics.IcsCalendarReader;
import app.revier.ics.IcsWeekWriter;
import app.revier.paper.PdfPaperFiles;
import app.revier.phone.HtmlPhoneFiles;
import app.revier.store.SqliteBooks;
import app.revier.store.SqliteRestorePoints;
import app.revier.task.Progress;
import app.revier.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder with a book, and the command line called as the shell would. */
final class CommandFixture {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final Path folder;
  private final Services services;
  private final Preferences preferences;
  private final UnsavedTexts unsaved = UnsavedTexts.inMemory();
  private final Clock clock;
  private BookFiles books = new SqliteBooks();
  private TypedAnswers terminal = new TypedAnswers(null);

  /** Calls that reach no service. */
  CommandFixture(Path folder) {
    this(folder, new NoServices());
  }

  CommandFixture(Path folder, Services services) {
    this(folder, services, Preferences.in(new HashMap<>()), TODAY);
  }

  private CommandFixture(Path folder, Services services, Preferences preferences, LocalDate today) {
    this.folder = folder;
    this.preferences = preferences;
    this.services = services;
    clock = Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  }

  /** From now on somebody sits there who types this whatever is asked. */
  void type(String... answers) {
    terminal = new TypedAnswers(List.of(answers));
  }

  /** From now on calls find books here. */
  void use(BookFiles files) {
    books = files;
  }

  /** The same on another day. */
  CommandFixture on(LocalDate today) {
    return new CommandFixture(folder, services, preferences, today);
  }

  /** The same book in the hands of another user. */
  CommandFixture elsewhere() {
    return new CommandFixture(folder, services);
  }

  /** Nobody may be asked. */
  private static final class NoServices implements Services {
    @Override
    public AddressSearch addresses(URI service) {
      throw new AssertionError("asked " + service);
    }

    @Override
    public RoadSearch roads(URI service) {
      throw new AssertionError("asked " + service);
    }

    @Override
    public MapTiles tiles(TileAddress address) {
      throw new AssertionError("asked " + address);
    }
  }

  /**
   * What a call came to.
   *
   * @param status the exit status
   * @param out standard output
   * @param err standard error
   */
  record Result(int status, String out, String err) {

    JsonNode json() {
      return JsonMapper.shared().readTree(out);
    }
  }

  Path book() {
    return folder.resolve("book.revier");
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  Path write(String name, String text) throws IOException {
    return write(name, text, StandardCharsets.UTF_8);
  }

  Path write(String name, String text, Charset charset) throws IOException {
    return Files.write(file(name), text.getBytes(charset));
  }

  /** Calls the program in English on the fixture's book. */
  Result run(Object... arguments) {
    List<String> words = new ArrayList<>(List.of("--book", book().toString()));
    for (Object argument : arguments) {
      words.add(argument.toString());
    }
    return bare(words.toArray(String[]::new));
  }

  /** The book, to be changed as the window would. */
  Book open() {
    return Book.open(new SqliteBooks().open(book()), new JollydayHolidays(), clock, Progress.NONE);
  }

  /** Takes the last change of the book back, as the window does. */
  void undo() {
    try (Book book = open()) {
      book.undo(Progress.NONE);
    }
  }

  /** Calls the program with these words alone. */
  Result bare(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return writing(out, out, words);
  }

  /** Calls the program with these words alone, on a disk that is full. */
  Result onFullDisk(String... words) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("full");
          }
        };
    return writing(full, new ByteArrayOutputStream(), words);
  }

  /** Calls the program with these words alone; when it says what came of it, memory is used up. */
  Result withoutMemoryToTell(String... words) {
    OutputStream none =
        new OutputStream() {
          @Override
          public void write(int b) {
            throw new OutOfMemoryError("none left");
          }
        };
    return writing(none, new ByteArrayOutputStream(), words);
  }

  /** Calls the program with these words alone, read by somebody who stops at once. */
  Result withoutReader(String... words) {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Datenübergabe unterbrochen (broken pipe)");
          }
        };
    return writing(closed, new ByteArrayOutputStream(), words);
  }

  private Result writing(OutputStream standard, ByteArrayOutputStream out, String... words) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    SqliteRestorePoints points = new SqliteRestorePoints(folder.resolve("restore-points"), clock);
    CommandParts parts =
        new CommandParts(
            books,
            points,
            new FileTableReader(),
            new PlanWorkbookWriter(),
            TeamsOnDisk.in(folder.resolve("memory"), books, clock),
            new WeekFiles(
                new IcsWeekWriter(clock),
                new IcsCalendarReader(),
                new HtmlPhoneFiles(),
                new PdfPaperFiles()),
            new DossierFiles(),
            unsaved,
            (book, target, language) -> List.of(target.resolve("overview.png")),
            new WorkFolder(folder.resolve("work")),
            folder.resolve("default.revier"),
            Language.ENGLISH,
            new JollydayHolidays(),
            services,
            preferences,
            clock,
            terminal,
            StandardStream.of(standard),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    int status = Commands.run(parts, words);
    return new Result(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** What is typed in the window and not in the book. */
  UnsavedTexts unsaved() {
    return unsaved;
  }
}
