package app.revier.desktop.window;

import app.revier.book.Book;
import app.revier.book.BookFailure;
import app.revier.book.BookFailure.Reason;
import app.revier.book.Library;
import app.revier.book.PreparedRestore;
import app.revier.book.RestorePoint;
import app.revier.book.RestorePoints;
import app.revier.book.Restored;
import app.revier.desktop.work.FileDialogs;
import app.revier.desktop.work.FolderOpener;
import app.revier.desktop.work.Notices;
import app.revier.desktop.work.Tasks;
import app.revier.text.PointTexts;
import app.revier.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes back to earlier states of books, open or not. On the JavaFX thread. */
final class BookRestoring {

  /** What keeps a book from being used for which restore points are the way out. */
  private static final Set<Reason> BROKEN =
      Set.of(Reason.DAMAGED, Reason.FOREIGN, Reason.NOT_A_BOOK);

  private final Library library;
  private final BookLife life;
  private final Tasks tasks;
  private final Notices notices;
  private final FileDialogs dialogs;
  private final ZoneId zone;
  private final RestoreFace face;

  /**
   * What is to be done.
   *
   * @param book whose state is replaced
   * @param from the state it gets
   * @param done what is said when it is done
   */
  private record Order(Path book, Path from, String done) {}

  BookRestoring(
      Library library,
      BookLife life,
      Tasks tasks,
      Notices notices,
      FileDialogs dialogs,
      ZoneId zone,
      RestoreFace face) {
    this.library = library;
    this.life = life;
    this.tasks = tasks;
    this.notices = notices;
    this.dialogs = dialogs;
    this.zone = zone;
    this.face = face;
  }

  /** Shows the restore points of the open book. */
  void list() {
    Book open = life.book();
    if (open != null) {
      list(open.file());
    }
  }

  private void list(Path book) {
    tasks.run(
        text("shell.points-looking"),
        _ -> library.points().list(book),
        points ->
            face.showPoints(
                Library.nameOf(book),
                points,
                point -> restore(book, point),
                () -> restoreCopy(book)));
  }

  /** Offers the restore points of a book that is broken, if that is what keeps it from use. */
  void offer(Path book, @Nullable Reason why) {
    if (why != null && BROKEN.contains(why)) {
      tasks.run(
          text("shell.points-looking"),
          _ -> library.points().list(book),
          points -> remind(book, points));
    }
  }

  private void remind(Path book, List<RestorePoint> points) {
    if (points.isEmpty()) {
      return;
    }
    notices.remind(
        new Notices.Reminder() {
          @Override
          public String text() {
            return face.texts().get("shell.points-offered", Library.nameOf(book), points.size());
          }

          @Override
          public String actionText() {
            return face.texts().get("shell.points-show");
          }

          @Override
          public void act() {
            list(book);
          }

          // Whoever only looks at the list needs the way to it again.
          @Override
          public boolean staysWhenUsed() {
            return true;
          }
        });
  }

  private void restore(Path book, RestorePoint point) {
    Texts texts = face.texts();
    String made = new PointTexts(texts, zone).made(point.made());
    String question =
        texts.get("shell.restore-question", Library.nameOf(book), made, point.customers());
    if (face.restores(question + " " + kept(book))) {
      carryOut(new Order(book, point.file(), texts.get("shell.restored", made)), null);
    }
  }

  private void restoreCopy(Path book) {
    Texts texts = face.texts();
    Path copy =
        dialogs.open(texts, text("shell.restore-title"), FileDialogs.Kind.STATE, library.folder());
    if (copy != null) {
      String name = String.valueOf(copy.getFileName());
      if (replaces(book, name)) {
        carryOut(new Order(book, copy, texts.get("shell.restored-copy", name)), null);
      }
    }
  }

  /** Whether what kept a file from being opened is that it is a sealed copy. */
  static boolean isSealed(Exception failure) {
    return failure instanceof BookFailure book && book.reason() == Reason.SEALED;
  }

  /** Makes a book of a sealed copy, where the rep wants it, and opens that. */
  void unseal(Path copy) {
    Texts texts = face.texts();
    String name = String.valueOf(copy.getFileName());
    Path book =
        dialogs.save(
            texts,
            text("shell.unseal-title"),
            FileDialogs.Kind.BOOK,
            library.free(Library.nameOf(copy)));
    if (book != null && (!Files.exists(book) || replaces(book, name))) {
      carryOut(
          new Order(book, copy, texts.get("shell.unsealed", name, Library.nameOf(book))), null);
    }
  }

  private boolean replaces(Path book, String copy) {
    String question = face.texts().get("shell.restore-question-copy", Library.nameOf(book), copy);
    return face.restores(question + " " + kept(book));
  }

  /** What becomes of what is there now. */
  private String kept(Path book) {
    return text(goesOn(book) ? "shell.restore-keeps" : "shell.restore-keeps-file");
  }

  /** Whether the book is open and can be read, so that the window goes on with it. */
  private boolean goesOn(Path book) {
    Book open = life.book();
    Reason why = open == null ? null : open.whyReadOnly();
    return open != null && open.file().equals(book) && (why == null || !BROKEN.contains(why));
  }

  /** What is typed goes into the book first, so that the restore point has it. */
  private void carryOut(Order order, char @Nullable [] password) {
    Book open = life.book();
    if (open != null && goesOn(order.book())) {
      life.settle(() -> goOn(open, order, password));
      return;
    }
    if (open != null && open.file().equals(order.book())) {
      life.closeBook();
    }
    replace(order, password);
  }

  /** The open book goes on with another state. */
  private void goOn(Book open, Order order, char @Nullable [] password) {
    tasks.run(
        text("shell.restoring"),
        _ -> {
          try (PreparedRestore prepared = prepare(order, password)) {
            return new Restored(open.restore(prepared), null);
          }
        },
        restored -> done(order, restored),
        failure -> failed(order, failure));
  }

  /** A book that is not open gets another state and is opened. */
  private void replace(Order order, char @Nullable [] password) {
    tasks.run(
        text("shell.restoring"),
        _ -> {
          try (PreparedRestore prepared = prepare(order, password)) {
            return library.points().restore(order.book(), prepared);
          }
        },
        restored -> {
          // Said once the book is seen: opening may take longer than a notice stays.
          life.open(order.book(), BookLife.OVERVIEW, () -> done(order, restored));
        },
        failure -> failed(order, failure));
  }

  private PreparedRestore prepare(Order order, char @Nullable [] password) {
    RestorePoints points = library.points();
    return points.prepare(order.book(), order.from(), password);
  }

  private void failed(Order order, Exception failure) {
    Reason why = failure instanceof BookFailure book ? book.reason() : null;
    if (why == Reason.PASSWORD_MISSING || why == Reason.WRONG_PASSWORD) {
      char[] password = face.passwordOf(order.from(), why == Reason.WRONG_PASSWORD);
      if (password != null) {
        carryOut(order, password);
      }
    } else {
      notices.failed(failure);
    }
  }

  private void done(Order order, Restored restored) {
    RestorePoint before = restored.before();
    Path damaged = restored.damaged();
    if (before != null) {
      Order back = new Order(order.book(), before.file(), text("shell.restored-back"));
      notices.done(order.done(), text("shell.undo-this"), () -> carryOut(back, null));
    } else if (damaged != null) {
      String kept = order.done() + " " + text("shell.restored-damaged");
      if (FolderOpener.available()) {
        notices.done(kept, text("shell.open-folder"), () -> show(damaged));
      } else {
        notices.done(kept, null, null);
      }
    } else {
      notices.done(order.done(), null, null);
    }
  }

  private void show(Path damaged) {
    try {
      FolderOpener.open(Objects.requireNonNull(damaged.getParent()));
    } catch (IOException e) {
      notices.failed(e);
    }
  }

  private String text(String key) {
    return face.texts().get(key);
  }
}
