package app.revier.desktop.shell;

import app.revier.book.Book;
import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.LedMoves;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.Screen;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.project.EndingViewModel;
import app.revier.desktop.shell.palette.PalettePane;
import app.revier.desktop.shell.palette.PaletteViewModel;
import app.revier.desktop.work.PausedTasks;
import app.revier.text.Terms;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The shell of one open book in one language. On the JavaFX thread. */
public final class Shell {

  private static final long SECONDS_TO_SEARCH = 3;

  private final Desk desk;
  private final Map<ScreenId, Screen> screens = new EnumMap<>(ScreenId.class);
  private final List<ScreenId> order = new ArrayList<>();
  private final PlanBarViewModel planBar;
  private final ReadOnlyViewModel readOnly;
  private final HistoryViewModel history;
  private final StatusViewModel status;
  private final SetbackViewModel setback;
  private final EndingViewModel endings;
  private final PlanFiles files;
  private final ShellView view;
  private final PaletteViewModel palette;
  private final StackPane layers;
  private final Runnable unsubscribe;
  private final ShellActions actions;
  private final PausedTasks tasks;
  private @Nullable ScreenId shown;
  private @Nullable Scene scene;
  private boolean disposed;
  private Map<KeyCombination, Runnable> screenKeys = Map.of();

  /**
   * A shell that shows its first screen.
   *
   * @param fx runs on the JavaFX thread, for changes that come from another one
   */
  public Shell(ShellParts parts, Executor fx) {
    actions = parts.actions();
    Book book = parts.book();
    LedMoves moves = new LedMoves();
    desk =
        new Desk(
            book,
            parts.texts(),
            new Terms(parts.texts()),
            parts.tasks(),
            parts.notices(),
            this::show,
            parts.reader(),
            parts.planWriter(),
            parts.team(),
            parts.weekFiles(),
            parts.services(),
            parts.dialogs(),
            parts.memory(),
            parts.drafts(),
            parts.personFiles(),
            moves);
    endings = new EndingViewModel(desk);
    moves.leadTo(endings);
    PausedTasks tasks = new PausedTasks(parts.tasks());
    tasks.resume();
    Desk own = desk.with(tasks);
    this.tasks = tasks;
    readOnly =
        new ReadOnlyViewModel(
            desk,
            CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS, fx)::execute,
            () -> actions.books().takeOver());
    planBar = new PlanBarViewModel(own);
    history = new HistoryViewModel(desk, readOnly.why());
    status = new StatusViewModel(own, parts.clock());
    setback = new SetbackViewModel(own);
    files = new PlanFiles(desk);
    for (Screen screen : parts.screens().apply(desk)) {
      screens.put(screen.id(), screen);
      order.add(screen.id());
    }
    ShellCommands commands = new ShellCommands(desk, order, history, files, actions, this::place);
    palette = new PaletteViewModel(own, commands::possible);
    view =
        new ShellView(
            desk,
            order,
            readOnly,
            planBar,
            history,
            status,
            setback,
            endings,
            palette::begin,
            files,
            parts.actions(),
            actions::help,
            parts.feedback());
    FieldUndo.below(view, history);
    layers = new StackPane(view, new PalettePane(palette, own));
    parts.drafts().watch(desk.notices()::renew);
    desk.notices().renew();
    unsubscribe = book.onChange(snapshot -> fx.execute(() -> refresh(snapshot)));
    Snapshot now = book.snapshot();
    planBar.refresh(now);
    history.refresh(now);
    status.open(now);
    // The book may have changed since the screens were made and before changes were followed.
    screens.values().forEach(screen -> screen.refresh(now));
    show(new Place.Top(order.getFirst()));
    readOnly.begin();
    later(fx).execute(this::prepareSearch);
  }

  private static Executor later(Executor fx) {
    return CompletableFuture.delayedExecutor(SECONDS_TO_SEARCH, TimeUnit.SECONDS, fx);
  }

  /** Not before the first screen is there, which the rep waits for. */
  private void prepareSearch() {
    if (!disposed) {
      palette.prepare();
    }
  }

  /** Screens go on where they were in another language. */
  public void takeOver(Shell before) {
    status.takeOver(before.status);
    setback.takeOver(before.setback);
    endings.takeOver(before.endings);
    palette.goOnFrom(before.palette);
    screens.forEach(
        (id, screen) -> {
          Screen same = before.screens.get(id);
          if (same != null) {
            screen.takeOver(same);
          }
        });
  }

  /** What is shown. */
  public Region view() {
    return layers;
  }

  /** The screen that is shown. */
  public ScreenId shown() {
    return shown == null ? order.getFirst() : shown;
  }

  /** The place the rep looks at. */
  public Place place() {
    return screenOf(shown()).place();
  }

  /** The screens there are, in the order of the rail. */
  public List<ScreenId> screens() {
    return List.copyOf(order);
  }

  /** Leads to a place. */
  public void show(Place place) {
    palette.close();
    Screen screen = screenOf(place.screen());
    Parent node = screen.view();
    shown = screen.id();
    view.show(screen.id(), node);
    screen.takeKeyboard();
    screen.show(place);
    giveKeysOf(screen);
  }

  /** The keys of the screen that is shown work wherever the keyboard is, and go with the screen. */
  private void giveKeysOf(Screen screen) {
    if (scene != null) {
      Map<KeyCombination, Runnable> keys = scene.getAccelerators();
      screenKeys.keySet().forEach(keys::remove);
      addKeysOfEveryScreen(keys);
      screenKeys = screen.shortcuts();
      keys.putAll(screenKeys);
    }
  }

  private Screen screenOf(ScreenId id) {
    Screen screen = screens.get(id);
    if (screen == null) {
      throw new IllegalArgumentException("no such screen: " + id);
    }
    return screen;
  }

  private void nextRegion(int step) {
    Scene where = scene;
    Region next = where == null ? null : Regions.next(view.regions(), where.getFocusOwner(), step);
    if (next == null) {
      return;
    }
    if (next.equals(view.place())) {
      screenOf(shown()).takeKeyboard();
    } else {
      view.enter(next);
    }
  }

  /** Ends the shell: changes are no longer followed, and no figures of the book wanted any more. */
  public void dispose() {
    disposed = true;
    palette.close();
    unsubscribe.run();
    readOnly.end();
    view.leave();
    tasks.pause();
  }

  /** Only the newest of several changes in a row is shown. */
  private void refresh(Snapshot snapshot) {
    if (snapshot != desk.book().snapshot()) {
      return;
    }
    planBar.refresh(snapshot);
    history.refresh(snapshot);
    status.refresh(snapshot);
    setback.refresh(snapshot);
    endings.refresh(snapshot);
    desk.notices().latestIs(snapshot.history().latestId());
    screens.values().forEach(screen -> screen.refresh(snapshot));
  }

  /** Gives the shortcuts of the shell to the scene it is shown in, in place of all others. */
  public void addShortcuts(Scene scene) {
    this.scene = scene;
    scene.getAccelerators().clear();
    giveKeysOf(screenOf(shown()));
  }

  private void addKeysOfEveryScreen(Map<KeyCombination, Runnable> keys) {
    keys.putAll(ShellKeys.leading(order, this::show));
    keys.putAll(ShellKeys.also(history, order, this::show));
    keys.putAll(ShellKeys.doing(history, files, actions, this::show));
    keys.putAll(ShellKeys.moving(palette::begin, this::nextRegion));
  }
}
