package app.revier.desktop.pictures;

import app.revier.book.Book;
import app.revier.book.ChangeId;
import app.revier.book.PersonFiles;
import app.revier.book.PlanWriter;
import app.revier.book.Services;
import app.revier.book.TeamFiles;
import app.revier.book.UnwritableFileException;
import app.revier.book.UnwritableFileException.Reason;
import app.revier.book.WeekFiles;
import app.revier.desktop.nav.Drafts;
import app.revier.desktop.nav.Memory;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.screen.Screens;
import app.revier.desktop.shell.BookActions;
import app.revier.desktop.shell.Shell;
import app.revier.desktop.shell.ShellActions;
import app.revier.desktop.shell.ShellParts;
import app.revier.desktop.theme.Theme;
import app.revier.desktop.work.FileDialogs;
import app.revier.desktop.work.InlineTasks;
import app.revier.desktop.work.Notices;
import app.revier.files.OwnerOnly;
import app.revier.intake.TableReader;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Draws every screen of a book into files, light and dark, without a display. Leaves the JavaFX
 * toolkit running: the program must end with {@link System#exit} or {@link Platform#exit}.
 */
public final class Pictures {

  /** Width of a picture in pixels. */
  public static final int WIDTH = 1280;

  /** Height of a picture in pixels. */
  public static final int HEIGHT = 800;

  private final TableReader reader;
  private final PlanWriter planWriter;
  private final TeamFiles team;
  private final WeekFiles weekFiles;
  private final Services services;
  private final PersonFiles personFiles;
  private final Clock clock;

  /**
   * Draws with these.
   *
   * @param reader given to the screens
   * @param planWriter given to the screens
   * @param team given to the screens
   * @param weekFiles given to the screens
   * @param services given to the screens, which ask nobody for a picture
   * @param personFiles what holds personal data beside the book
   * @param clock tells the time in the status line
   */
  public Pictures(
      TableReader reader,
      PlanWriter planWriter,
      TeamFiles team,
      WeekFiles weekFiles,
      Services services,
      PersonFiles personFiles,
      Clock clock) {
    this.reader = reader;
    this.planWriter = planWriter;
    this.team = team;
    this.weekFiles = weekFiles;
    this.services = services;
    this.personFiles = personFiles;
    this.clock = clock;
  }

  /**
   * Draws every screen, named such as {@code overview-de-light.png}. Not to be called from the
   * JavaFX thread.
   *
   * @param folder made if it does not exist
   * @return the files
   */
  public List<Path> draw(Book book, Path folder, Language language) {
    try {
      OwnerOnly.createFolders(folder);
    } catch (IOException e) {
      throw new UnwritableFileException(
          Files.exists(folder) ? Reason.NOT_A_FOLDER : Reason.FOLDER_READ_ONLY, folder, e);
    }
    startToolkit();
    Easel easel = onFx(Easel::new);
    try {
      List<Path> files = new ArrayList<>();
      for (Theme theme : Theme.values()) {
        Shell shell = onFx(() -> easel.put(parts(book, new Texts(language)), theme));
        for (View view : onFx(() -> views(shell))) {
          onFx(
              () -> {
                shell.show(view.place());
                return view;
              });
          easel.settle();
          String name =
              String.join("-", view.name(), language.code(), theme.name().toLowerCase(Locale.ROOT));
          files.add(onFx(() -> easel.write(folder.resolve(name + ".png"))));
        }
        onFx(
            () -> {
              shell.dispose();
              return shell;
            });
      }
      return files;
    } finally {
      onFx(easel::close);
    }
  }

  /** What a picture shows, and what its file is called. */
  private record View(String name, Place place) {}

  /** Each screen as it is at first, and the weeks to come. */
  private static List<View> views(Shell shell) {
    List<View> views = new ArrayList<>();
    for (ScreenId screen : shell.screens()) {
      views.add(new View(screen.code(), new Place.Top(screen)));
      if (screen == ScreenId.WEEK) {
        views.add(new View("weeks", new Place.SeveralWeeks()));
      }
    }
    return views;
  }

  /** Does something on the JavaFX thread and waits for it. */
  private static <T> T onFx(Callable<T> work) {
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            done.complete(work.call());
          } catch (Throwable e) {
            done.completeExceptionally(e);
          }
        });
    try {
      return done.join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case IOException cause -> throw new UncheckedIOException(cause);
        case RuntimeException cause -> throw cause;
        case null, default -> throw e;
      }
    }
  }

  /** Starts JavaFX without a display, unless it runs already. */
  private static void startToolkit() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("java.awt.headless", "true");
    try {
      Platform.startup(() -> {});
    } catch (IllegalStateException e) {
      // It runs already: in the desktop, or for an earlier picture.
      return;
    }
    Platform.setImplicitExit(false);
  }

  private ShellParts parts(Book book, Texts texts) {
    return new ShellParts(
        book,
        texts,
        new InlineTasks(),
        new NoNotices(),
        reader,
        planWriter,
        team,
        weekFiles,
        services,
        new Forgetful(),
        new Drafts(),
        personFiles,
        clock,
        Screens::of,
        new NoActions(),
        new NoDialogs(),
        new Region());
  }

  /** Pictures show everything as it is at first. */
  private static final class Forgetful implements Memory {
    @Override
    public @Nullable String get(String name) {
      return null;
    }

    @Override
    public void put(String name, String value) {
      // Nobody asks for it again.
    }
  }

  /** A picture shows the book, not what was done a moment ago. */
  private static final class NoNotices implements Notices {
    @Override
    public void explain(String text, @Nullable String actionText, @Nullable Runnable action) {}

    @Override
    public void done(String text, @Nullable String actionText, @Nullable Runnable action) {
      // Not part of the picture.
    }

    @Override
    public void undoable(String text, String actionText, ChangeId change, Runnable action) {
      // Not part of the picture.
    }

    @Override
    public void latestIs(@Nullable ChangeId change) {
      // Nothing was offered.
    }

    @Override
    public void remind(Reminder reminder) {
      // Not part of the picture.
    }

    @Override
    public void renew() {
      // Nothing was shown.
    }

    @Override
    public void bookClosed() {
      // Nothing was shown.
    }

    @Override
    public void bookShown(Path book) {
      // Nothing was shown.
    }

    @Override
    public void failed(Throwable failure) {
      throw new IllegalStateException("a picture could not be drawn", failure);
    }
  }

  /** Nobody presses a button in a picture. */
  private static final class NoActions implements ShellActions {
    @Override
    public void switchTo(Language language) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void switchTheme() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void help() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void about() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void restorePoints() {
      throw new UnsupportedOperationException();
    }

    @Override
    public char @Nullable [] newPassword() {
      return null;
    }

    @Override
    public BookActions books() {
      return new NoBooks();
    }
  }

  private static final class NoBooks implements BookActions {
    @Override
    public void newBook() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void openBook() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void open(Path book) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void takeOver() {}

    @Override
    public void closeBook() {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Path> recent() {
      return List.of();
    }
  }

  /** Nobody chooses a file in a picture. */
  private static final class NoDialogs implements FileDialogs {
    @Override
    public @Nullable Path open(Texts texts, String title, Kind kind, Path folder) {
      return null;
    }

    @Override
    public @Nullable Path save(Texts texts, String title, Kind kind, Path suggestion) {
      return null;
    }
  }
}
