package app.revier.cli;

import app.revier.book.Book;
import app.revier.book.BookFailure;
import app.revier.book.BookStore;
import app.revier.book.PointWarning;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.task.Progress;
import app.revier.text.Explanations;
import app.revier.text.FailureTexts;
import app.revier.text.Language;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What all commands of one call share: the book, the language, where results go. */
final class Invocation {

  private final CommandParts parts;
  private @Nullable Path book;
  private Language language;
  private Texts texts;

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

  /** Runs work on the book, which must exist. */
  int read(ToIntFunction<Book> work) {
    return with(parts.books().open(file()), work);
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
    return change(work, !Files.exists(file()));
  }

  /** Runs work that changes the book, which must exist. */
  int changeExisting(ToIntFunction<Book> work) {
    return change(work, false);
  }

  private int change(ToIntFunction<Book> work, boolean made) {
    Path file = file();
    BookStore store = made ? parts.books().create(file) : parts.books().open(file);
    if (store.readOnly()) {
      store.close();
      throw new BookFailure(
          Files.isWritable(file) ? BookFailure.Reason.LOCKED : BookFailure.Reason.READ_ONLY, file);
    }
    try {
      return with(store, work);
    } catch (RuntimeException e) {
      // Nothing was done, so nothing is left behind.
      if (made) {
        delete(file);
      }
      throw e;
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs work on an empty book that is gone afterwards. */
  int readScratch(ToIntFunction<Book> work) throws IOException {
    Path folder = Files.createTempDirectory("revier");
    Path scratch = folder.resolve("dry-run.revier");
    try {
      BookStore store = parts.books().create(scratch);
      try (Book opened = Book.open(store, parts.holidays(), parts.clock(), Progress.NONE)) {
        return work.applyAsInt(opened);
      }
    } finally {
      try (Stream<Path> left = Files.list(folder)) {
        for (Path file : left.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  private int with(BookStore store, ToIntFunction<Book> work) {
    try (Book opened =
        Book.open(store, parts.points(), parts.holidays(), parts.clock(), Progress.NONE)) {
      opened.onPointFailure(this::warn);
      return work.applyAsInt(opened);
    }
  }

  /** Says once a day that a change went on without a restore point. */
  private void warn(BookFailure failure) {
    PointWarning warning = new PointWarning(parts.preferences(), parts.clock());
    if (warning.isDue(file())) {
      parts.err().println(new FailureTexts(texts).withoutPoint(failure));
    }
  }

  /** The book file of this call. */
  Path file() {
    return book == null ? parts.defaultBook() : book;
  }
}
