package app.revier.desktop.form;

import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.Drafts;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Opens what was begun and is looked for, such as before the window closes. It is saved only as a
 * whole, by who has the fields.
 *
 * @param <T> what is opened
 */
public final class Sought<T> implements Drafts.Typing {

  private final Drafts drafts;
  private final Place screen;
  private final Finder<T> find;
  private final Consumer<T> open;
  private Subscription seeking = Subscription.EMPTY;

  /** Finds what is typed on the screen under a name. */
  @FunctionalInterface
  public interface Finder<T> {
    /** What it is; none if that is of something else. */
    @Nullable T of(String part);
  }

  /**
   * For what is typed on a screen.
   *
   * @param find finds it by the part of its {@link app.revier.desktop.nav.RecordKey}
   * @param open shows it
   */
  public Sought(Drafts drafts, ScreenId screen, Finder<T> find, Consumer<T> open) {
    this.drafts = drafts;
    this.screen = new Place.Top(screen);
    this.find = find;
    this.open = open;
  }

  /** From now on, until the shell goes. */
  public void join() {
    drafts.join(this);
    seeking = drafts.soughtProperty().subscribe(this::sought);
  }

  private void sought(@Nullable Draft draft) {
    boolean here = draft != null && draft.record().place().equals(screen);
    T wanted = draft == null || !here ? null : find.of(draft.record().part());
    if (wanted != null) {
      open.accept(wanted);
    }
  }

  @Override
  public void save() {
    // It is saved only as a whole, by who has the fields.
  }

  @Override
  public void letGo() {
    seeking.unsubscribe();
  }
}
