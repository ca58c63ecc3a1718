package app.revier.desktop.nav;

import app.revier.book.Snapshot;
import app.revier.desktop.work.PausedTasks;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * What all screens have in common. ViewModel and view are made when the screen is first shown.
 * While it is hidden it does no work: the newest state of the book waits for it, and figures that
 * were on their way are worked out when it is shown again. On arriving it takes the keyboard.
 *
 * @param <M> its ViewModel
 * @param <V> its view
 */
public abstract class LazyScreen<M, V extends Parent> implements Screen {

  private final ScreenId id;
  private final PausedTasks tasks;
  private final Desk desk;
  private @Nullable Made<M, V> made;
  private @Nullable Snapshot missed;
  private @Nullable Node provisional;
  private @Nullable M predecessor;

  private record Made<M, V>(M model, V view) {}

  /** A screen of a desk that has not been shown yet. */
  protected LazyScreen(ScreenId id, Desk desk) {
    this.id = id;
    this.tasks = new PausedTasks(desk.tasks());
    this.desk = desk.with(tasks);
    this.missed = desk.book().snapshot();
  }

  /** Makes the ViewModel; its {@link #refresh(Object, Parent, Snapshot)} follows at once. */
  protected abstract M makeModel(Desk desk);

  /** Makes the view. */
  protected abstract V makeView(M model, Desk desk);

  /** Shows another state of the book; only called while the screen is shown. */
  protected abstract void refresh(M model, V view, Snapshot snapshot);

  /** Leads to a place on the screen, which is shown and up to date. */
  protected void lead(M model, V view, Place place) {
    // Most screens have only one place.
  }

  /**
   * Goes on where the screen was in another language, such as with a chosen file.
   *
   * @param before its ViewModel there, which is not shown any more
   */
  protected void inherit(M model, M before) {
    // Most screens show what the book has.
  }

  /** The place on the screen that the rep looks at: the screen itself, if it has no other. */
  protected Place place(M model) {
    return new Place.Top(id);
  }

  /**
   * Where the keyboard goes on arriving: this node, or the first in it that takes the keyboard. As
   * long as there is none, anything else on the screen has it.
   */
  protected Node keyboard(V view) {
    return view;
  }

  @Override
  public final ScreenId id() {
    return id;
  }

  @Override
  public final Place place() {
    Made<M, V> parts = made;
    return parts == null ? new Place.Top(id) : place(parts.model());
  }

  @Override
  public final V view() {
    return made().view();
  }

  private Made<M, V> made() {
    Made<M, V> parts = made;
    if (parts == null) {
      M model = makeModel(desk);
      V view = makeView(model, desk);
      parts = new Made<>(model, view);
      made = parts;
      M before = predecessor;
      if (before != null) {
        predecessor = null;
        inherit(model, before);
      }
      tasks.onDelivered(this::settleKeyboard);
      view.sceneProperty().subscribe(scene -> showOrHide(scene != null));
    }
    return parts;
  }

  @Override
  @SuppressWarnings("unchecked") // Screens of the same class have ViewModels of the same class.
  public final void takeOver(Screen before) {
    if (before.getClass() == getClass()) {
      LazyScreen<M, V> same = (LazyScreen<M, V>) before;
      Made<M, V> parts = same.made;
      predecessor = parts == null ? same.predecessor : parts.model();
    }
  }

  /** The keyboard goes on where it belongs, unless the rep has taken it elsewhere meanwhile. */
  private void settleKeyboard() {
    Node where = provisional;
    Scene scene = where == null ? null : where.getScene();
    if (scene != null && Objects.equals(where, scene.getFocusOwner())) {
      takeKeyboard();
    }
  }

  private void showOrHide(boolean shown) {
    if (shown) {
      catchUp();
      tasks.resume();
    } else {
      tasks.pause();
    }
  }

  @Override
  public final void refresh(Snapshot snapshot) {
    missed = snapshot;
    catchUp();
  }

  private void catchUp() {
    Snapshot now = missed;
    Made<M, V> parts = made;
    if (now != null && parts != null && parts.view().getScene() != null) {
      missed = null;
      refresh(parts.model(), parts.view(), now);
    }
  }

  @Override
  public final void show(Place place) {
    Made<M, V> parts = made();
    catchUp();
    lead(parts.model(), parts.view(), place);
  }

  @Override
  public final void takeKeyboard() {
    V view = made().view();
    // Split and scrolled panes have what is in them only after their skins are made.
    view.applyCss();
    Node there = Focusable.first(keyboard(view));
    if (there != null) {
      provisional = null;
      there.requestFocus();
      return;
    }
    Node first = Focusable.first(view);
    Node any = first == null ? view : first;
    provisional = any;
    any.requestFocus();
  }
}
