package app.revier.book;

import app.revier.capacity.HolidayCalendar;
import app.revier.intake.ImportOptions;
import app.revier.intake.ImportPlan;
import app.revier.intake.TableReader;
import app.revier.intake.UnreadableFileException;
import app.revier.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The books of one user: making, opening and finding them again. May be used from several threads.
 */
public final class Library {

  /** How a book file ends, dot included. */
  public static final String ENDING = ".revier";

  /** How a copy that is sealed with a password ends, dot included. */
  public static final String SEALED_ENDING = ".revierx";

  /** How many recent books are remembered. */
  static final int RECENT = 8;

  private static final String RECENT_KEY = "books.recent";
  private static final String OPEN_KEY = "books.open";

  private final Path defaultBook;
  private final BookFiles files;
  private final RestorePoints points;
  private final TableReader reader;
  private final Sample sample;
  private final Preferences preferences;
  private final HolidayCalendar holidays;
  private final Clock clock;

  /**
   * The territory that comes with the program, to try it out.
   *
   * @param name what its book file is called, without an ending, and its workbook in the notes
   * @param lists give what is imported, one after the other: the workbook with its customers,
   *     contacts and projects, and perhaps what they have bought
   * @param settings what its book is set to, by key
   * @param life enters what the lists do not hold into the new book
   */
  public record Sample(
      String name, List<ListFile> lists, Map<String, String> settings, Consumer<Book> life) {

    /** Keeps its own copy. */
    public Sample {
      lists = List.copyOf(lists);
    }

    /** A sample that holds nothing but its workbook. */
    public Sample(String name, ListFile workbook, Map<String, String> settings) {
      this(name, List.of(workbook), settings, _ -> {});
    }

    /** Gives a file that can be read. */
    @FunctionalInterface
    public interface ListFile {
      /** The file; it may be a copy made for this call. */
      Path path() throws IOException;
    }
  }

  /**
   * The books of a user.
   *
   * @param defaultBook the book used unless another is named; its folder takes new books
   * @param files makes and opens books
   * @param points keep states of books to go back to
   * @param reader opens the sample
   * @param sample the sample territory
   * @param preferences remembers the recent books
   * @param holidays knows the public holidays of regions
   * @param clock tells the day
   */
  public Library(
      Path defaultBook,
      BookFiles files,
      RestorePoints points,
      TableReader reader,
      Sample sample,
      Preferences preferences,
      HolidayCalendar holidays,
      Clock clock) {
    this.defaultBook = defaultBook.toAbsolutePath();
    this.files = files;
    this.points = points;
    this.reader = reader;
    this.sample = sample;
    this.preferences = preferences;
    this.holidays = holidays;
    this.clock = clock;
  }

  /** Opens a book and remembers it as the latest. */
  public Book open(Path file, Progress progress) {
    return remembered(Book.open(files.open(file), points, holidays, clock, progress));
  }

  /** Makes an empty book and remembers it as the latest. */
  public Book create(Path file) {
    return remembered(Book.open(files.create(file), points, holidays, clock, Progress.NONE));
  }

  /** Makes an empty book in the user's folder: the default book, or one beside it. */
  public Book createNew() {
    return create(free(nameOf(defaultBook)));
  }

  /**
   * Makes a book with the sample territory in the user's folder. Nothing is left of it if that
   * fails or is cancelled.
   *
   * @throws UnreadableFileException if the sample cannot be read
   * @throws IOException if the sample cannot be reached
   */
  public Book createSample(Progress progress) throws UnreadableFileException, IOException {
    Path file = free(sample.name());
    List<Path> lists = new ArrayList<>();
    for (Sample.ListFile list : sample.lists()) {
      lists.add(list.path());
    }
    try {
      BookStore store = files.create(file, empty -> fill(empty, lists, progress));
      return remembered(Book.open(store, points, holidays, clock, Progress.NONE));
    } catch (UnreadableSample e) {
      throw e.why;
    }
  }

  private void fill(BookStore empty, List<Path> lists, Progress progress) {
    try (Book book = Book.open(empty, holidays, clock, Progress.NONE)) {
      book.settings().set(sample.settings());
      for (Path list : lists) {
        ImportPlan plan =
            book.imports().prepare(reader, list, sample.name(), ImportOptions.DEFAULT, progress);
        book.imports().apply(plan, Progress.NONE);
      }
      sample.life().accept(book);
      // Or too many steps of undo would leave an empty book to try out.
      book.beginHistory();
    } catch (UnreadableFileException e) {
      throw new UnreadableSample(e);
    }
  }

  /** Carries why the sample cannot be read out of the filling of its book. */
  private static final class UnreadableSample extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient UnreadableFileException why;

    UnreadableSample(UnreadableFileException why) {
      super(why);
      this.why = why;
    }
  }

  /** The states of books that are kept to go back to. */
  public RestorePoints points() {
    return points;
  }

  /** The book to open without being asked: the one open last, else the default one if it exists. */
  public Optional<Path> usual() {
    String last = preferences.get(OPEN_KEY);
    if (last != null) {
      Path file = Path.of(last);
      return Files.exists(file) ? Optional.of(file) : Optional.empty();
    }
    return recentTexts().isEmpty() && Files.exists(defaultBook)
        ? Optional.of(defaultBook)
        : Optional.empty();
  }

  /** The user has closed the book and does not want it opened at the next start. */
  public void closed() {
    preferences.put(OPEN_KEY, null);
  }

  /**
   * A book was taken away while it was open, and a good copy of it is elsewhere.
   *
   * @param copy is what the user goes on with, also at the next start
   */
  public void goOnWith(Path copy) {
    remember(copy.toAbsolutePath().toString());
  }

  /** The books opened last that still exist, the latest first. */
  public List<Path> recent() {
    return recentTexts().stream().map(Path::of).filter(Files::exists).toList();
  }

  /** The folder that takes new books. */
  public Path folder() {
    Path parent = defaultBook.getParent();
    return parent == null ? defaultBook.getRoot() : parent;
  }

  /** A file in the user's folder that does not exist yet, with a number if need be. */
  public Path free(String name) {
    Path file = folder().resolve(name + ENDING);
    for (int number = 2; Files.exists(file); number++) {
      file = folder().resolve(name + " " + number + ENDING);
    }
    return file;
  }

  /** The name of a book or a sealed copy: its file's name without the ending. */
  public static String nameOf(Path file) {
    Path last = file.getFileName();
    String name = last == null ? file.toString() : last.toString();
    String ending = name.endsWith(SEALED_ENDING) ? SEALED_ENDING : ENDING;
    return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
  }

  private Book remembered(Book book) {
    String file = book.file().toAbsolutePath().toString();
    remember(file);
    return book;
  }

  /** Remembers a book as the latest, and as the open one. */
  private void remember(String file) {
    List<String> books = new ArrayList<>(recentTexts());
    books.remove(file);
    books.addFirst(file);
    preferences.put(
        RECENT_KEY, String.join("\n", books.subList(0, Math.min(RECENT, books.size()))));
    preferences.put(OPEN_KEY, file);
  }

  private List<String> recentTexts() {
    String texts = preferences.get(RECENT_KEY);
    return texts == null ? List.of() : texts.lines().toList();
  }
}
