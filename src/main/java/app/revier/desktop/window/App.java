package app.revier.desktop.window;

import app.revier.book.Book;
import app.revier.book.Library;
import app.revier.book.Preferences;
import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.Drafts;
import app.revier.desktop.nav.Memory;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.screen.Screens;
import app.revier.desktop.screen.start.StartActions;
import app.revier.desktop.screen.start.StartView;
import app.revier.desktop.screen.start.StartViewModel;
import app.revier.desktop.shell.FileDialogs;
import app.revier.desktop.shell.Shell;
import app.revier.desktop.shell.ShellActions;
import app.revier.desktop.shell.ShellParts;
import app.revier.desktop.shell.StageFileDialogs;
import app.revier.desktop.shell.TaskStrip;
import app.revier.desktop.shell.Toasts;
import app.revier.desktop.theme.Theme;
import app.revier.desktop.work.FxTasks;
import app.revier.desktop.work.Tasks;
import app.revier.territory.CustomerId;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
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
final class App implements ShellActions, StartActions {

  private static final String LANGUAGE = "language";
  private static final String THEME = "theme";
  private static final String SCREEN = "window.screen";
  private static final double SHORT_WORK_SECONDS = 1;

  private final DesktopParts parts;
  private final Stage stage;
  private final FileDialogs dialogs;
  private final Runnable closed;
  private final StackPane content = new StackPane();
  private final Scene scene;
  private final Toasts toasts;
  private final FxTasks tasks;
  private Texts texts;
  private Theme theme;
  private @Nullable Book book;
  private Drafts drafts = new Drafts();
  private @Nullable Shell shell;
  private boolean ended;

  /**
   * A window.
   *
   * @param stage not shown yet
   * @param closed told when the window is closed and all is saved
   */
  App(DesktopParts parts, Stage stage, Runnable closed) {
    this(parts, stage, closed, new StageFileDialogs(stage));
  }

  /** As above, with other dialogs to choose files. */
  App(DesktopParts parts, Stage stage, Runnable closed, FileDialogs dialogs) {
    this.parts = parts;
    this.stage = stage;
    this.closed = closed;
    this.dialogs = dialogs;
    texts = new Texts(language());
    theme = theme();
    toasts = new Toasts(() -> texts, parts.version());
    tasks = new FxTasks(Platform::runLater, toasts, System::nanoTime);
    scene = new Scene(new StackPane(content, toasts));
  }

  private Language language() {
    Language asked = parts.language();
    if (asked != null) {
      return asked;
    }
    String last = parts.preferences().get(LANGUAGE);
    for (Language language : Language.values()) {
      if (language.code().equals(last)) {
        return language;
      }
    }
    return Language.of(parts.system());
  }

  private Theme theme() {
    String last = parts.preferences().get(THEME);
    for (Theme each : Theme.values()) {
      if (each.name().equals(last)) {
        return each;
      }
    }
    return Platform.getPreferences().getColorScheme() == ColorScheme.DARK
        ? Theme.DARK
        : Theme.LIGHT;
  }

  /** Shows the window with the book asked for, else the usual one, else the start. */
  void start() {
    Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> toasts.failed(failure));
    theme.applyTo(scene);
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
      showWithTasks(new StackPane());
      open(usual.get(), list == null ? lastPlace() : new Place.Import(list));
    } else if (list != null) {
      showWithTasks(new StackPane());
      change("shell.making", _ -> parts.library().createNew(), new Place.Import(list));
    } else {
      showStart();
    }
    stage.show();
  }

  /** The open book; none if none is. */
  @Nullable Book book() {
    return book;
  }

  private void showStart() {
    scene.getAccelerators().clear();
    scene.getAccelerators().put(new KeyCodeCombination(KeyCode.F1), this::help);
    stage.setTitle("Revier");
    StartViewModel model = new StartViewModel(tasks, parts.library()::recent);
    showWithTasks(new StartView(texts, model, this));
  }

  /** Without a shell there is no status line: then the work is shown below. */
  private void showWithTasks(Node node) {
    BorderPane pane = new BorderPane(node);
    pane.setBottom(new TaskStrip(tasks, texts));
    content.getChildren().setAll(pane);
  }

  private void showShell(Book shown, Place place) {
    showShell(shown, place, false);
  }

  /**
   * Shows a book.
   *
   * @param goOn whether it is the one that is shown, now in another language
   */
  private void showShell(Book shown, Place place, boolean goOn) {
    Shell before = shell;
    if (before != null) {
      before.dispose();
      drafts.letGo();
    }
    Preferences preferences = parts.preferences();
    Memory memory =
        new Memory() {
          @Override
          public @Nullable String get(String name) {
            return preferences.get(name);
          }

          @Override
          public void put(String name, String value) {
            preferences.put(name, value);
          }
        };
    Shell made =
        new Shell(
            new ShellParts(
                shown,
                texts,
                tasks,
                toasts,
                parts.reader(),
                parts.planWriter(),
                memory,
                drafts,
                parts.clock(),
                Screens::of,
                this,
                dialogs),
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
    parts.preferences().put(LANGUAGE, language.code());
    saveTyped();
    Shell before = shell;
    Draft typed = before == null ? null : latestDraft(before.place());
    if (drafts.unsaved().isEmpty()) {
      speak(language, typed);
    } else {
      // The new fields begin with what the book has: what is on its way into it goes first.
      tasks.run(texts.get("shell.saving-typed"), _ -> drafts, _ -> speak(language, typed));
    }
  }

  /**
   * Goes on in another language, where the rep is.
   *
   * @param typed into whose field the keyboard goes
   */
  private void speak(Language language, @Nullable Draft typed) {
    texts = new Texts(language);
    Book open = book;
    Shell before = shell;
    if (open != null && before != null) {
      Place place = before.place();
      boolean begun = place instanceof Place.NewCustomer;
      showShell(open, begun ? place : new Place.Top(place.screen()), true);
      if (typed != null) {
        drafts.seek(typed);
      }
    }
  }

  /** What was typed last at a place, to go on with; none if nothing is. */
  private @Nullable Draft latestDraft(Place place) {
    return drafts.unsaved().reversed().stream()
        .filter(draft -> draft.record().place().equals(place))
        .findFirst()
        .orElse(null);
  }

  /** Whoever is typing leaves the field, and what can be saved is on its way into the book. */
  private void saveTyped() {
    scene.getRoot().requestFocus();
    drafts.saveAll();
  }

  /**
   * Saves what is typed, asks about what cannot be saved, and goes on, unless the rep goes back to
   * it.
   */
  private void settle(Runnable goOn) {
    saveTyped();
    if (drafts.unsaved().isEmpty()) {
      goOn.run();
    } else {
      // Whether the saves succeed is known only when their turn has come.
      tasks.run(texts.get("shell.saving-typed"), _ -> drafts, _ -> askAboutDrafts(goOn));
    }
  }

  private void askAboutDrafts(Runnable goOn) {
    List<Draft> lost = drafts.unsaved().stream().filter(this::isInTheBook).toList();
    Shell open = shell;
    if (lost.isEmpty() || open == null || ClosingQuestions.loses(stage, theme, texts, lost)) {
      goOn.run();
    } else {
      open.show(lost.getFirst().record().place());
      drafts.seek(lost.getFirst());
    }
  }

  /** What was typed for somebody who was deleted meanwhile is of no use any more. */
  private boolean isInTheBook(Draft draft) {
    Book open = book;
    return open != null
        && (!(draft.record().place() instanceof Place.OneCustomer(CustomerId customer))
            || open.snapshot().territory().customer(customer) != null);
  }

  @Override
  public void switchTheme() {
    theme = theme.other();
    parts.preferences().put(THEME, theme.name());
    theme.applyTo(scene);
  }

  /** Where the rep was when the program ended. */
  private Place lastPlace() {
    String last = parts.preferences().get(SCREEN);
    for (ScreenId each : ScreenId.values()) {
      if (each.code().equals(last)) {
        return new Place.Top(each);
      }
    }
    return new Place.Top(ScreenId.OVERVIEW);
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
  public void openSample() {
    change(
        "shell.making-sample",
        progress -> parts.library().createSample(progress),
        new Place.Top(ScreenId.OVERVIEW));
  }

  @Override
  public void importList() {
    Path list =
        dialogs.open(
            texts,
            texts.get("shell.import-title"),
            FileDialogs.Kind.TABLE,
            Path.of(System.getProperty("user.home", "")));
    if (list != null) {
      change("shell.making", _ -> parts.library().createNew(), new Place.Import(list));
    }
  }

  @Override
  public void startEmpty() {
    change("shell.making", _ -> parts.library().createNew(), new Place.Top(ScreenId.OVERVIEW));
  }

  @Override
  public void newBook() {
    Path file =
        dialogs.save(
            texts,
            texts.get("shell.new-title"),
            FileDialogs.Kind.BOOK,
            parts.library().free(texts.get("shell.new-name")));
    if (file != null) {
      change("shell.making", _ -> parts.library().create(file), new Place.Top(ScreenId.OVERVIEW));
    }
  }

  @Override
  public void openBook() {
    Path file =
        dialogs.open(
            texts, texts.get("shell.open-title"), FileDialogs.Kind.BOOK, parts.library().folder());
    if (file != null) {
      open(file);
    }
  }

  @Override
  public void open(Path file) {
    open(file, new Place.Top(ScreenId.OVERVIEW));
  }

  private void open(Path file, Place place) {
    if (book == null || !book.file().toAbsolutePath().equals(file.toAbsolutePath())) {
      change("shell.opening", progress -> parts.library().open(file, progress), place);
    }
  }

  @Override
  public List<Path> recent() {
    return parts.library().recent();
  }

  /** Makes or opens a book away from this thread; the open one stays until that has succeeded. */
  private void change(String title, Tasks.Work<Book> work, Place place) {
    settle(() -> changeNow(title, work, place));
  }

  private void changeNow(String title, Tasks.Work<Book> work, Place place) {
    tasks.run(
        texts.get(title),
        work,
        opened -> {
          closeOpenBook();
          book = opened;
          showShell(opened, place);
        },
        failure -> {
          toasts.failed(failure);
          if (book == null) {
            showStart();
          }
        });
  }

  @Override
  public void closeBook() {
    settle(
        () -> {
          parts.library().closed();
          closeOpenBook();
          showStart();
        });
  }

  private void closeOpenBook() {
    if (shell != null) {
      saveTyped();
      shell.dispose();
      shell = null;
    }
    drafts.letGo();
    drafts = new Drafts();
    Book open = book;
    book = null;
    toasts.latestIs(null);
    if (open != null) {
      tasks.forgetLatest();
      tasks.run(
          texts.get("shell.closing"),
          _ -> {
            open.close();
            return open;
          },
          _ -> {});
    }
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
    settle(this::end);
  }

  /**
   * A window that is taken away from outside cannot ask: what can be saved is, and the book ends.
   */
  void takenAway() {
    if (!ended) {
      saveTyped();
      end();
    }
  }

  private void end() {
    ended = true;
    PreferredWindow.keep(stage, parts.preferences());
    stage.hide();
    if (shell != null) {
      parts.preferences().put(SCREEN, shell.shown().code());
      shell.dispose();
    }
    tasks.close();
    if (book != null) {
      book.close();
    }
    closed.run();
  }
}
