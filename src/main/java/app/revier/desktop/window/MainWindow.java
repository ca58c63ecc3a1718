package app.revier.desktop.window;

import app.revier.book.Book;
import app.revier.book.BookFailure;
import app.revier.book.Library;
import app.revier.book.PersonFiles;
import app.revier.book.PointWarning;
import app.revier.desktop.form.Reveal;
import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.Drafts;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.screen.Screens;
import app.revier.desktop.screen.start.StartView;
import app.revier.desktop.screen.start.StartViewModel;
import app.revier.desktop.shell.Feedback;
import app.revier.desktop.shell.FeedbackLine;
import app.revier.desktop.shell.Shell;
import app.revier.desktop.shell.ShellActions;
import app.revier.desktop.shell.ShellParts;
import app.revier.desktop.shell.TaskStrip;
import app.revier.desktop.shell.Toasts;
import app.revier.desktop.theme.Theme;
import app.revier.desktop.work.FileDialogs;
import app.revier.desktop.work.FxTasks;
import app.revier.text.FailureTexts;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window: shows the start, or the shell of the open book. On the JavaFX thread. */
final class MainWindow implements ShellActions, BookFace {

  private static final double SHORT_WORK_SECONDS = 1;

  /** Systems usually wait 10 seconds before they kill; closing the book takes some of them. */
  private static final Duration SOON = Duration.ofSeconds(2);

  private static final Duration MOST = Duration.ofSeconds(6);

  private final DesktopParts parts;
  private final LastTime lastTime;
  private final Stage stage;
  private final FileDialogs dialogs;
  private final Runnable closed;
  private final StackPane content = new StackPane();
  private final Scene scene;
  private final Toasts toasts;
  private final FxTasks tasks;
  private final Feedback feedback;
  private final BookLife books;
  private final RestoreWindows restoreWindows;
  private final BookRestoring restoring;
  private Texts texts;
  private Theme theme;
  private @Nullable Shell shell;
  private boolean ended;

  /** What had the keyboard before what has it now, which may be a tool that was just pressed. */
  private @Nullable Node keyboardBefore;

  /**
   * A window.
   *
   * @param stage not shown yet
   * @param closed told when the window is closed and all is saved
   */
  MainWindow(DesktopParts parts, Stage stage, Runnable closed, FileDialogs dialogs) {
    this.parts = parts;
    lastTime = new LastTime(parts.preferences());
    this.stage = stage;
    this.closed = closed;
    this.dialogs = dialogs;
    Language asked = parts.language();
    texts = new Texts(asked == null ? lastTime.language(parts.system()) : asked);
    theme = lastTime.theme();
    toasts = new Toasts(() -> texts, parts.version());
    tasks = new FxTasks(Platform::runLater, toasts, System::nanoTime);
    feedback = new Feedback(toasts, new TaskStrip(tasks, () -> texts));
    books = new BookLife(parts.library(), parts.unsaved(), tasks, toasts, dialogs, this);
    toasts.openBooksBy(books::open);
    ZoneId zone = parts.clock().getZone();
    restoreWindows = new RestoreWindows(stage, zone, () -> theme, () -> texts);
    restoring =
        new BookRestoring(parts.library(), books, tasks, toasts, dialogs, zone, restoreWindows);
    scene = new Scene(content);
    scene.focusOwnerProperty().subscribe((before, now) -> keyboardBefore = before);
  }

  /** Shows the window with the book asked for, else the usual one, else the start. */
  void start() {
    Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> toasts.failed(failure));
    theme.applyTo(scene);
    stage.setTitle("Revier");
    stage.setScene(scene);
    stage.getIcons().setAll(AppIcon.images());
    PreferredWindow.restore(stage, parts.preferences());
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          leave();
        });
    stage.setOnHidden(_ -> takenAway());
    Optional<Path> usual = Optional.ofNullable(parts.book()).or(parts.library()::usual);
    Path list = parts.list();
    if (usual.isPresent()) {
      books.open(usual.get(), list == null ? lastTime.place() : new Place.Import(list));
    } else if (list != null) {
      books.importIntoNew(list);
    } else {
      showStart();
    }
    stage.show();
  }

  @Override
  public Texts texts() {
    return texts;
  }

  @Override
  public void showStart() {
    scene.getAccelerators().clear();
    scene.getAccelerators().put(new KeyCodeCombination(KeyCode.F1), this::help);
    stage.setTitle("Revier");
    StartViewModel model = new StartViewModel(tasks, books::recent);
    BorderPane pane = new BorderPane(new StartView(texts, model, books));
    FeedbackLine line = new FeedbackLine(feedback);
    line.getStyleClass().add("plain");
    pane.setBottom(line);
    content.getChildren().setAll(pane);
  }

  @Override
  public void showOpening(String words) {
    scene.getAccelerators().clear();
    content.getChildren().setAll(new OpeningView(words, feedback));
  }

  @Override
  public void show(Book book, Drafts drafts, Place place) {
    showShell(book, drafts, place, false);
    watch(book);
  }

  /** Offers a way back to a book that is broken, and tells of changes that have none. */
  private void watch(Book book) {
    book.onPointFailure(failure -> Platform.runLater(() -> withoutPoint(book, failure)));
    restoring.offer(book.file(), book.whyReadOnly());
  }

  @Override
  public void notOpened(Path file, Exception failure) {
    if (BookRestoring.isSealed(failure)) {
      restoring.unseal(file);
    } else if (failure instanceof BookFailure broken) {
      restoring.offer(file, broken.reason());
    }
  }

  /** Says once a day that a change went on without a restore point. */
  private void withoutPoint(Book book, BookFailure failure) {
    if (new PointWarning(parts.preferences(), parts.clock()).isDue(book.file())) {
      toasts.remind(new PointReminder(() -> texts, failure));
    }
  }

  @Override
  public void restorePoints() {
    restoring.list();
  }

  @Override
  public char @Nullable [] newPassword() {
    return restoreWindows.newPassword();
  }

  @Override
  public void goOn(Book open, Drafts drafts) {
    Place place = shell == null ? lastTime.place() : shell.place();
    boolean begun = place instanceof Place.NewCustomer;
    showShell(open, drafts, begun ? place : new Place.Top(place.screen()), true);
    watch(open);
  }

  /**
   * Shows a book.
   *
   * @param goOn whether it is the one that is shown, now in another language or opened anew
   */
  private void showShell(Book shown, Drafts drafts, Place place, boolean goOn) {
    Shell before = shell;
    if (before != null) {
      before.dispose();
      drafts.letGo();
    }
    Shell made =
        new Shell(
            new ShellParts(
                shown,
                texts,
                tasks,
                toasts,
                parts.reader(),
                parts.planWriter(),
                parts.team(),
                parts.weekFiles(),
                parts.services(),
                lastTime.memory(),
                drafts,
                new PersonFiles(parts.dossiers(), parts.library().points(), parts.unsaved()),
                parts.clock(),
                Screens::of,
                this,
                dialogs,
                feedback),
            Platform::runLater);
    shell = made;
    stage.setTitle(Library.nameOf(shown.file()) + " – Revier");
    content.getChildren().setAll(made.view());
    made.addShortcuts(scene);
    if (goOn && before != null) {
      made.takeOver(before);
    }
    made.show(place);
  }

  @Override
  public void switchTo(Language language) {
    lastTime.keep(language);
    Shell before = shell;
    Draft typed =
        before == null
            ? null
            : books.drafts().at(before.place()).stream()
                .filter(draft -> Reveal.isOf(keyboardBefore, draft))
                .findFirst()
                .orElse(null);
    books.saveTyped();
    // The new fields begin with what the book has: what is on its way into it goes first.
    books.whenSaved(() -> speak(language, typed));
  }

  /**
   * Goes on in another language, where the rep is.
   *
   * @param typed into whose field the keyboard goes; none if it was elsewhere
   */
  private void speak(Language language, @Nullable Draft typed) {
    texts = new Texts(language);
    toasts.languageChanged();
    Book open = books.book();
    Shell before = shell;
    if (open != null && before != null) {
      goOn(open, books.drafts());
      if (typed != null) {
        books.drafts().seek(typed);
      }
    }
  }

  @Override
  public void leaveField() {
    scene.getRoot().requestFocus();
  }

  @Override
  public boolean loses(List<Draft> lost) {
    return shell == null || ClosingQuestions.loses(stage, theme, texts, lost);
  }

  @Override
  public void leadTo(Draft draft) {
    Shell open = shell;
    if (open != null) {
      open.show(draft.record().place());
      books.drafts().seek(draft);
    }
  }

  @Override
  public void letGo() {
    if (shell != null) {
      shell.dispose();
      shell = null;
    }
    tasks.forgetLatest();
  }

  @Override
  public void switchTheme() {
    theme = theme.other();
    lastTime.keep(theme);
    theme.applyTo(scene);
  }

  @Override
  public void help() {
    ScreenId shown = shell == null ? null : shell.shown();
    HelpWindow.show(stage, theme, texts, shown);
  }

  @Override
  public void about() {
    AboutWindow.show(stage, theme, texts, parts.version());
  }

  @Override
  public BookLife books() {
    return books;
  }

  /**
   * Closes the window. Asks first when long work is under way, and when something is typed that
   * cannot be saved.
   */
  void leave() {
    FxTasks.Running running = tasks.running().get();
    if (running != null && running.seconds() > SHORT_WORK_SECONDS) {
      switch (ClosingQuestions.busy(stage, theme, texts, running.title())) {
        case STAY -> {
          return;
        }
        case CANCEL -> tasks.cancel();
        case FINISH -> {}
      }
    }
    books.settle(this::end);
  }

  /**
   * A window that is taken away from outside cannot ask: what can be saved is, the rest is kept for
   * the next time, and the book ends.
   */
  void takenAway() {
    if (!ended) {
      books.saveTyped();
      // Saving may take longer than the system waits.
      books.keepTyped();
      end(() -> tasks.close(SOON, MOST), _ -> {});
    }
  }

  private void end() {
    end(
        tasks::close,
        failure -> ClosingQuestions.tell(theme, texts, new FailureTexts(texts).sentence(failure)));
  }

  /**
   * Ends what the window does, then the book: what is done must be in it.
   *
   * @param telling tells the rep what there is to know of how the book closed
   */
  private void end(Runnable closeTasks, Consumer<BookFailure> telling) {
    ended = true;
    PreferredWindow.keep(stage, parts.preferences());
    stage.hide();
    if (shell != null) {
      lastTime.keep(shell.shown());
      shell.dispose();
    }
    closeTasks.run();
    BookFailure failure = books.end();
    if (failure != null) {
      telling.accept(failure);
    }
    // What was saved last is told after this.
    Platform.runLater(
        () -> {
          books.keepTyped();
          closed.run();
        });
  }
}
