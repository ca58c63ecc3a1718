package app.revier.desktop.window;

import app.revier.book.Book;
import app.revier.book.BookFailure;
import app.revier.book.Library;
import app.revier.book.UnsavedTexts;
import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.Drafts;
import app.revier.desktop.nav.KeptDrafts;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.screen.start.StartActions;
import app.revier.desktop.shell.BookActions;
import app.revier.desktop.work.FileDialogs;
import app.revier.desktop.work.Notices;
import app.revier.desktop.work.Tasks;
import app.revier.task.CancelledException;
import app.revier.task.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The life of the open book: it is made or opened, what is typed for it is settled, and it is
 * closed. At most one is open. On the JavaFX thread.
 */
final class BookLife implements StartActions, BookActions {

  private static final Logger LOG = LoggerFactory.getLogger(BookLife.class);
  static final Place OVERVIEW = new Place.Top(ScreenId.OVERVIEW);

  private final Library library;
  private final DraftKeeper keeper;
  private final Tasks tasks;
  private final Notices notices;
  private final FileDialogs dialogs;
  private final BookFace face;
  private @Nullable Book book;
  private Drafts drafts = new Drafts();

  /** Books that are open and have not been shown yet. */
  private final Set<Book> arriving = ConcurrentHashMap.newKeySet();

  private boolean ended;

  /** What the rep does without when the book is closed. */
  private List<Draft> givenUp = List.of();

  /**
   * A book that has just been opened or made.
   *
   * @param found what was typed for it last time and is not in it
   */
  private record Opened(Book book, UnsavedTexts.Found found) {}

  /** No book is open. */
  BookLife(
      Library library,
      UnsavedTexts unsaved,
      Tasks tasks,
      Notices notices,
      FileDialogs dialogs,
      BookFace face) {
    this.library = library;
    this.keeper = new DraftKeeper(unsaved);
    this.tasks = tasks;
    this.notices = notices;
    this.dialogs = dialogs;
    this.face = face;
  }

  /** The open book; none if none is. */
  @Nullable Book book() {
    return book;
  }

  /** What is typed and not in the open book. */
  Drafts drafts() {
    return drafts;
  }

  @Override
  public List<Path> recent() {
    return library.recent();
  }

  @Override
  public void openSample() {
    make("shell.making-sample", library::createSample, OVERVIEW);
  }

  @Override
  public void importList() {
    Path list =
        dialogs.open(
            face.texts(),
            text("shell.import-title"),
            FileDialogs.Kind.TABLE,
            Path.of(System.getProperty("user.home", "")));
    if (list != null) {
      importIntoNew(list);
    }
  }

  /** Makes a book and leads to the import of this list. */
  void importIntoNew(Path list) {
    make("shell.making", _ -> library.createNew(), new Place.Import(list));
  }

  @Override
  public void startEmpty() {
    make("shell.making", _ -> library.createNew(), OVERVIEW);
  }

  @Override
  public void newBook() {
    Path file =
        dialogs.save(
            face.texts(),
            text("shell.new-title"),
            FileDialogs.Kind.BOOK,
            library.free(text("shell.new-name")));
    if (file != null) {
      make("shell.making", _ -> library.create(file), OVERVIEW);
    }
  }

  @Override
  public void openBook() {
    Path file =
        dialogs.open(
            face.texts(), text("shell.open-title"), FileDialogs.Kind.STATE, library.folder());
    if (file != null) {
      open(file);
    }
  }

  @Override
  public void open(Path file) {
    open(file, OVERVIEW);
  }

  /** Opens a book, unless it is the open one, and leads to a place in it. */
  void open(Path file, Place place) {
    open(file, place, () -> {});
  }

  /** As above; {@code shown} runs when the book is shown, not if it cannot be opened. */
  void open(Path file, Place place, Runnable shown) {
    if (book == null || !book.file().toAbsolutePath().equals(file.toAbsolutePath())) {
      change(
          text("shell.opening"),
          face.texts().get("shell.opening-book", Library.nameOf(file)),
          progress -> opened(file, progress),
          made -> {
            begin(made, place);
            shown.run();
          },
          failure -> face.notOpened(file, failure));
    } else {
      shown.run();
    }
  }

  private String text(String key) {
    return face.texts().get(key);
  }

  /** What was typed for another book that was in the same place is not for one made anew. */
  private void make(String title, Tasks.Work<Book> work, Place place) {
    change(
        text(title),
        face.texts().get("shell.going-on", text(title)),
        progress -> new Opened(work.run(progress), UnsavedTexts.Found.NOTHING),
        made -> begin(made, place),
        _ -> {});
  }

  /** Makes or opens a book away from this thread; the open one stays until that has succeeded. */
  private void change(
      String title,
      String words,
      Tasks.Work<Opened> work,
      Consumer<Opened> begins,
      Consumer<Exception> failed) {
    settle(
        () -> {
          if (book == null) {
            face.showOpening(words);
          }
          tasks.run(
              title,
              progress -> unlessCancelled(work, progress),
              opened -> opened.ifPresentOrElse(begins, this::notOpened),
              failure -> {
                if (!BookRestoring.isSealed(failure)) {
                  notices.failed(failure);
                }
                notOpened();
                failed.accept(failure);
              });
        });
  }

  /** Who cancels goes back to where he was, which the tasks would not tell. */
  private Optional<Opened> unlessCancelled(Tasks.Work<Opened> work, Progress progress)
      throws Exception {
    try {
      Opened opened = work.run(progress);
      arriving.add(opened.book());
      return Optional.of(opened);
    } catch (CancelledException e) {
      return Optional.empty();
    }
  }

  private void begin(Opened opened, Place place) {
    if (ended) {
      return;
    }
    arriving.remove(opened.book());
    letGo();
    notices.bookShown(opened.book().file());
    book = opened.book();
    drafts = keeper.resume(opened.book(), opened.found(), face::texts, notices, face::leadTo);
    try {
      face.show(opened.book(), drafts, place);
    } catch (RuntimeException | Error bug) {
      // Whoever waits for the book would wait for ever, and never read what is told of the bug.
      letGo();
      face.showStart();
      throw bug;
    }
  }

  private void notOpened() {
    if (book == null && !ended) {
      face.showStart();
    }
  }

  @Override
  public void takeOver() {
    Book before = book;
    if (before != null) {
      settle(
          () ->
              tasks.run(
                  text("shell.opening"),
                  progress -> unlessCancelled(step -> opened(before.file(), step), progress),
                  anew -> anew.ifPresent(made -> goOn(before, made))));
    }
  }

  private Opened opened(Path file, Progress progress) {
    Book opened = library.open(file, progress);
    return new Opened(opened, keeper.find(opened));
  }

  /** The book before is the same as the one opened, which may have been closed meanwhile. */
  private void goOn(Book before, Opened opened) {
    if (ended) {
      return;
    }
    arriving.remove(opened.book());
    Book superfluous = opened.book();
    if (before.equals(book)) {
      superfluous = before;
      book = opened.book();
      drafts.letGo();
      notices.bookClosed();
      notices.bookShown(opened.book().file());
      drafts = keeper.resume(opened.book(), opened.found(), face::texts, notices, face::leadTo);
      face.goOn(opened.book(), drafts);
    }
    close(superfluous);
  }

  private void close(Book superfluous) {
    tasks.run(
        text("shell.closing"),
        _ -> {
          superfluous.close();
          return superfluous;
        },
        _ -> {});
  }

  @Override
  public void closeBook() {
    settle(
        () -> {
          library.closed();
          letGo();
          face.showStart();
        });
  }

  private void letGo() {
    Book open = book;
    if (open == null) {
      return;
    }
    saveTyped();
    face.letGo();
    drafts.letGo();
    Drafts left = drafts;
    List<Draft> without = givenUp;
    drafts = new Drafts();
    givenUp = List.of();
    book = null;
    notices.bookClosed();
    tasks.run(
        text("shell.closing"),
        _ -> {
          open.close();
          return open;
        },
        // Only now is known what was saved.
        closed -> keeper.keep(closed, left, without));
  }

  /** Whoever is typing leaves the field, and what can be saved is on its way into the book. */
  void saveTyped() {
    face.leaveField();
    drafts.saveAll();
  }

  /** Goes on when what is on its way into the book is there, or is known not to be. */
  void whenSaved(Runnable goOn) {
    if (drafts.unsaved().isEmpty()) {
      goOn.run();
    } else {
      // Whether the saves succeed is known only when their turn has come.
      tasks.run(text("shell.saving-typed"), _ -> drafts, _ -> goOn.run());
    }
  }

  /**
   * Saves what is typed, asks about what cannot be saved, and goes on, unless the rep goes back to
   * it.
   */
  void settle(Runnable goOn) {
    saveTyped();
    whenSaved(
        () -> {
          List<Draft> lost = drafts.unsaved().stream().filter(this::isInTheBook).toList();
          if (lost.isEmpty() || face.loses(lost)) {
            givenUp = List.copyOf(lost);
            goOn.run();
          } else {
            face.leadTo(lost.getFirst());
          }
        });
  }

  /** What was typed for somebody who was deleted meanwhile is of no use any more. */
  private boolean isInTheBook(Draft draft) {
    Book open = book;
    return open != null && KeptDrafts.isInTheBook(draft, open.snapshot().territory());
  }

  /** Keeps what is typed and cannot be saved for the next time the book is opened. */
  void keepTyped() {
    Book open = book;
    if (open != null) {
      keeper.keep(open, drafts, givenUp);
    }
  }

  /**
   * Closes the book on this thread, at the end of the program.
   *
   * @return what the rep should know of how that went, if anything
   */
  @Nullable BookFailure end() {
    ended = true;
    arriving.forEach(Book::close);
    Book open = book;
    if (open == null) {
      return null;
    }
    try {
      open.close();
      return null;
    } catch (BookFailure e) {
      LOG.warn("the book did not close as it should", e);
      if (e.goodCopy() != null) {
        library.goOnWith(e.goodCopy());
      }
      return e;
    }
  }
}
