package app.revier.cli;

import app.revier.book.Book;
import app.revier.book.BookFailure;
import app.revier.book.BookStore;
import app.revier.book.PersonTraces;
import app.revier.book.PointWarning;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.book.UnwritableFileException;
import app.revier.task.Progress;
import app.revier.text.Explanations;
import app.revier.text.FailureTexts;
import app.revier.text.Language;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What all commands of one call share: the book, the language, where results go. */
final class Invocation {

  private static final int NOT_BEGUN = -1;

  private final CommandParts parts;
  private @Nullable Path book;
  private Language language;
  private Texts texts;
  private volatile boolean changed;

  Invocation(CommandParts parts, Language language) {
    this.parts = parts;
    this.language = language;
    this.texts = new Texts(language);
  }

  @Option(
      names = "--book",
      scope = ScopeType.INHERIT,
      paramLabel = "FILE",
      descriptionKey = "cli.option-book")
  void setBook(Path file) {
    book = file;
  }

  @Option(
      names = "--lang",
      scope = ScopeType.INHERIT,
      paramLabel = "de|en",
      descriptionKey = "cli.option-lang")
  void setLanguage(String code) {
    for (Language candidate : Language.values()) {
      if (candidate.code().equals(code)) {
        language = candidate;
        texts = new Texts(candidate);
        return;
      }
    }
    throw new UsageException(texts.get("cli.wrong-language", code));
  }

  CommandParts parts() {
    return parts;
  }

  Texts texts() {
    return texts;
  }

  Terms terms() {
    return new Terms(texts);
  }

  /** The reasons of a book in words. */
  Explanations explanations(Snapshot snapshot) {
    return new Explanations(texts, terms(), snapshot.settings().get(Setting.CURRENCY));
  }

  Language language() {
    return language;
  }

  PrintStream out() {
    return parts.out();
  }

  PrintStream err() {
    return parts.err();
  }

  /** Says a line on standard output. */
  void say(String key, Object... arguments) {
    parts.out().println(texts.get(key, arguments));
  }

  /** Runs work that changes nothing on the book, which must exist. Waits for nobody. */
  int read(ToIntFunction<Book> work) {
    return with(
        parts.books().openToRead(file()),
        book -> {
          if (book.whyReadOnly() == BookFailure.Reason.DAMAGED) {
            parts.err().println(texts.get("cli.parts-missing"));
          }
          return work.applyAsInt(book);
        });
  }

  /** Says what id something new has got. */
  int added(long id, boolean json) {
    if (json) {
      Map<String, @Nullable Object> document = Json.object();
      document.put("id", id);
      Json.print(out(), document);
    } else {
      say("cli.added", String.valueOf(id));
    }
    return ExitStatus.DONE;
  }

  /** Runs work that changes the book, which is made if it does not exist. */
  int change(ToIntFunction<Book> work) {
    if (Files.exists(file())) {
      return changeExisting(work);
    }
    AtomicInteger status = new AtomicInteger(NOT_BEGUN);
    try {
      // A book appears only when the work is done, so if it fails, nothing is left behind.
      parts.books().create(file(), store -> status.set(with(store, work))).close();
      return status.get();
    } catch (UnwritableFileException e) {
      // What was changed was the book that has not got its name.
      changed = false;
      throw e;
    } catch (BookFailure e) {
      if (isDone(e, status.get())) {
        return status.get();
      }
      if (e.reason() == BookFailure.Reason.EXISTS && status.get() == NOT_BEGUN) {
        // Another Revier has made it meanwhile.
        return changeExisting(work);
      }
      throw e;
    }
  }

  /** Runs work that changes the book, which must exist. */
  int changeExisting(ToIntFunction<Book> work) {
    return with(parts.books().openToChange(file()), work);
  }

  /** Runs work on an empty book that is gone afterwards. */
  int readScratch(ToIntFunction<Book> work) throws IOException {
    return inScratchFolder(
        folder -> withScratch(parts.books().create(folder.resolve("dry-run.revier")), work));
  }

  /**
   * Runs work on a copy of the book that is gone afterwards, for what treats a book that can be
   * changed in another way than one that cannot.
   */
  int readCopy(ToIntFunction<Book> work) throws IOException {
    return inScratchFolder(
        folder -> {
          Path copy = folder.resolve(file().toAbsolutePath().getFileName());
          read(
              book -> {
                book.copyTo(copy);
                return ExitStatus.DONE;
              });
          return withScratch(parts.books().openToChange(copy), work);
        });
  }

  /** Runs work in a folder that is gone afterwards, with all that is in it. */
  private int inScratchFolder(ToIntFunction<Path> work) throws IOException {
    Path folder = parts.work().newFolder("scratch");
    try {
      return work.applyAsInt(folder);
    } finally {
      try (Stream<Path> left = Files.list(folder)) {
        for (Path file : left.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  private int withScratch(BookStore store, ToIntFunction<Book> work) {
    try (Book opened = Book.open(store, parts.holidays(), parts.clock(), Progress.NONE)) {
      return work.applyAsInt(opened);
    }
  }

  private int with(BookStore store, ToIntFunction<Book> work) {
    int status = NOT_BEGUN;
    try (Book opened =
        Book.open(store, parts.points(), parts.holidays(), parts.clock(), Progress.NONE)) {
      opened.onPointFailure(this::warn);
      opened.onChange(_ -> changed = true);
      status = work.applyAsInt(opened);
    } catch (BookFailure e) {
      if (!isDone(e, status)) {
        throw e;
      }
    }
    return status;
  }

  /** Whether a book only could not be tidied up after all was done; says so then. */
  private boolean isDone(BookFailure failure, int status) {
    boolean done = failure.reason() == BookFailure.Reason.LOG_LEFT && status != NOT_BEGUN;
    if (done) {
      parts.err().println(new FailureTexts(texts).sentence(failure));
    }
    return done;
  }

  /** Says which way leads out of damage, if there is one. */
  void hintAtPoints() {
    int points = parts.points().list(file()).size();
    if (points > 0) {
      parts.err().println(texts.get("cli.points-offered", points));
    }
  }

  /** Says once a day that a change went on without a restore point. */
  private void warn(BookFailure failure) {
    PointWarning warning = new PointWarning(parts.preferences(), parts.clock());
    if (warning.isDue(file())) {
      parts.err().println(new FailureTexts(texts).withoutPoint(failure));
    }
  }

  /** Whether this call has changed the book, whatever went wrong afterwards. */
  boolean hasChanged() {
    return changed;
  }

  /** What is kept about people in a book and beside it. */
  PersonTraces traces(Book opened) {
    return new PersonTraces(opened, parts.points(), parts.unsaved());
  }

  /** The book file of this call. */
  Path file() {
    return book == null ? parts.defaultBook() : book;
  }
}
