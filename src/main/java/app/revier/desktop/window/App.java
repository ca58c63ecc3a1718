package app.revier.desktop.window;

import app.revier.book.Book;
import app.revier.book.Library;
import app.revier.book.Preferences;
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
import app.revier.text.Language;
import app.revier.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window: shows the start, or the shell of the open book. On the JavaFX thread. */
final class App implements ShellActions, StartActions {

  private static final String LANGUAGE = "language";
  private static final String THEME = "theme";
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
    Optional<Path> usual = Optional.ofNullable(parts.book()).or(parts.library()::usual);
    if (usual.isPresent()) {
      showWithTasks(new StackPane());
      open(usual.get());
    } else {
      showStart();
    }
    stage.show();
  }

  private void showStart() {
    scene.getAccelerators().clear();
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
    if (shell != null) {
      shell.dispose();
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
    made.show(place);
  }

  @Override
  public void switchTo(Language language) {
    parts.preferences().put(LANGUAGE, language.code());
    texts = new Texts(language);
    if (book != null && shell != null) {
      showShell(book, new Place.Top(shell.shown()));
    }
  }

  @Override
  public void switchTheme() {
    theme = theme.other();
    parts.preferences().put(THEME, theme.name());
    theme.applyTo(scene);
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
    if (book == null || !book.file().toAbsolutePath().equals(file.toAbsolutePath())) {
      change(
          "shell.opening",
          progress -> parts.library().open(file, progress),
          new Place.Top(ScreenId.OVERVIEW));
    }
  }

  @Override
  public List<Path> recent() {
    return parts.library().recent();
  }

  /** Makes or opens a book away from this thread; the open one stays until that has succeeded. */
  private void change(String title, Tasks.Work<Book> work, Place place) {
    tasks.run(
        texts.get(title),
        work,
        opened -> {
          closeOpenBook();
          book = opened;
          drafts = new Drafts();
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
    parts.library().closed();
    closeOpenBook();
    showStart();
  }

  private void closeOpenBook() {
    if (shell != null) {
      shell.dispose();
      shell = null;
    }
    Book open = book;
    book = null;
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

  /** Closes the window; asks first when long work is under way. */
  void leave() {
    FxTasks.Running running = tasks.running().get();
    if (running != null && running.seconds() > SHORT_WORK_SECONDS) {
      switch (LeaveQuestion.ask(stage, theme, texts, running.title())) {
        case STAY -> {
          return;
        }
        case CANCEL -> tasks.cancel();
        case FINISH -> {}
      }
    }
    PreferredWindow.keep(stage, parts.preferences());
    stage.hide();
    if (shell != null) {
      shell.dispose();
    }
    tasks.close();
    if (book != null) {
      book.close();
    }
    closed.run();
  }
}
